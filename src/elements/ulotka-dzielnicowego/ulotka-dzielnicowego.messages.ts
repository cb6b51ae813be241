import type {Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';
import {pl as common} from '../../ui/common.messages.js';
import type {Format} from './formats.js';

const formats: Readonly<Record<Format, string>> = {
  a4: 'Plakat A4',
  a5: 'Ulotka A5',
  a6: 'Ulotka A6',
  zrywki: 'Plakat A4 z paskami do oderwania',
};

/** The words around the paper; those on it are in `paper-words.ts`. */
export const pl = {
  ...common,
  stored: officer.stored,
  old: officer.old,
  heading: 'Ulotka z kontaktem do dzielnicowego',
  preparing: 'Przygotowujemy ulotkę…',
  ready: (name: string) => `Ulotka jest gotowa: ${name}.`,
  notFound:
    'Nie znaleźliśmy tego rejonu. Być może zmienił się podział na rejony. Poszukaj dzielnicowego po adresie albo zadzwoń do komendy.',
  format: 'Co chcesz wydrukować?',
  formats,
  print: 'Drukuj ulotkę',
  hint: (paper: string) => `W oknie drukowania wybierz papier ${paper}, pionowo, w skali 100%.`,
  cutStrips: 'Potem natnij paski wzdłuż linii przerywanych.',
  preview: 'Podgląd wydruku',
  /** Printed under the contact for those who do not read Polish. */
  greeting: '',
};

export type Messages = typeof pl;

/** The words of `<ulotka-dzielnicowego>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./ulotka-dzielnicowego.messages.en.js')).en,
  uk: async () => (await import('./ulotka-dzielnicowego.messages.uk.js')).uk,
};
