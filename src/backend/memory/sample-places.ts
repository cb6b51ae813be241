import type {Directory} from '../../beats/index.js';
import type {MultiPolygon} from '../../geo/index.js';
import type {Area} from '../values.js';

/** The rectangle between two corners, in degrees. */
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

const lipowo = rectangle(19.4, 51.6, 19.6, 51.8);
const debno = rectangle(19.6, 51.6, 19.8, 51.8);

/** An invented county of two gminy, with a town shared by two officers and two villages of one name. */
export const sampleDirectory: Directory = {
  gminy: [
    {teryt: '9901013', name: 'Lipowo'},
    {teryt: '9901022', name: 'Dębno'},
  ],
  localities: [
    {
      id: 'lipowo',
      name: 'Lipowo',
      kind: 'miasto',
      gmina: '9901013',
      point: {lon: 19.5, lat: 51.7},
    },
    {
      id: 'brzozow-1',
      name: 'Brzozów',
      kind: 'wieś',
      gmina: '9901013',
      point: {lon: 19.45, lat: 51.65},
    },
    {id: 'debno', name: 'Dębno', kind: 'wieś', gmina: '9901022', point: {lon: 19.7, lat: 51.7}},
    {
      id: 'brzozow-2',
      name: 'Brzozów',
      kind: 'wieś',
      gmina: '9901022',
      point: {lon: 19.75, lat: 51.75},
    },
    {
      id: 'wolka',
      name: 'Wólka Leśna',
      kind: 'wieś',
      gmina: '9901022',
      point: {lon: 19.65, lat: 51.62},
    },
  ],
  streets: [
    {
      id: 'akacjowa',
      locality: 'lipowo',
      name: 'ul. Akacjowa',
      lastNumber: 60,
      line: [
        [19.495, 51.7],
        [19.505, 51.702],
      ],
    },
    {id: 'mlynska', locality: 'lipowo', name: 'ul. Młyńska'},
    {id: '3-maja', locality: 'lipowo', name: 'ul. 3 Maja'},
    {id: 'rynek', locality: 'lipowo', name: 'Rynek'},
  ],
  coverage: [
    {
      beat: 'lipowo-1',
      rules: [
        {locality: 'lipowo', street: 'akacjowa', ranges: [{parity: 'odd'}]},
        {locality: 'lipowo', street: 'rynek'},
        {locality: 'lipowo', street: '3-maja'},
      ],
    },
    {
      beat: 'lipowo-2',
      rules: [
        {locality: 'lipowo', street: 'akacjowa', ranges: [{parity: 'even'}]},
        {locality: 'lipowo', street: 'mlynska'},
      ],
    },
    {beat: 'lipowo-3', rules: [{locality: 'brzozow-1'}], shape: lipowo},
    {
      beat: 'debno-4',
      rules: [{locality: 'debno'}, {locality: 'brzozow-2'}],
    },
  ],
};

/** The same county as an area. */
export const sampleArea: Area = {
  teryt: '9901',
  name: 'powiat lipowski',
  outline: rectangle(19.4, 51.6, 19.8, 51.8),
  parts: [
    {teryt: '9901013', name: 'Lipowo', outline: lipowo},
    {teryt: '9901022', name: 'Dębno', outline: debno},
  ],
  localities: sampleDirectory.localities.map(({name, point, kind}) => ({
    name,
    point,
    rank: kind === 'miasto' ? 1 : name === 'Dębno' ? 2 : 3,
  })),
  attribution: 'Dane przykładowe',
};
