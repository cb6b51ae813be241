import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as position} from '../../officer/position.messages.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  label: 'Miejsce na mapie',
  hint: 'Miejscowość albo ulica.',
  suggestions: (count: number) =>
    `${count} ${plural('pl', count, {one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi'})}`,
  show: 'Pokaż okolicę',
  searching: 'Szukam tego miejsca…',
  missing: 'Wpisz miejscowość albo ulicę.',
  unknown: (place: string) =>
    `Nie znaleźliśmy miejsca „${place}”. Sprawdź pisownię albo wybierz z podpowiedzi.`,
  several: 'Takich miejsc jest więcej. Wybierz swoje.',
  outside: (place: string) => `Miejsce „${place}” leży poza obszarem tej mapy. Wpisz inne.`,
  shown: (place: string) => `Pokazuję okolicę: ${place}.`,
  position: {...position, ask: 'Moja lokalizacja'},
  far: 'Jesteś poza obszarem tej mapy. Wpisz miejscowość albo ulicę, której okolicę chcesz zobaczyć.',
  here: 'Pokazuję Twoją okolicę. Na liście najpierw są zagrożenia najbliżej Ciebie.',
  forget: 'Ukryj moją lokalizację',
};

export type PlaceWords = typeof pl;

/** The words of the search for a place above the map. */
export const placeMessages: Dictionary<PlaceWords> = {
  pl,
  en: async () => (await import('./place-bar.messages.en.js')).en,
  uk: async () => (await import('./place-bar.messages.uk.js')).uk,
};
