import type {Dictionary} from '../../i18n/index.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  place: {
    mapHint: 'Przesuń mapę tak, aby krzyżyk wskazał Twój dom, i naciśnij „Kto tu pracuje?”.',
    takePoint: 'Kto tu pracuje?',
    loadingMap: 'Wczytywanie mapy…',
    mapFailed: 'Nie udało się wczytać mapy. Wpisz adres albo użyj swojej lokalizacji.',
  },
  keeping: {
    keep: 'Zapamiętaj na tym urządzeniu',
    forget: 'Zapomnij',
    offer:
      'Następnym razem zobaczysz tego dzielnicowego od razu. Rejon i adres zostaną tylko w tej przeglądarce; nic nie wysyłamy.',
    kept: 'To urządzenie pamięta Twojego dzielnicowego. Rejon i adres są tylko w tej przeglądarce.',
    failed: 'Przeglądarka nie pozwala niczego zapamiętać. Możesz zapisać numer w telefonie.',
    forgotten: 'To urządzenie nie pamięta już Twojego dzielnicowego.',
  },
  browse: {
    loading: 'Wczytywanie listy…',
    unit: 'Jednostka policji',
    chooseUnit: 'Wybierz jednostkę',
    gmina: (name: string) => `Gmina ${name}`,
    noGmina: 'Pozostałe rejony',
    nothing: 'Nie ma tu jeszcze żadnego rejonu. Zadzwoń do komendy.',
  },
};

export type PanelMessages = typeof pl;

/** The words of what is opened when needed: the map, the list of officers by gmina, keeping a beat. */
export const panelMessages: Dictionary<PanelMessages> = {
  pl,
  en: async () => (await import('./panels.messages.en.js')).en,
  uk: async () => (await import('./panels.messages.uk.js')).uk,
};
