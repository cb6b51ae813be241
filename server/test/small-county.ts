import type {Officer} from 'rejon/backend';
import type {MultiPolygon} from 'rejon/geo';
import type {Category} from 'rejon/threats';
import type {BeatData, CountyData} from '../lib/county/county-data.js';

const rectangle = (west: number, south: number, east: number, north: number): MultiPolygon => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

const west = rectangle(19.4, 51.6, 19.6, 51.8);
const east = rectangle(19.6, 51.6, 19.8, 51.8);

const officer = (firstName: string, lastName: string): Officer => ({
  rank: 'asp.',
  rankFull: 'aspirant',
  firstName,
  lastName,
  role: 'dzielnicowy',
});

const category = (id: string, more: Partial<Category> = {}): Category => ({
  id,
  names: {pl: `Kategoria ${id}`},
  icon: id,
  public: true,
  descriptionRequired: false,
  emergencyHint: false,
  ...more,
});

const beat = (id: string, number: string, more: Partial<BeatData>): BeatData => ({
  id,
  number,
  name: `Rejon nr ${number}`,
  unit: 'kpp',
  areaText: 'wieś i okolice',
  phone: '+48500000001',
  email: `${id}@example.org`,
  updated: '2026-11-02',
  rules: [],
  assignments: [],
  ...more,
});

/** A made-up county: two gminy, a town shared by odd and even numbers, beats with every kind of staff. */
export const smallCounty: CountyData = {
  area: {
    teryt: '9901',
    name: 'powiat próbny',
    outline: rectangle(19.4, 51.6, 19.8, 51.8),
    parts: [
      {teryt: '9901013', name: 'Zachodnia', outline: west},
      {teryt: '9901022', name: 'Wschodnia', outline: east},
    ],
    localities: [
      {name: 'Łąkowo', point: {lon: 19.5, lat: 51.7}, rank: 1},
      {name: 'Dęby', point: {lon: 19.7, lat: 51.7}, rank: 2},
    ],
    attribution: 'Dane zmyślone',
  },
  gminy: [
    {teryt: '9901013', name: 'Zachodnia'},
    {teryt: '9901022', name: 'Wschodnia'},
  ],
  localities: [
    {id: 'l1', name: 'Łąkowo', kind: 'miasto', gmina: '9901013', point: {lon: 19.5, lat: 51.7}},
    {id: 'l2', name: 'Dęby', kind: 'wieś', gmina: '9901022', point: {lon: 19.7, lat: 51.7}},
  ],
  streets: [
    {
      id: 's1',
      locality: 'l1',
      name: 'ul. Lipowa',
      line: [
        [19.5, 51.7],
        [19.51, 51.7],
      ],
      lastNumber: 40,
    },
  ],
  units: [
    {
      id: 'kpp',
      kind: 'KPP',
      name: 'Komenda Powiatowa Policji w Łąkowie',
      address: 'Rynek 1, Łąkowo',
      point: {lon: 19.5, lat: 51.7},
      phone: '+48470000100',
      dutyPhone: '+48470000112',
      email: 'kpp@example.org',
    },
    {
      id: 'pp',
      kind: 'PP',
      name: 'Posterunek Policji w Dębach',
      address: 'Dęby 7',
      point: {lon: 19.65, lat: 51.7},
      phone: '+48470000200',
      dutyPhone: '+48470000112',
    },
  ],
  beats: [
    beat('b10', '10', {
      rules: [{locality: 'l1', street: 's1', ranges: [{parity: 'odd'}]}],
      officeHours: 'wtorek 16:00–18:00',
      assignments: [
        {officer: officer('Jan', 'Dawny'), role: 'officer', from: '2020-01-01', to: '2026-06-30'},
        {officer: officer('Łucja', 'Żak'), role: 'officer', from: '2026-07-01'},
        {
          officer: officer('Adam', 'Zięba'),
          role: 'substitute',
          from: '2026-11-20',
          to: '2026-11-25',
        },
      ],
      plan: {
        from: '2026-07-01',
        to: '2026-12-31',
        problem: 'Parkowanie na chodniku.',
        goal: 'O połowę mniej zgłoszeń.',
        actions: [{text: 'patrole', done: false}],
        partners: ['gmina Zachodnia'],
      },
    }),
    beat('b2', '2', {
      rules: [{locality: 'l1', street: 's1', ranges: [{parity: 'even'}]}, {locality: 'l1'}],
      shape: west,
      assignments: [{officer: officer('Ewa', 'Zięba'), role: 'officer', from: '2025-01-01'}],
    }),
    beat('b3', '3', {
      unit: 'pp',
      rules: [{locality: 'l2'}],
      shape: rectangle(19.6, 51.6, 19.78, 51.8),
    }),
  ],
  meetings: [
    {
      id: 'm-past',
      beat: 'b2',
      topic: 'Dawne spotkanie',
      place: 'Szkoła',
      start: '2026-11-01T17:00:00+01:00',
      end: '2026-11-01T18:00:00+01:00',
    },
    {
      id: 'm-late',
      beat: 'b2',
      topic: 'Lato',
      place: 'Świetlica',
      start: '2027-07-01T17:00:00+02:00',
      end: '2027-07-01T18:00:00+02:00',
    },
    {
      id: 'm-now',
      beat: 'b2',
      topic: 'Trwa',
      place: 'Szkoła',
      start: '2026-11-22T11:30:00+01:00',
      end: '2026-11-22T13:30:00+01:00',
    },
  ],
  categories: [
    category('parking'),
    category('club', {descriptionRequired: true}),
    category('hidden', {public: false}),
  ],
  threats: [
    {
      category: 'parking',
      status: 'confirmed',
      source: 'police',
      point: {lon: 19.5, lat: 51.7},
      day: '2026-11-20',
      checked: '2026-11-21',
      updated: '2026-11-21',
      recurrence: {weekdays: [1, 7], fromHour: 22, toHour: 3},
    },
    {
      category: 'club',
      status: 'forwarded',
      source: 'consultation',
      point: {lon: 19.7, lat: 51.7},
      day: '2026-11-19',
      checked: '2026-11-20',
      updated: '2026-11-20',
      publicReason: 'To zadanie gminy.',
      forwardedTo: 'Gmina Wschodnia',
    },
    {
      category: 'hidden',
      status: 'new',
      source: 'public',
      point: {lon: 19.5, lat: 51.7},
      day: '2026-11-18',
      updated: '2026-11-18',
    },
  ],
};
