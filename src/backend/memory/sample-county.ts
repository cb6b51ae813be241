import type {Category, Threat} from '../../threats/index.js';
import type {Beat, Officer, Unit} from '../values.js';
import type {MemoryData} from './memory-data.js';
import {sampleArea, sampleDirectory} from './sample-places.js';

const unit: Unit = {
  id: 'kpp-lipowo',
  kind: 'KPP',
  name: 'Komenda Powiatowa Policji w Lipowie',
  address: 'Rynek 1, 00-001 Lipowo',
  point: {lon: 19.501, lat: 51.701},
  phone: '+48470000100',
  dutyPhone: '+48470000112',
  email: 'komenda@example.org',
  hours: [{weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'}],
  supervisor: {
    rank: 'asp. szt.',
    rankFull: 'aspirant sztabowy',
    firstName: 'Marek',
    lastName: 'Lis',
    role: 'kierownik rewiru dzielnicowych',
    phone: '+48470000101',
  },
  textPhone: '+48500000099',
  signLanguage: 'https://tlumacz.example.org/kpp-lipowo',
};

const post: Unit = {
  id: 'pp-debno',
  kind: 'PP',
  name: 'Posterunek Policji w Dębnie',
  address: 'Dębno 12, 00-002 Dębno',
  point: {lon: 19.701, lat: 51.701},
  phone: '+48470000200',
  dutyPhone: '+48470000112',
  hours: [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}],
};

const anna: Officer = {
  rank: 'mł. asp.',
  rankFull: 'młodsza aspirant',
  firstName: 'Anna',
  lastName: 'Nowak',
  role: 'dzielnicowa',
};

const piotr: Officer = {
  rank: 'st. sierż.',
  rankFull: 'starszy sierżant',
  firstName: 'Piotr',
  lastName: 'Zieliński',
  role: 'dzielnicowy',
};

const beat = (
  id: string,
  number: string,
  name: string,
  areaText: string,
  more: Partial<Beat> = {},
): Beat => ({
  id,
  number,
  name,
  gminy: [{teryt: '9901013', name: 'Lipowo'}],
  areaText,
  phone: `+4850000000${number}`,
  email: `dzielnicowy.lipowo${number}@example.org`,
  unit,
  dutyHours: [
    {weekdays: [1, 3, 5], from: '07:30', to: '15:30'},
    {weekdays: [2, 4], from: '14:00', to: '22:00'},
  ],
  officeHours: 'wtorek 16:00–18:00, Rynek 1, pokój 4',
  updated: '2026-11-02',
  ...more,
});

const beats: readonly Beat[] = [
  beat('lipowo-1', '1', 'Lipowo – Rynek', 'ulice: Akacjowa (numery nieparzyste), Rynek, 3 Maja.', {
    officer: anna,
    plan: {
      from: '2026-07-01',
      to: '2026-12-31',
      problem: 'Nieprawidłowe parkowanie przy Rynku w dni targowe.',
      goal: 'O połowę mniej zgłoszeń do końca roku.',
      actions: [
        {text: 'patrole w dni targowe', done: true},
        {text: 'rozmowy z kupcami', done: true},
        {text: 'wniosek o dodatkowe miejsca postojowe', done: false},
      ],
      partners: ['Urząd Miejski w Lipowie'],
    },
  }),
  beat('lipowo-2', '2', 'Lipowo – Młyny', 'ulice: Akacjowa (numery parzyste), Młyńska.', {
    officer: anna,
    substitute: piotr,
  }),
  beat('lipowo-3', '3', 'gmina Lipowo', 'gmina Lipowo: Brzozów i pozostałe miejscowości.'),
  beat('debno-4', '4', 'gmina Dębno', 'gmina Dębno: Dębno, Brzozów.', {
    officer: piotr,
    unit: post,
    gminy: [{teryt: '9901022', name: 'Dębno'}],
  }),
];

const category = (id: string, pl: string, en: string, more: Partial<Category> = {}): Category => ({
  id,
  names: {pl, en},
  icon: id,
  public: true,
  descriptionRequired: false,
  emergencyHint: false,
  ...more,
});

const categories: readonly Category[] = [
  category('illegal-parking', 'Nieprawidłowe parkowanie', 'Illegal parking'),
  category('speeding', 'Przekraczanie dozwolonej prędkości', 'Speeding'),
  category('illegal-dumping', 'Dzikie wysypiska śmieci', 'Illegal dumping'),
  category('street-racing', 'Nielegalne rajdy samochodowe', 'Street racing', {emergencyHint: true}),
  category(
    'dangerous-entertainment',
    'Miejsce niebezpiecznej działalności rozrywkowej',
    'Dangerous entertainment',
    {descriptionRequired: true},
  ),
  category('drug-use', 'Używanie środków odurzających', 'Drug use', {public: false}),
];

const threat = (
  id: number,
  kind: string,
  status: Threat['status'],
  [lon, lat]: readonly [number, number],
  more: Partial<Threat> = {},
): Threat => {
  const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}`;
  const noticed = 1 + (id % 20);
  const decided = status !== 'new' && status !== 'verification';
  return {
    id,
    category: kind,
    status,
    source: 'public',
    point: {lon, lat},
    day: day(noticed),
    ...(decided && {checked: day(noticed + 3)}),
    updated: day(status === 'new' ? noticed : noticed + 3),
    ...more,
  };
};

const threats: readonly Threat[] = [
  threat(1, 'illegal-parking', 'new', [19.5, 51.7]),
  threat(2, 'illegal-parking', 'confirmed', [19.5, 51.7], {
    recurrence: {weekdays: [2, 5], fromHour: 8, toHour: 13},
  }),
  threat(3, 'speeding', 'verification', [19.52, 51.705], {source: 'police'}),
  threat(4, 'illegal-dumping', 'confirmed-eliminated', [19.45, 51.652]),
  threat(5, 'speeding', 'not-confirmed', [19.7, 51.7], {
    publicReason: 'Pomiary z trzech dni nie wykazały przekroczeń prędkości.',
  }),
  threat(6, 'illegal-dumping', 'forwarded', [19.72, 51.74], {
    source: 'consultation',
    publicReason: 'Uprzątnięcie terenu należy do gminy.',
    forwardedTo: 'Urząd Gminy Dębno',
  }),
];

/** A small invented county for examples and tests: every kind of answer occurs in it. */
export const sampleCounty: MemoryData = {
  directory: sampleDirectory,
  units: [unit, post],
  beats,
  meetings: [
    {
      id: 'm1',
      beat: 'lipowo-1',
      topic: 'Bezpieczeństwo przy szkole',
      place: 'Dom Kultury, ul. 3 Maja 5, Lipowo',
      start: '2099-12-03T17:00:00+01:00',
      end: '2099-12-03T18:30:00+01:00',
    },
  ],
  areas: [sampleArea],
  categories,
  threats,
};

/** A beat of the sample county with something else about it. */
export function sampleBeat(id: string, more: Partial<Beat>): Beat {
  const found = beats.find((each) => each.id === id);
  if (!found) throw new Error(`The sample county has no beat ${id}.`);
  return {...found, ...more};
}
