import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';
import {pl as position} from '../../officer/position.messages.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  callDuty: officer.callDuty,
  from: officer.from,
  position,
  heading: 'Najbliższa jednostka Policji',
  label: 'Gdzie jesteś?',
  hint: 'Miejscowość, ulica i numer domu. Wystarczy sama miejscowość.',
  suggestions: (count: number) =>
    `${count} ${plural('pl', count, {one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi'})}`,
  find: 'Pokaż najbliższe',
  searching: 'Szukam najbliższej jednostki…',
  nearPlace: 'Najbliżej miejsca:',
  nearYou: 'Najbliżej miejsca, w którym jesteś:',
  found: (name: string, distance: string) => `Najbliżej: ${name}, ${distance} w linii prostej.`,
  distance: (distance: string) => `${distance} w linii prostej`,
  measuredFrom: {
    street: 'Odległość liczymy od środka ulicy.',
    locality: 'Odległość liczymy od środka miejscowości.',
  },
  inaccurate: (distance: string) =>
    `Urządzenie zna Twoje położenie tylko z dokładnością do ${distance}, więc odległości są przybliżone.`,
  several: 'Takich miejsc jest więcej. Wybierz swoje.',
  unknown: (text: string) =>
    `Nie znaleźliśmy miejsca „${text}”. Sprawdź pisownię albo wybierz z podpowiedzi.`,
  nothingAsked: 'Wpisz miejscowość albo cały adres.',
  noUnits: 'Nie znamy jeszcze żadnej jednostki. Zadzwoń do komendy.',
  kinds: {
    KWP: 'Komenda wojewódzka',
    KMP: 'Komenda miejska',
    KPP: 'Komenda powiatowa',
    KP: 'Komisariat',
    PP: 'Posterunek',
  },
  alwaysOpen: 'Otwarte całą dobę',
  open: 'Otwarte teraz',
  openUntil: (time: string) => `Otwarte teraz do ${time}`,
  closed: 'Teraz zamknięte',
  closedUntil: (when: string) => `Teraz zamknięte. Najbliższe otwarcie: ${when}.`,
  openingHours: 'Godziny otwarcia',
  reception: 'Telefon jednostki',
  directions: 'Jak tam dojechać',
};

export type Messages = typeof pl;

/** The words of `<najblizsza-jednostka>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./najblizsza-jednostka.messages.en.js')).en,
  uk: async () => (await import('./najblizsza-jednostka.messages.uk.js')).uk,
};
