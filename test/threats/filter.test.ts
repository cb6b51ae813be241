import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  accepts,
  columnsOf,
  compileFilter,
  countThreats,
  listRows,
  statuses,
} from '../../lib/threats/index.js';
import {distance, within, type Bounds} from '../../lib/geo/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';

test('a filter shows exactly the threats that fit it', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      list.forEach((threat, row) =>
        assert.equal(accepts(tables, columns, row), passes(threat, wanted)),
      );
    }),
  );
});

test('the number beside a choice is what choosing it alone would show', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const counts = countThreats(columnsOf(list, categories), wanted);
      const shown = (other: object) =>
        list.filter((threat) => passes(threat, {...wanted, ...other})).length;
      assert.equal(counts.total, shown({}));
      assert.deepEqual(
        [...counts.categories],
        categories.map((id) => shown({categories: new Set([id])})),
      );
      assert.deepEqual(
        [...counts.statuses],
        statuses.map((status) => shown({statuses: new Set([status])})),
      );
    }),
  );
});

test('a filter with a day that is none is refused', () => {
  assert.throws(() => compileFilter({from: '22.11.2026'}, categories), RangeError);
});

test('a list holds the nearest threats of the view, nearest first', () => {
  // Between the steps on which places lie: columns round to 4 cm, so at the border itself a place may
  // be in the view by its degrees and out of it by its columns, or the other way.
  const view: Bounds = [19.70005, 51.70005, 19.90005, 51.90005];
  const from = {lon: 19.8, lat: 51.8};
  const limits = fc.integer({min: 0, max: 60});
  fc.assert(
    fc.property(threats(), filter, limits, (list, wanted, limit) => {
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      const page = listRows(columns, tables, {within: view, from, limit});
      const expected = list.filter((each) => passes(each, wanted) && within(view, each.point));
      assert.equal(page.total, expected.length);
      const metres = (row: number) => distance(from, list[row]!.point);
      const sorted = expected.map(({point}) => distance(from, point)).sort((a, b) => a - b);
      const got = [...page.rows].map(metres);
      assert.equal(got.length, Math.min(limit, expected.length));
      // On the map a metre is a little longer in the north of the view than in its south.
      got.forEach((value, at) => assert.ok(Math.abs(value - sorted[at]!) <= 0.01 * value + 1));
      assert.equal(new Set(page.rows).size, page.rows.length);
    }),
  );
});

test('without a place to start from, the newest come first and equal days keep their order', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      const {rows} = listRows(columns, compileFilter({}, categories), {limit: 20});
      const expected = list
        .map((threat, row) => ({row, day: threat.day}))
        .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.row - b.row))
        .slice(0, 20);
      assert.deepEqual(
        [...rows],
        expected.map(({row}) => row),
      );
    }),
  );
});
