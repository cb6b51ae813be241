import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';
import {pl as common} from '../../ui/common.messages.js';

const beats = (count: number) =>
  plural('pl', count, {one: 'rejon', few: 'rejony', many: 'rejonów', other: 'rejonu'});

export const pl = {
  ...common,
  ...officer,
  heading: 'Nasi dzielnicowi',
  loadingList: 'Wczytuję listę dzielnicowych…',
  search: 'Szukaj na liście',
  searchHint: 'Nazwisko, ulica, wieś albo numer rejonu.',
  all: (count: number) => `Na liście: ${count} ${beats(count)}.`,
  found: (count: number, all: number) =>
    `Znaleziono: ${count} ${beats(count)} (na liście: ${all}).`,
  nothingFound: (text: string) =>
    `Na liście nie ma „${text}”. Wpisz samo nazwisko, ulicę bez numeru domu, wieś albo numer rejonu.`,
  showAll: 'Pokaż wszystkich',
  print: 'Drukuj listę',
  city: (name: string) => `Miasto ${name}`,
  gmina: (name: string) => `Gmina ${name}`,
  elsewhere: 'Pozostałe rejony',
  also: 'Także',
  dutyDesk: 'Dyżurny',
  ofBeat: (number: string) => `rejonu nr ${number}`,
  card: 'Karta rejonu',
  empty: 'Tu nie ma jeszcze żadnego dzielnicowego. Zapytaj dyżurnego komendy.',
};

export type Messages = typeof pl;

/** The words of `<lista-dzielnicowych>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./lista-dzielnicowych.messages.en.js')).en,
  uk: async () => (await import('./lista-dzielnicowych.messages.uk.js')).uk,
};
