import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';
import {pl as position} from '../../officer/position.messages.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  ...officer,
  heading: 'Kto jest moim dzielnicowym?',
  label: 'Twój adres',
  otherLabel: 'Inny adres',
  hint: (example: string) =>
    `Miejscowość, ulica i numer domu${example ? `, na przykład: ${example}` : ''}. Możesz też wpisać nazwisko dzielnicowego.`,
  suggestions: (count: number) =>
    `${count} ${plural('pl', count, {one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi'})}`,
  find: 'Znajdź dzielnicowego',
  searching: 'Szukam dzielnicowego…',
  found: (name: string) => `Znaleziono: ${name}.`,
  keptHeading: 'Twój dzielnicowy',
  choose: {
    homonym: 'Takich miejsc jest więcej. Wybierz swoje.',
    spelling: 'Nie znamy dokładnie takiej nazwy. Jeśli chodzi o miejsce poniżej, wybierz je.',
    'number-missing': 'Tę ulicę dzieli kilku dzielnicowych. Wybierz swój numer domu.',
    'street-missing': 'W tej miejscowości pracuje kilku dzielnicowych. Wybierz albo dopisz ulicę.',
    overlap:
      'Opisy rejonów wskazują tu więcej niż jednego dzielnicowego. Zadzwoń do jednego z nich.',
    doubtful:
      'Opis rejonu nie mówi jasno, czy obejmuje ten numer. Prawdopodobnie to ten dzielnicowy: zadzwoń i zapytaj.',
    name: 'Tak nazywa się kilkoro dzielnicowych albo jeden ma kilka rejonów. Wybierz.',
  },
  none: {
    'nothing-asked': () => 'Wpisz miejscowość, ulicę i numer domu albo nazwisko dzielnicowego.',
    'unknown-locality': (unknown: string) =>
      `Nie znaleźliśmy tu miejscowości ani nazwiska „${unknown}”. Sprawdź pisownię albo wybierz z podpowiedzi. Szukamy tylko na terenie tej jednostki.`,
    'unknown-street': (unknown: string, understood: string) =>
      `Nie znaleźliśmy „${unknown}”${understood ? ` w miejscowości ${understood}` : ''}. Sprawdź pisownię albo wybierz ulicę z podpowiedzi.`,
    'unknown-number': (unknown: string) =>
      `Nie ma takiego numeru domu: „${unknown}”. Popraw numer i spróbuj ponownie.`,
    'unknown-beat': () =>
      'Nie znaleźliśmy tego rejonu. Być może zmienił się podział na rejony. Wpisz adres.',
    'not-covered': (_unknown: string, understood: string) =>
      understood
        ? `Miejsce „${understood}” nie należy do żadnego z opisanych rejonów. Zapytaj dyżurnego.`
        : 'Tego miejsca nie obejmuje żaden z opisanych rejonów. Zapytaj dyżurnego.',
    outside: (_unknown: string, understood: string, county: string) =>
      `${understood ? `Miejsce „${understood}”` : 'To miejsce'} leży poza terenem tej jednostki${county ? `: ${county}` : ''}. Zapytaj policję, która tam działa.`,
  },
  askUnit: 'Nie wiesz, kogo zapytać? Dyżurny odpowiada całą dobę:',
  position: {
    ...position,
    inaccurate: (distance: string) =>
      `Urządzenie zna Twoje położenie tylko z dokładnością do ${distance}. To za mało. Wpisz adres.`,
  },
  place: {
    onMap: 'Wskaż na mapie',
    closeMap: 'Zamknij mapę',
  },
  browse: {
    open: 'Przeglądaj według gmin',
    close: 'Zamknij listę gmin',
  },
};

export type Messages = typeof pl;

/** The words of `<moj-dzielnicowy>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./moj-dzielnicowy.messages.en.js')).en,
  uk: async () => (await import('./moj-dzielnicowy.messages.uk.js')).uk,
};
