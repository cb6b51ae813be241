import {formatDay, formatNumber, plural, type Dictionary} from '../../i18n/index.js';

const threats = {one: 'zagrożenie', few: 'zagrożenia', many: 'zagrożeń', other: 'zagrożenia'};
const changed = {
  one: 'nowe lub zmienione zagrożenie',
  few: 'nowe lub zmienione zagrożenia',
  many: 'nowych lub zmienionych zagrożeń',
  other: 'nowego lub zmienionego zagrożenia',
};

export const pl = {
  noticed: 'Kiedy zauważono zagrożenie',
  periods: {
    month: 'Ostatnie 30 dni',
    quarter: 'Ostatnie 3 miesiące',
    year: 'Ostatni rok',
    all: 'Bez ograniczeń',
  },
  from: 'Od dnia',
  to: 'Do dnia',
  wrongOrder:
    'Dzień „od” jest późniejszy niż dzień „do”. Popraw jeden z nich; do tego czasu lista się nie zmieni.',
  noDay: 'Nie ma takiego dnia. Popraw datę; do tego czasu lista się nie zmieni.',
  recurring: 'Tylko powtarzające się',
  days: 'W które dni',
  hours: 'O jakiej porze',
  parts: {
    morning: 'rano (5:00–9:00)',
    day: 'w dzień (9:00–17:00)',
    evening: 'wieczorem (17:00–22:00)',
    night: 'w nocy (22:00–5:00)',
  },
  sinceVisit: (day: string, count: number) =>
    `Od Twojej ostatniej wizyty (${formatDay('pl', day)}): ${formatNumber('pl', count)}\u00a0${plural('pl', count, changed)}.`,
  nothingSince: (day: string) =>
    `Od Twojej ostatniej wizyty (${formatDay('pl', day)}) nic się tu nie zmieniło.`,
  showNews: 'Pokaż tylko te',
  forget: 'Nie pamiętaj moich wizyt',
  forgotten: 'To urządzenie nie pamięta już dnia Twojej wizyty i nie będzie go zapamiętywać.',
  remember: 'Pamiętaj znowu',
  heat: 'Natężenie kolorem',
  print: 'Drukuj',
  feed: 'Nowe zagrożenia w czytniku RSS',
  printFailed: 'Nie udało się przygotować wydruku. Sprawdź połączenie i spróbuj ponownie.',
  paper: {
    asOf: (day: string) => `Stan na ${formatDay('pl', day)}.`,
    count: (shown: number, total: number) =>
      shown === total
        ? `${formatNumber('pl', total)}\u00a0${plural('pl', total, threats)}.`
        : `${formatNumber('pl', total)}\u00a0${plural('pl', total, threats)}, z tego na liście ${formatNumber('pl', shown)}.`,
    map: 'Mapa zagrożeń, które są na liście poniżej',
    visible: 'Widoczna część mapy.',
    from: (day: string) => `od ${formatDay('pl', day)}`,
    to: (day: string) => `do ${formatDay('pl', day)}`,
    changedFrom: (day: string) => `nowe lub zmienione od ${formatDay('pl', day)}`,
    only: 'Pokazano tylko',
    columns: ['Kategoria', 'Status', 'Gdzie', 'Zauważono'],
  },
};

/** The words of what stands around the map and comes after it. */
export type AroundWords = typeof pl;

export const around: Dictionary<AroundWords> = {
  pl,
  en: async () => (await import('./around-map.messages.en.js')).en,
  uk: async () => (await import('./around-map.messages.uk.js')).uk,
};
