import {formatNumber, plural, type Dictionary} from '../../i18n/index.js';
import {pl as statuses} from '../../map/status-names.js';
import {pl as common} from '../../ui/common.messages.js';

const threats = {
  one: 'zagrożenie',
  few: 'zagrożenia',
  many: 'zagrożeń',
  other: 'zagrożenia',
};
const counted = (count: number) =>
  `${formatNumber('pl', count)}\u00a0${plural('pl', count, threats)}`;

export const pl = {
  ...common,
  heading: 'Mapa zagrożeń',
  loadingThreats: 'Wczytuję zagrożenia…',
  loadingMap: 'Wczytuję mapę…',
  noMap: 'Nie udało się wczytać mapy. Lista działa dalej; aby spróbować ponownie, odśwież stronę.',
  partMissing:
    'Nie udało się wczytać tej części strony. Sprawdź połączenie z internetem i spróbuj ponownie; jeśli to nie pomoże, odśwież stronę.',
  marksMissing: 'Na mapie może brakować znaków.',
  shown: (count: number, total: number) =>
    count === total
      ? `Pokazano ${counted(count)}`
      : `Pokazano ${counted(count)} z ${formatNumber('pl', total)}`,
  filters: 'Co pokazać',
  categories: 'Kategorie',
  statusesLabel: 'Statusy',
  sourcesLabel: 'Skąd wiemy',
  when: 'Kiedy',
  whenAny: 'bez ograniczeń',
  whenSome: 'zawężono',
  view: 'Jak pokazać zagrożenia',
  views: {list: 'Lista', map: 'Mapa'},
  all: 'wszystkie',
  chosen: (count: number) => `wybrano ${count}`,
  reset: 'Pokaż wszystkie',
  nothingMatches: 'Żadne zagrożenie nie pasuje do wybranych filtrów.',
  nothingHere: 'W tym obszarze nie ma teraz zagrożeń do pokazania.',
  nothingHereAdvice: 'Nowe zgłoszenia mieszkańców pojawią się tutaj od razu po wysłaniu.',
  nothingInView:
    'W widocznej części mapy nie ma zagrożeń. Oddal mapę albo przesuń ją w inne miejsce.',
  list: (count: number) => `Na widocznej części mapy: ${counted(count)}`,
  wholeList: (count: number) => `Na całym obszarze: ${counted(count)}`,
  scope: 'Co pokazuje lista',
  scopes: {view: 'widoczna część mapy', area: 'cały obszar'},
  order: 'Kolejność',
  orders: {nearest: 'najbliżej środka mapy', newest: 'najnowsze'},
  nearestToPlace: 'najbliżej wybranego miejsca',
  place: (count: number) => `W tym miejscu: ${counted(count)}`,
  more: 'Pokaż więcej',
  near: (locality: string) => `w pobliżu: ${locality}`,
  back: 'Wróć do listy',
  steps: 'Zagrożenia z listy po kolei',
  previous: 'Poprzednie',
  next: 'Następne',
  position: (at: number, total: number) =>
    `${formatNumber('pl', at)} z ${formatNumber('pl', total)}`,
  gone: 'Tego zagrożenia nie ma na mapie',
  goneAdvice:
    'Policja mogła zakończyć sprawę i zdjąć znak z mapy albo odnośnik jest błędny. Wróć do listy, aby zobaczyć obecne zagrożenia.',
  legend: 'Co oznaczają znaki na mapie',
  marks:
    'Obrazek w znaku mówi, jakie to zagrożenie, a mały kształt przy nim, co się z nim dzieje. Wszystkie obrazki są przy filtrze „Kategorie”.',
  heatMeaning:
    'Gdy zaznaczysz „Natężenie kolorem”, mapa pokaże nie znaki, ale to, gdzie zagrożeń jest najwięcej: tam kolor jest najmocniejszy.',
  clusters:
    'Kółko z liczbą to kilka zagrożeń blisko siebie. Naciśnij je, aby przybliżyć mapę albo otworzyć listę.',
  statuses,
  explanations: {
    new: 'Zgłoszenie dotarło do Policji i czeka na sprawdzenie.',
    verification: 'Policja sprawdza teraz to miejsce.',
    confirmed: 'Policja sprawdziła: zagrożenie istnieje. Trwają działania.',
    'confirmed-eliminated': 'Zagrożenie istniało i zostało usunięte.',
    'not-confirmed': 'Policja sprawdziła to miejsce i nie stwierdziła zagrożenia.',
    forwarded: 'Sprawą zajmuje się teraz inna służba lub instytucja.',
    'joke-or-mistake': 'Zgłoszenie okazało się żartem lub pomyłką.',
  },
  sources: {
    police: 'dane Policji',
    consultation: 'rozmowy z mieszkańcami i instytucjami',
    public: 'zgłoszenie mieszkańca',
  },
};

export type Messages = typeof pl;

export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./mapa-zagrozen.messages.en.js')).en,
  uk: async () => (await import('./mapa-zagrozen.messages.uk.js')).uk,
};
