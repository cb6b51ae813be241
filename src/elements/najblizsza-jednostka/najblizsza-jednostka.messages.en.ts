import {plural} from '../../i18n/index.js';
import {en as officer} from '../../officer/officer.messages.en.js';
import {en as position} from '../../officer/position.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './najblizsza-jednostka.messages.js';

export const en: Messages = {
  ...common,
  callDuty: officer.callDuty,
  from: officer.from,
  position,
  heading: 'Nearest police station',
  label: 'Where are you?',
  hint: 'Town or village, street and house number. The town or village alone is enough.',
  suggestions: (count) =>
    `${count} ${plural('en', count, {one: 'suggestion', other: 'suggestions'})}`,
  find: 'Show the nearest',
  searching: 'Looking for the nearest station…',
  nearPlace: 'Nearest to:',
  nearYou: 'Nearest to where you are:',
  found: (name, distance) => `Nearest: ${name}, ${distance} in a straight line.`,
  distance: (distance) => `${distance} in a straight line`,
  measuredFrom: {
    street: 'Distances are measured from the middle of the street.',
    locality: 'Distances are measured from the middle of the town or village.',
  },
  inaccurate: (distance) =>
    `Your device knows where you are only to within ${distance}, so the distances are approximate.`,
  several: 'There are several such places. Choose yours.',
  unknown: (text) =>
    `We found no place called “${text}”. Check the spelling or choose a suggestion.`,
  nothingAsked: 'Enter a town, a village or a whole address.',
  noUnits: 'We know no police station yet. Call the county headquarters.',
  kinds: {
    KWP: 'Voivodeship police headquarters',
    KMP: 'City police headquarters',
    KPP: 'County police headquarters',
    KP: 'Police station',
    PP: 'Police post',
  },
  alwaysOpen: 'Open day and night',
  open: 'Open now',
  openUntil: (time) => `Open now until ${time}`,
  closed: 'Closed now',
  closedUntil: (when) => `Closed now. Opens next: ${when}.`,
  openingHours: 'Opening hours',
  reception: 'Station’s phone',
  directions: 'How to get there',
};
