import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {worldSize} from '../../lib/geo/index.js';
import {columnsOf, threatAt} from '../../lib/threats/index.js';
import {categories, threats} from './arbitrary-threats.ts';

test('a threat comes back out of the columns as it went in, its place within 4 cm', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      assert.equal(columns.length, list.length);
      const known = new Map(list.map((threat) => [threat.id, threat]));
      for (let row = 0; row < columns.length; row++) {
        const {point, ...rest} = threatAt(columns, row);
        const {point: original, ...expected} = known.get(rest.id)!;
        assert.deepEqual(rest, expected);
        assert.ok(Math.abs(point.lon - original.lon) < 4e-7);
        assert.ok(Math.abs(point.lat - original.lat) < 4e-7);
      }
    }),
  );
});

test('a threat at the edge of the world stays inside it', () => {
  const threat = fc.sample(threats(), {seed: 1, numRuns: 20}).flat()[0]!;
  for (const point of [
    {lon: 180, lat: -90},
    {lon: -180, lat: 90},
  ]) {
    const columns = columnsOf([{...threat, point}], categories);
    assert.ok(columns.x[0]! < worldSize && columns.y[0]! < worldSize);
  }
});

test('a threat of an unknown category or day is refused instead of shown wrongly', () => {
  const [threat] = fc.sample(
    threats().filter((list) => list.length > 0),
    {seed: 1, numRuns: 1},
  )[0]!;
  assert.throws(() => columnsOf([{...threat!, category: 'ufo'}], categories), /unknown category/);
  for (const day of ['2026-02-30', 'yesterday', '1969-12-31', '2150-01-01']) {
    assert.throws(() => columnsOf([{...threat!, day}], categories), RangeError, day);
  }
  assert.throws(() => threatAt(columnsOf([threat!], categories), 1), /No row 1 among 1/);
});
