import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toX, toY, type Bounds} from 'rejon/geo';
import {newColumns, threatAt, type ThreatColumns} from 'rejon/threats';
import {AreaCache} from '../../lib/threats/area-cache.js';
import {areaNumber, ThreatTable, type AreaRows} from '../../lib/threats/threat-table.js';

interface Row {
  readonly id: number;
  readonly lon: number;
  readonly status: number;
  readonly area: string;
}

const codes = ['1006', '1006022', '1006032', '1007012', '0201011'];
const row = fc.record({
  id: fc.integer({min: 1, max: 30}),
  lon: fc.integer({min: 190, max: 199}).map((tenths) => tenths / 10),
  status: fc.integer({min: 0, max: 6}),
  area: fc.constantFrom(...codes),
});
const step = fc.record({
  put: fc.uniqueArray(row, {maxLength: 8, selector: ({id}) => id}),
  gone: fc.uniqueArray(fc.integer({min: 1, max: 30}), {maxLength: 4}),
});

function rowsOf(rows: readonly Row[]): AreaRows {
  const columns = newColumns(rows.length, ['parking']);
  rows.forEach(({id, lon, status}, at) => {
    columns.id[at] = id;
    columns.x[at] = toX(lon);
    columns.y[at] = toY(51.7);
    columns.status[at] = status;
  });
  return {columns, areas: Uint32Array.from(rows, ({area}) => areaNumber(area))};
}

const seen = (columns: ThreatColumns) =>
  Array.from(columns.id, (id, at) => `${id} ${columns.x[at]} ${columns.status[at]}`).sort();

const areas: readonly (string | Bounds)[] = [...codes, '10', '02', '9999', [19.2, 51, 19.5, 52]];

function belongs(area: string | Bounds, {area: code, lon}: Row): boolean {
  return typeof area === 'string' ? code.startsWith(area) : lon >= area[0] && lon <= area[2];
}

test('whatever changes, every area shows what it would show if it were read anew', () => {
  fc.assert(
    fc.property(fc.array(step, {maxLength: 6}), (steps) => {
      const table = new ThreatTable(['parking']);
      const cache = new AreaCache(table, {wholeArea: 1000, smallestCount: 1});
      const known = new Map<number, Row>();
      for (const {put, gone} of steps) {
        const left = gone.filter((id) => put.every((each) => each.id !== id));
        const changes = table.apply(rowsOf(put), left);
        if (changes) cache.apply(changes);
        for (const each of put) known.set(each.id, each);
        for (const id of left) known.delete(id);
        for (const area of areas) {
          const wanted = rowsOf([...known.values()].filter((each) => belongs(area, each)));
          assert.deepEqual(seen(cache.of(area).columns), seen(wanted.columns), String(area));
        }
      }
    }),
  );
});

test('what comes again unchanged changes no answer', () => {
  const rows = rowsOf([
    {id: 1, lon: 19.5, status: 2, area: '1006022'},
    {id: 2, lon: 19.6, status: 2, area: '1007012'},
  ]);
  const table = new ThreatTable(['parking'], [rows]);
  const cache = new AreaCache(table, {wholeArea: 1000, smallestCount: 1});
  const before = [cache.of('1006'), cache.of('1007')];
  assert.equal(table.apply(rows, [77]), undefined);

  const moved = rowsOf([{id: 2, lon: 19.7, status: 2, area: '1007012'}]);
  cache.apply(table.apply(moved, [])!);
  assert.equal(cache.of('1006'), before[0], 'another area keeps its answers');
  assert.notEqual(cache.of('1007'), before[1]);
  assert.ok(Math.abs(threatAt(cache.of('1007').columns, 0).point.lon - 19.7) < 1e-6);
});

test('areas that nobody has asked for long are forgotten and read again when asked', () => {
  const table = new ThreatTable(
    ['parking'],
    [rowsOf([{id: 1, lon: 19.5, status: 2, area: '1006022'}])],
  );
  const cache = new AreaCache(table, {wholeArea: 1000, smallestCount: 1});
  const first = cache.of('1006');
  assert.equal(cache.of('1006'), first);
  for (let west = 0; west < 100; west++) cache.of([west, 49, west + 1, 55]);
  assert.notEqual(cache.of('1006'), first);
  assert.equal(cache.of('1006').columns.length, 1);
});
