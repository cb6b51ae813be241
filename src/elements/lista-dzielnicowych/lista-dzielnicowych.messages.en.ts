import {plural} from '../../i18n/index.js';
import {en as officer} from '../../officer/officer.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './lista-dzielnicowych.messages.js';

const beats = (count: number) => plural('en', count, {one: 'beat', other: 'beats'});

export const en: Messages = {
  ...common,
  ...officer,
  heading: 'Our community officers',
  loadingList: 'Loading the list of officers…',
  search: 'Search the list',
  searchHint: 'A surname, a street, a village or the number of a beat.',
  all: (count) => `On the list: ${count} ${beats(count)}.`,
  found: (count, all) => `Found: ${count} ${beats(count)} (on the list: ${all}).`,
  nothingFound: (text) =>
    `“${text}” is not on the list. Enter only a surname, a street without a house number, a village or the number of a beat.`,
  showAll: 'Show all',
  print: 'Print the list',
  city: (name) => `Town of ${name}`,
  gmina: (name) => `Gmina ${name}`,
  elsewhere: 'Other beats',
  also: 'Also',
  dutyDesk: 'Duty desk',
  ofBeat: (number) => `of beat no. ${number}`,
  card: 'Card of the beat',
  empty: 'There is no officer here yet. Ask the duty desk.',
};
