import {plural} from '../../i18n/index.js';
import {uk as officer} from '../../officer/officer.messages.uk.js';
import {uk as common} from '../../ui/common.messages.uk.js';
import type {Messages} from './lista-dzielnicowych.messages.js';

const beats = (count: number) =>
  plural('uk', count, {one: 'дільниця', few: 'дільниці', many: 'дільниць', other: 'дільниці'});

export const uk: Messages = {
  ...common,
  ...officer,
  heading: 'Наші дільничні',
  loadingList: 'Завантажуємо список дільничних…',
  search: 'Пошук у списку',
  searchHint: 'Прізвище, вулиця, село або номер дільниці.',
  all: (count) => `У списку: ${count} ${beats(count)}.`,
  found: (count, all) => `Знайдено: ${count} ${beats(count)} (у списку: ${all}).`,
  nothingFound: (text) =>
    `У списку немає «${text}». Введіть лише прізвище, вулицю без номера будинку, село або номер дільниці.`,
  showAll: 'Показати всіх',
  print: 'Друкувати список',
  city: (name) => `Місто ${name}`,
  gmina: (name) => `Гміна ${name}`,
  elsewhere: 'Інші дільниці',
  also: 'Також',
  dutyDesk: 'Черговий',
  ofBeat: (number) => `дільниці № ${number}`,
  card: 'Картка дільниці',
  empty: 'Тут ще немає жодного дільничного. Запитайте чергового.',
};
