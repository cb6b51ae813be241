import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  heading: 'Kto jest moim dzielnicowym?',
  label: 'Twój adres',
  hint: 'Miejscowość, ulica i numer domu, na przykład: Nowe Miasto, Polna 12. Możesz też wpisać nazwisko dzielnicowego.',
  suggestions: (count: number) =>
    `${count} ${plural('pl', count, {one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi'})}`,
  find: 'Znajdź dzielnicowego',
  locate: 'Użyj mojej lokalizacji',
  searching: 'Szukam dzielnicowego…',
  found: (name: string) => `Znaleziono: ${name}.`,
  forAddress: (address: string) => `Dla adresu: ${address}`,
  beat: 'Rejon',
  beatNumber: (number: string) => `nr ${number}`,
  covers: 'Obejmuje',
  hours: 'Przyjmuje',
  unit: 'Jednostka',
  duty: 'Dyżurny, całą dobę',
  call: 'Zadzwoń',
  callDuty: 'Zadzwoń do dyżurnego',
  write: 'Napisz e-mail',
  vacant: 'Ten rejon nie ma teraz dzielnicowego',
  vacantAdvice: 'W sprawach tego rejonu zadzwoń do dyżurnego jednostki.',
  substitutes: 'zastępuje w tym rejonie',
  substituteFor: (name: string) => `W zastępstwie za: ${name}`,
  phoneNotice:
    'Telefon jest czynny w godzinach służby. E‑mail nie służy do składania zawiadomień o przestępstwie.',
  plan: 'Nad czym teraz pracuje',
  planUntil: (day: string) => `Plan do ${day}`,
  goal: 'Cel',
  actions: 'Działania',
  partners: 'Pomagają',
  updated: (day: string) => `Dane z dnia ${day}`,
  choose: {
    homonym: 'Takich miejsc jest więcej. Wybierz swoje.',
    'number-missing': 'Tę ulicę dzieli kilku dzielnicowych. Wybierz swój numer domu.',
    'street-missing': 'W tej miejscowości pracuje kilku dzielnicowych. Wybierz albo dopisz ulicę.',
    overlap:
      'Opisy rejonów wskazują tu więcej niż jednego dzielnicowego. Zadzwoń do jednego z nich.',
    name: 'Tak nazywa się kilkoro dzielnicowych. Wybierz.',
  },
  none: {
    'nothing-asked': () => 'Wpisz adres, na przykład: Nowe Miasto, Polna 12.',
    'unknown-locality': (unknown: string) =>
      `Nie znaleźliśmy miejscowości ani nazwiska „${unknown}”. Sprawdź pisownię albo wybierz z podpowiedzi.`,
    'unknown-street': (unknown: string, understood: string) =>
      `Nie znaleźliśmy „${unknown}” w miejscowości ${understood}. Sprawdź pisownię albo wybierz ulicę z podpowiedzi.`,
    'not-covered': (_unknown: string, understood: string) =>
      understood
        ? `Miejsce „${understood}” nie należy do żadnego z opisanych rejonów. Zapytaj dyżurnego.`
        : 'Tego miejsca nie obejmuje żaden z opisanych rejonów. Zapytaj dyżurnego.',
    outside: () => 'To miejsce leży poza obszarem tej komendy.',
  },
  askUnit: 'Nie wiesz, kogo zapytać? Dyżurny odbiera całą dobę:',
  position: {
    denied:
      'Przeglądarka nie zgodziła się podać lokalizacji. Wpisz adres albo zmień zgodę w ustawieniach przeglądarki.',
    unavailable: 'Urządzenie nie umie teraz ustalić, gdzie jesteś. Wpisz adres.',
    unsupported: 'Ta przeglądarka nie podaje lokalizacji. Wpisz adres.',
  },
  locating: 'Ustalam, gdzie jesteś…',
};

export type Messages = typeof pl;

/** The words of `<moj-dzielnicowy>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./moj-dzielnicowy.messages.en.js')).en,
  uk: async () => (await import('./moj-dzielnicowy.messages.uk.js')).uk,
};
