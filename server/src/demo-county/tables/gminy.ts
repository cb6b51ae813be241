import type {Gmina} from 'rejon/beats';

/** A gmina with the names of its seat and its services. */
export interface PlannedGmina extends Gmina {
  /** Absent when it lies outside the county. */
  readonly seat?: string;
  readonly office: string;
  /** The municipal guard, where there is one. */
  readonly guard?: string;
}

/** The six gminy of powiat łódzki wschodni: TERYT codes, seats and offices are public facts, guards are not. */
export const gminy: readonly PlannedGmina[] = [
  {
    teryt: '1006022',
    name: 'Andrespol',
    seat: 'Andrespol',
    office: 'Urząd Gminy Andrespol',
  },
  {
    teryt: '1006032',
    name: 'Brójce',
    seat: 'Brójce',
    office: 'Urząd Gminy Brójce',
  },
  {
    teryt: '1006073',
    name: 'Koluszki',
    seat: 'Koluszki',
    office: 'Urząd Miejski w Koluszkach',
    guard: 'Straż Miejska w Koluszkach',
  },
  {
    // Its office is in Łódź, outside the county.
    teryt: '1006082',
    name: 'Nowosolna',
    office: 'Urząd Gminy Nowosolna',
  },
  {
    teryt: '1006103',
    name: 'Rzgów',
    seat: 'Rzgów',
    office: 'Urząd Miejski w Rzgowie',
    guard: 'Straż Miejska w Rzgowie',
  },
  {
    teryt: '1006113',
    name: 'Tuszyn',
    seat: 'Tuszyn',
    office: 'Urząd Miasta w Tuszynie',
    guard: 'Straż Miejska w Tuszynie',
  },
];

export const county = {
  teryt: '1006',
  name: 'powiat łódzki wschodni',
  attribution: 'Miejscowości: PRNG, GUGiK. Granice orientacyjne, utworzone na potrzeby pokazu.',
} as const;
