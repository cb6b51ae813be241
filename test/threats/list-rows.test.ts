import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {distance, toX, toY, within, type Bounds} from '../../lib/geo/index.js';
import {columnsOf, compileFilter, listRows, type Threat} from '../../lib/threats/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';

// Between the steps on which places lie: columns round to 4 cm, so at the border itself a place may be
// in the view by its degrees and out of it by its columns, or the other way.
const view: Bounds = [19.70005, 51.70005, 19.90005, 51.90005];
const from = {lon: 19.8, lat: 51.8};
const all = compileFilter({}, categories);

const newestFirst = (a: Threat, b: Threat) =>
  a.day === b.day ? a.id - b.id : a.day < b.day ? 1 : -1;

/** How far a threat is on the map, in its own units squared. */
function far({point}: Threat): number {
  return (toX(point.lon) - toX(from.lon)) ** 2 + (toY(point.lat) - toY(from.lat)) ** 2;
}

const page = fc.record({
  offset: fc.oneof(fc.constant(undefined), fc.integer({min: 0, max: 250})),
  limit: fc.integer({min: 0, max: 60}),
  within: fc.constantFrom(undefined, view),
});

test('a page is a part of the whole list, the nearest or the newest first', () => {
  fc.assert(
    fc.property(threats(), filter, page, fc.boolean(), (list, wanted, page, nearest) => {
      const columns = columnsOf(list, categories);
      const query = {...page, ...(nearest && {from})};
      const {rows, total} = listRows(columns, compileFilter(wanted, categories), query);
      const expected = list
        .filter((each) => passes(each, wanted) && (!page.within || within(view, each.point)))
        .sort((a, b) => (nearest ? far(a) - far(b) : 0) || newestFirst(a, b))
        .map(({id}) => id);
      const start = page.offset ?? 0;
      assert.equal(total, expected.length);
      assert.deepEqual(
        Array.from(rows, (row) => columns.id[row]),
        expected.slice(start, start + page.limit),
      );
    }),
    {numRuns: 300},
  );
});

test('nearest on the map is nearest on the ground, to a hundredth', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      const {rows} = listRows(columns, all, {within: view, from, limit: 30});
      const metres = new Map(list.map(({id, point}) => [id, distance(from, point)]));
      const got = Array.from(rows, (row) => metres.get(columns.id[row]!)!);
      got.slice(1).forEach((value, at) => assert.ok(value >= 0.99 * got[at]! - 1));
    }),
  );
});

test('pages follow each other without a threat twice or missing, also where a thousand share a place', () => {
  const heap = Array.from({length: 1237}, (_, id): Threat => ({
    id,
    category: 'parking',
    status: 'new',
    source: 'police',
    point: from,
    day: id % 3 ? '2026-11-01' : '2026-11-02',
    updated: '2026-11-02',
  }));
  const columns = columnsOf(heap, categories);
  const pages = Array.from({length: 63}, (_, page) =>
    listRows(columns, all, {within: view, from, offset: page * 20, limit: 20}),
  );
  assert.deepEqual(
    pages.flatMap(({rows}) => Array.from(rows, (row) => columns.id[row])),
    heap.sort(newestFirst).map(({id}) => id),
  );
});
