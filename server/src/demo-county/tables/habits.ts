import type {Recurrence} from 'rejon/threats';

/** The kinds of ground on which threats happen. */
export type Habitat = 'street' | 'village' | 'wild' | 'railway';

/** Who else can be in charge. */
export type Recipient = 'roads' | 'guard' | 'office' | 'forest' | 'railway';

/** How a category of threats behaves in the demo county. */
export interface Habit {
  readonly category: string;
  /** How often it is noticed, beside the others. */
  readonly weight: number;
  readonly where: readonly Habitat[];
  /** First and last month in which it happens at all; the whole year where absent. */
  readonly months?: readonly [first: number, last: number];
  /** When it recurs, if it does. */
  readonly recurs?: readonly Recurrence[];
  readonly forwardTo: Recipient;
  /** Why it could not be confirmed, in public. */
  readonly unfounded: string;
}

const weekdays = [1, 2, 3, 4, 5];
const weekend = [5, 6];
const schoolRun: Recurrence = {weekdays, fromHour: 7, toHour: 9};
const rushHour: Recurrence = {weekdays, fromHour: 15, toHour: 18};
const nights: Recurrence = {weekdays: weekend, fromHour: 22, toHour: 3};
const evenings: Recurrence = {weekdays: [4, 5, 6, 7], fromHour: 18, toHour: 24};
const sundays: Recurrence = {weekdays: [6, 7], fromHour: 10, toHour: 17};

export const habits: readonly Habit[] = [
  {
    category: 'speeding',
    weight: 27,
    where: ['street', 'street', 'village', 'village'],
    recurs: [rushHour, nights],
    forwardTo: 'roads',
    unfounded: 'Pomiary prędkości w różnych porach dnia nie wykazały tu przekroczeń.',
  },
  {
    category: 'public-drinking',
    weight: 17,
    where: ['street', 'street', 'street', 'village'],
    recurs: [evenings, nights],
    forwardTo: 'guard',
    unfounded: 'Podczas kilku kontroli, także wieczorem, nikt nie pił w tym miejscu alkoholu.',
  },
  {
    category: 'illegal-parking',
    weight: 16,
    where: ['street', 'street', 'street', 'village'],
    recurs: [schoolRun, rushHour],
    forwardTo: 'guard',
    unfounded: 'Podczas kontroli wszystkie pojazdy były w tym miejscu zaparkowane prawidłowo.',
  },
  {
    category: 'bad-road-infrastructure',
    weight: 6,
    where: ['street', 'village'],
    forwardTo: 'roads',
    unfounded: 'Na miejscu stwierdziliśmy, że droga i jej wyposażenie są w dobrym stanie.',
  },
  {
    category: 'bad-traffic-organisation',
    weight: 5,
    where: ['street', 'street', 'village'],
    forwardTo: 'roads',
    unfounded: 'Oznakowanie w tym miejscu jest zgodne z zatwierdzonym projektem organizacji ruchu.',
  },
  {
    category: 'drug-use',
    weight: 4,
    where: ['street', 'street', 'village'],
    recurs: [evenings],
    forwardTo: 'guard',
    unfounded: 'Obserwacja tego miejsca nie potwierdziła zgłoszenia.',
  },
  {
    category: 'illegal-dumping',
    weight: 4,
    where: ['wild', 'wild', 'village'],
    forwardTo: 'office',
    unfounded: 'We wskazanym miejscu nie ma odpadów.',
  },
  {
    category: 'vandalism',
    weight: 4,
    where: ['street', 'street', 'village'],
    recurs: [nights],
    forwardTo: 'guard',
    unfounded: 'Na miejscu nie znaleźliśmy śladów zniszczeń.',
  },
  {
    category: 'off-road-vehicles',
    weight: 3,
    where: ['wild'],
    recurs: [sundays],
    forwardTo: 'forest',
    unfounded: 'Podczas patroli w tym lesie nie zauważyliśmy quadów ani ich świeżych śladów.',
  },
  {
    category: 'minors-at-risk',
    weight: 2.4,
    where: ['street', 'street', 'village'],
    recurs: [evenings],
    forwardTo: 'office',
    unfounded: 'Młodzież spotykająca się w tym miejscu zachowywała się zgodnie z prawem.',
  },
  {
    category: 'street-racing',
    weight: 2.2,
    where: ['street', 'village'],
    recurs: [nights],
    forwardTo: 'roads',
    unfounded: 'W czasie nocnych kontroli nie było w tym miejscu wyścigów.',
  },
  {
    category: 'stray-dogs',
    weight: 2,
    where: ['village', 'village', 'street'],
    forwardTo: 'office',
    unfounded: 'Pies ma właściciela. Pouczyliśmy go o obowiązku pilnowania zwierzęcia.',
  },
  {
    category: 'grass-burning',
    weight: 1.6,
    where: ['village', 'wild'],
    months: [2, 5],
    forwardTo: 'office',
    unfounded: 'Nie znaleźliśmy w tym miejscu śladów ognia.',
  },
  {
    category: 'wild-animal-accidents',
    weight: 1.5,
    where: ['wild', 'village'],
    months: [4, 12],
    forwardTo: 'roads',
    unfounded: 'W ostatnich dwóch latach nie było w tym miejscu zdarzeń z udziałem zwierząt.',
  },
  {
    category: 'dangerous-water',
    weight: 1.2,
    where: ['wild', 'village'],
    months: [5, 9],
    forwardTo: 'office',
    unfounded: 'Zbiornik jest ogrodzony, a tablice ostrzegawcze są na swoim miejscu.',
  },
  {
    category: 'unguarded-rail-footpath',
    weight: 1.2,
    where: ['railway'],
    recurs: [schoolRun],
    forwardTo: 'railway',
    unfounded: 'Ogrodzenie torów jest całe i nikt nie przechodził tu w czasie obserwacji.',
  },
  {
    category: 'homeless-person',
    weight: 1,
    where: ['street'],
    months: [1, 12],
    forwardTo: 'office',
    unfounded: 'Na miejscu nikogo nie zastaliśmy. Będziemy tu wracać podczas patroli.',
  },
  {
    category: 'damaging-greenery',
    weight: 0.9,
    where: ['street', 'village'],
    forwardTo: 'guard',
    unfounded: 'Zieleń w tym miejscu nie jest zniszczona.',
  },
  {
    category: 'unguarded-rail-crossing',
    weight: 0.8,
    where: ['railway'],
    forwardTo: 'railway',
    unfounded: 'Przejazd jest oznakowany prawidłowo, a widoczność wystarcza.',
  },
  {
    category: 'begging',
    weight: 0.7,
    where: ['street'],
    forwardTo: 'office',
    unfounded: 'Podczas kilku kontroli nikt w tym miejscu nie żebrał.',
  },
  {
    category: 'dangerous-entertainment',
    weight: 0.6,
    where: ['street', 'wild'],
    recurs: [nights],
    forwardTo: 'office',
    unfounded: 'Miejsce jest zabezpieczone i nie odbywają się tam imprezy.',
  },
  {
    category: 'illegal-logging',
    weight: 0.6,
    where: ['wild'],
    forwardTo: 'forest',
    unfounded: 'Drzewa wycięto zgodnie z wydanym zezwoleniem.',
  },
  {
    category: 'animal-abuse',
    weight: 0.5,
    where: ['village'],
    forwardTo: 'office',
    unfounded: 'Sprawdziliśmy warunki razem z inspekcją weterynaryjną. Zwierzęta mają opiekę.',
  },
  {
    category: 'poaching',
    weight: 0.4,
    where: ['wild'],
    forwardTo: 'forest',
    unfounded: 'Przeszukanie terenu ze strażą leśną nie wykazało wnyków ani pułapek.',
  },
];
