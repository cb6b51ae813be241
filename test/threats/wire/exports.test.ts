import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  decodeThreats,
  encodeThreats,
  threatAt,
  threatsToCsv,
  threatsToGeoJson,
  type CsvWords,
  type Threat,
} from '../../../lib/threats/index.js';
import {categories, threats} from '../arbitrary-threats.ts';
import {fileOf} from './arbitrary-file.ts';

interface Feature {
  readonly type: 'Feature';
  readonly geometry: {readonly type: 'Point'; readonly coordinates: readonly [number, number]};
  readonly properties: Omit<Threat, 'point'>;
}

const text = (chunks: Iterable<string>) => [...chunks].join('');

const words: CsvWords = {
  categories: new Map([
    ['parking', 'Nieprawidłowe parkowanie; na chodniku'],
    ['speeding', '=1+1'],
  ]),
  statuses: {
    new: 'nowe',
    verification: 'w trakcie weryfikacji',
    confirmed: 'potwierdzone',
    'confirmed-eliminated': 'potwierdzone i wyeliminowane',
    'not-confirmed': 'niepotwierdzone',
    forwarded: 'przekazane innej służbie',
    'joke-or-mistake': 'żart lub pomyłka',
  },
  sources: {police: 'policja', consultation: 'konsultacje', public: 'mieszkańcy'},
};

const one: Threat = {
  id: 7,
  category: 'parking',
  status: 'confirmed',
  source: 'public',
  point: {lon: 19.6, lat: 51.75},
  day: '2026-05-01',
  checked: '2026-05-04',
  updated: '2026-05-04',
  recurrence: {weekdays: [5, 6], fromHour: 22, toHour: 2},
};

describe('threats as GeoJSON', () => {
  it('hold what the file holds, each place within a tenth of a metre', () => {
    fc.assert(
      fc.property(threats(), (list) => {
        const {columns} = decodeThreats(encodeThreats(fileOf(columnsOf(list, categories))));
        const json = JSON.parse(text(threatsToGeoJson(columns))) as {
          type: string;
          features: Feature[];
        };
        assert.equal(json.type, 'FeatureCollection');
        assert.equal(json.features.length, list.length);
        json.features.forEach(({type, geometry, properties}, row) => {
          const {point, ...rest} = threatAt(columns, row);
          const [lon, lat] = geometry.coordinates;
          assert.deepEqual([type, geometry.type], ['Feature', 'Point']);
          assert.deepEqual(properties, rest);
          assert.ok(Math.abs(lon - point.lon) <= 5.1e-7 && Math.abs(lat - point.lat) <= 5.1e-7);
        });
      }),
    );
  });

  it('come in pieces, so that the largest area needs no giant text', () => {
    const many = Array.from({length: 10_000}, (_, id) => ({...one, id}));
    const chunks = [...threatsToGeoJson(columnsOf(many, categories))];
    assert.ok(chunks.length > 4);
    assert.ok(chunks.every(({length}) => length < 2 ** 20));
  });
});

describe('threats as a table', () => {
  const lines = (list: readonly Threat[]) =>
    text(threatsToCsv(columnsOf(list, categories), words)).split('\r\n');

  it('speak Polish, with decimal commas', () => {
    assert.deepEqual(lines([one]), [
      '\ufeffnumer;kategoria;status;źródło;data zauważenia;data sprawdzenia;data ostatniej zmiany;' +
        'dni tygodnia;od godziny;do godziny;szerokość geograficzna;długość geograficzna',
      '7;"Nieprawidłowe parkowanie; na chodniku";potwierdzone;mieszkańcy;2026-05-01;2026-05-04;' +
        '2026-05-04;pt, sb;22:00;2:00;51,750000;19,600000',
      '',
    ]);
  });

  it('leave empty what is not known', () => {
    const {recurrence: _when, checked: _checked, ...rest} = one;
    assert.match(lines([rest])[1]!, /;2026-05-01;;2026-05-04;;;;51,75/);
  });

  it('never run a category as a formula, and call one without a name by its id', () => {
    assert.match(lines([{...one, category: 'speeding'}])[1]!, /^7;'=1\+1;/);
    assert.match(lines([{...one, category: 'vandalism'}])[1]!, /^7;vandalism;/);
  });
});
