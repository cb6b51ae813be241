import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toX, toY, worldSize} from '../../lib/geo/index.js';
import {
  columnsOf,
  compileFilter,
  countCells,
  createThreatIndex,
  statuses,
  threatAt,
  worldRect,
  type Cells,
  type Threat,
  type ThreatColumns,
  type ThreatFilter,
  type WorldRect,
} from '../../lib/threats/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';

const everywhere = worldRect([19.5, 51.5, 20.1, 52.1]);
const all = compileFilter({}, categories);

const view: fc.Arbitrary<WorldRect> = fc
  .record({
    lon: fc.double({min: 19.5, max: 20.1, noNaN: true}),
    lat: fc.double({min: 51.5, max: 52.1, noNaN: true}),
    bits: fc.integer({min: 6, max: 24}),
  })
  .map(({lon, lat, bits}) => {
    const [left, top] = [toX(lon), toY(lat)];
    return {left, top, right: left + 2 ** bits, bottom: top + 2 ** bits};
  });

/** Cells as something to compare: one object for each, in no order. */
const readable = (cells: Cells) =>
  Array.from({length: cells.length}, (_, at) => ({
    x: cells.x[at],
    y: cells.y[at],
    count: cells.count[at],
    statuses: [...cells.statuses.subarray(at * statuses.length, (at + 1) * statuses.length)],
    category: cells.category[at],
    box: [cells.left[at], cells.top[at], cells.right[at], cells.bottom[at]],
  })).sort((a, b) => a.box[0]! - b.box[0]! || a.box[1]! - b.box[1]!);

/** What {@link countCells} promises, counted the slow way. */
function naive(columns: ThreatColumns, wanted: ThreatFilter, view: WorldRect, zoom: number) {
  const side = 2 ** (28 - zoom);
  const square = (coordinate: number) => Math.floor(coordinate / side);
  const rows = [...columns.id.keys()].filter((row) => {
    const [column, line] = [square(columns.x[row]!), square(columns.y[row]!)];
    return (
      column >= square(view.left) &&
      column <= square(view.right) &&
      line >= square(view.top) &&
      line <= square(view.bottom) &&
      passes(threatAt(columns, row), wanted)
    );
  });
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${square(columns.x[row]!)} ${square(columns.y[row]!)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((group) => {
      const [xs, ys] = [group.map((row) => columns.x[row]!), group.map((row) => columns.y[row]!)];
      const kinds = new Set(group.map((row) => columns.category[row]!));
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      return {
        x: sum(xs) / group.length,
        y: sum(ys) / group.length,
        count: group.length,
        statuses: statuses.map((_, at) => group.filter((row) => columns.status[row] === at).length),
        category: kinds.size === 1 ? [...kinds][0] : -1,
        box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
      };
    })
    .sort((a, b) => a.box[0]! - b.box[0]! || a.box[1]! - b.box[1]!);
}

test('squares hold exactly the threats that lie in them, at every zoom, for every filter and view', () => {
  const zoom = fc.integer({min: 0, max: 22});
  const wanted = fc.oneof(fc.constant({}), filter);
  fc.assert(
    fc.property(threats(500), wanted, view, zoom, (list, wanted, view, zoom) => {
      fc.pre((view.right - view.left) / 2 ** (28 - zoom) < 1000);
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      const cells = countCells(createThreatIndex(columns), tables, view, zoom);
      assert.deepEqual(readable(cells), naive(columns, wanted, view, zoom));
    }),
    {numRuns: 300},
  );
});

test('panning by less than a square changes no count', () => {
  const list = fc.sample(threats(400), {seed: 7, numRuns: 30}).find(({length}) => length > 200)!;
  const index = createThreatIndex(columnsOf(list, categories));
  const zoom = 11;
  const side = 2 ** (28 - zoom);
  const left = Math.floor(everywhere.left / side) * side;
  const right = Math.ceil(everywhere.right / side) * side;
  const counts = [0, 0.3, 0.9].map((part) => {
    const moved = {...everywhere, left: left + part * side, right: right + part * side};
    return readable(countCells(index, all, moved, zoom));
  });
  assert.deepEqual(counts[1], counts[0]);
  assert.deepEqual(counts[2], counts[0]);
});

test('a heap of threats in one place is one square however deep the zoom', () => {
  const heap = Array.from({length: 1237}, (_, index): Threat => ({
    id: index,
    category: 'parking',
    status: 'new',
    source: 'police',
    point: {lon: 19.8, lat: 51.74},
    day: '2026-11-01',
    updated: '2026-11-02',
  }));
  const index = createThreatIndex(columnsOf(heap, categories));
  for (const zoom of [0, 12, 19, 22]) {
    const around = zoom < 12 ? everywhere : worldRect([19.799, 51.739, 19.801, 51.741]);
    const [cell, ...others] = readable(countCells(index, all, around, zoom));
    assert.deepEqual([cell?.count, cell?.category, others.length], [1237, 0, 0]);
  }
});

test('a view of the whole world, or beyond it, shows every threat at the edges too', () => {
  const corners = [-180, 180].flatMap((lon) => [-90, 90].map((lat) => ({lon, lat})));
  const list = corners.map((point, id): Threat => ({
    id,
    category: 'parking',
    status: 'new',
    source: 'police',
    point,
    day: '2026-11-01',
    updated: '2026-11-02',
  }));
  const index = createThreatIndex(columnsOf(list, categories));
  const world = {left: -5, top: -5, right: worldSize + 5, bottom: worldSize + 5};
  assert.deepEqual([...countCells(index, all, world, 0).count], [1, 1, 1, 1]);
});

test('a view that would need millions of squares is refused instead of filling the memory', () => {
  const index = createThreatIndex(columnsOf([], categories));
  assert.throws(() => countCells(index, all, worldRect([14, 49, 24, 55]), 20), RangeError);
});
