import {formatDay, formatNumber, formatShare, plural, type Dictionary} from '../../i18n/index.js';
import {pl as statuses} from '../../map/status-names.js';
import {pl as common} from '../../ui/common.messages.js';
import type {Period} from './period.js';

const threats = {one: 'zagrożenie', few: 'zagrożenia', many: 'zagrożeń', other: 'zagrożenia'};
const days = {one: 'dzień', few: 'dni', many: 'dni', other: 'dnia'};
const counted = (count: number, forms: typeof threats) =>
  `${formatNumber('pl', count)}\u00a0${plural('pl', count, forms)}`;

const within = ({from, to}: Period) => {
  if (from && to) return `Od ${formatDay('pl', from)} do ${formatDay('pl', to)}`;
  if (from) return `Od ${formatDay('pl', from)}`;
  return to ? `Do ${formatDay('pl', to)}` : 'Do tej pory';
};

const onWeekday = [
  'w poniedziałek',
  'we wtorek',
  'w środę',
  'w czwartek',
  'w piątek',
  'w sobotę',
  'w niedzielę',
];

export const pl = {
  ...common,
  statuses,
  heading: 'Statystyki zagrożeń',
  loadingStatistics: 'Wczytuję statystyki…',
  period: 'Za jaki okres',
  lastYear: 'Ostatnie 12 miesięcy',
  wholeYear: (year: string) => `Rok ${year}`,
  always: 'Cały czas',
  within,
  noted: (count: number, period: Period) =>
    `${within(period)} odnotowano ${counted(count, threats)}.`,
  decided: (decided: number, confirmed: number | undefined) =>
    `Policja sprawdziła do końca ${formatNumber('pl', decided)} z nich${confirmed === undefined ? '' : `, a potwierdziła ${formatNumber('pl', confirmed)}, czyli ${formatShare('pl', confirmed / decided)}`}.`,
  noneDecided: 'Policja nie zakończyła jeszcze sprawdzania żadnego z nich.',
  median: (count: number) =>
    count < 1
      ? 'Sprawdzanie kończy się zwykle tego samego dnia, w którym ktoś zauważył zagrożenie.'
      : `Sprawdzanie kończy się zwykle w ${counted(Math.ceil(count), days)} od zauważenia.`,
  nothing: (period: Period) => `${within(period)} nie odnotowano tutaj zagrożeń.`,
  nothingAdvice: 'Wybierz dłuższy okres, aby zobaczyć wcześniejsze zagrożenia.',
  nothingEver: 'W tym obszarze nikt jeszcze nie odnotował zagrożeń, więc nie ma czego policzyć.',
  fewer: (count: number) => `mniej niż ${count}`,
  atLeast: (count: number) => `co najmniej ${formatNumber('pl', count)}`,
  smallNumbers: (count: number) =>
    `Gdy czegoś jest mniej niż ${count}, nie podajemy dokładnej liczby, aby nikogo nie wskazać. Czasem pomijamy też inną liczbę, z której dałoby się tę pierwszą obliczyć.`,
  notGiven: 'nie podano',
  withheld: 'Liczba, której nie podajemy',
  legend: 'Co oznaczają wzory na wykresach',
  showTable: 'Pokaż liczby w tabeli',
  downloadTable: 'Pobierz tę tabelę (CSV)',
  downloadAll: 'Pobierz wszystkie tabele (CSV)',
  total: 'Razem',
  number: 'Liczba',
  checked: {
    heading: 'Ile zagrożeń się potwierdza',
    caption: 'Zagrożenia sprawdzone przez Policję',
    result: 'Wynik',
    share: 'Udział',
    noted: 'Wszystkie odnotowane',
    decided: 'Sprawdzone do końca',
    confirmed: 'Potwierdzone',
    refuted: 'Niepotwierdzone',
    median: 'Zwykle dni do końca sprawdzania',
    says: 'Nie liczymy tu zagrożeń, które Policja jeszcze sprawdza, przekazała innej służbie albo uznała za żart lub pomyłkę.',
    unsaid: 'Sprawdzonych zagrożeń jest za mało, aby podać, jaka część się potwierdziła.',
  },
  categories: {
    heading: 'Jakie to zagrożenia',
    caption: 'Zagrożenia według kategorii i statusu',
    category: 'Kategoria',
    share: 'Potwierdzone ze sprawdzonych',
    most: (name: string, amount: string) => `Najwięcej jest w kategorii „${name}”:\u00a0${amount}.`,
    unsaid: 'Na liście są wszystkie kategorie, w których odnotowano zagrożenia.',
    onMap: 'Pokaż na mapie',
  },
  months: {
    heading: 'Kiedy je zauważono',
    caption: 'Zagrożenia według miesiąca i statusu',
    month: 'Miesiąc',
    most: (month: string, amount: string) =>
      `Najwięcej zagrożeń przyniósł ${month}:\u00a0${amount}.`,
    unsaid: 'Każdy słupek to jeden miesiąc.',
  },
  week: {
    heading: 'O jakiej porze się powtarzają',
    caption: 'Powtarzające się zagrożenia według dnia tygodnia i godziny',
    hour: 'Godzina',
    most: (weekday: number, from: string, to: string, amount: string, amongOthers: boolean) =>
      `Najwięcej zagrożeń powtarza się ${amongOthers ? 'między innymi ' : ''}${onWeekday[weekday - 1]} między ${from} a ${to}:\u00a0${amount}.`,
    unsaid: 'Im większe koło, tym więcej zagrożeń powtarza się o tej porze.',
    parts: 'Dla każdej pory dnia koło pokazuje godzinę, w której powtarza się najwięcej zagrożeń.',
    nothing: 'Nikt nie podał, że któreś z tych zagrożeń powtarza się o stałej porze.',
  },
};

export type Messages = typeof pl;

export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./statystyki-zagrozen.messages.en.js')).en,
  uk: async () => (await import('./statystyki-zagrozen.messages.uk.js')).uk,
};
