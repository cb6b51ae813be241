import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {worldSize} from '../../lib/geo/index.js';
import {
  columnsOf,
  compileFilter,
  countCells,
  createThreatIndex,
  discRadius,
  mergeCells,
  statuses,
  worldRect,
  type Cells,
  type ThreatIndex,
} from '../../lib/threats/index.js';
import {categories, threats} from './arbitrary-threats.ts';
import {incidents, readIncidents} from './incidents.ts';

const everywhere = worldRect([19.5, 51.5, 20.1, 52.1]);
const world = {left: 0, top: 0, right: worldSize - 1, bottom: worldSize - 1};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

const columns = readIncidents();

/** Clusters of everything in a view. */
function clustersOf(index: ThreatIndex, view: typeof world, zoom: number): Cells {
  const all = compileFilter({}, index.columns.categories);
  return mergeCells(countCells(index, all, view, zoom), zoom);
}

/** The least room between two discs, in CSS pixels. */
function smallestGap(clusters: Cells, zoom: number): number {
  const pixel = worldSize / (256 * 2 ** zoom);
  let gap = Infinity;
  for (let a = 0; a < clusters.length; a++) {
    for (let b = 0; b < a; b++) {
      const apart = Math.hypot(clusters.x[a]! - clusters.x[b]!, clusters.y[a]! - clusters.y[b]!);
      const radii = discRadius(clusters.count[a]!) + discRadius(clusters.count[b]!);
      gap = Math.min(gap, apart / pixel - radii);
    }
  }
  return gap;
}

test('merging loses no threat, and a cluster lies among its threats', () => {
  fc.assert(
    fc.property(threats(), fc.integer({min: 4, max: 14}), (list, zoom) => {
      const clusters = clustersOf(createThreatIndex(columnsOf(list, categories)), everywhere, zoom);
      assert.equal(sum(clusters.count), list.length);
      statuses.forEach((status, kind) => {
        const ofStatus = clusters.statuses.filter((_, at) => at % statuses.length === kind);
        assert.equal(sum(ofStatus), list.filter((threat) => threat.status === status).length);
      });
      for (let at = 0; at < clusters.length; at++) {
        const [x, y] = [clusters.x[at]!, clusters.y[at]!];
        assert.ok(clusters.left[at]! - 1 <= x && x <= clusters.right[at]! + 1);
        assert.ok(clusters.top[at]! - 1 <= y && y <= clusters.bottom[at]! + 1);
      }
    }),
  );
});

test('discs and their numbers never overlap', () => {
  fc.assert(
    fc.property(threats(400), fc.integer({min: 6, max: 14}), (list, zoom) => {
      const clusters = clustersOf(createThreatIndex(columnsOf(list, categories)), everywhere, zoom);
      assert.ok(smallestGap(clusters, zoom) >= 0, `overlap at zoom ${zoom}`);
    }),
  );
});

test('half a million real incidents: sums equal the total at every zoom, discs apart', (t) => {
  if (!columns) return t.skip(`needs ${incidents}`);
  const index = createThreatIndex(columns);
  for (let zoom = 0; zoom <= 8; zoom++) {
    const clusters = clustersOf(index, world, zoom);
    assert.equal(sum(clusters.count), columns.length, `zoom ${zoom}`);
    assert.equal(sum(clusters.statuses), columns.length, `zoom ${zoom}`);
    assert.ok(smallestGap(clusters, zoom) >= 0);
  }
  const bristol = worldRect([-2.75, 51.38, -2.4, 51.55]);
  for (const zoom of [10, 12, 14]) {
    assert.ok(smallestGap(clustersOf(index, bristol, zoom), zoom) >= 0);
  }
});

test('half a million real incidents: deep squares of the city add up to its shallow ones', (t) => {
  if (!columns) return t.skip(`needs ${incidents}`);
  const index = createThreatIndex(columns);
  const all = compileFilter({}, columns.categories);
  // A square of zoom 5 is 2^23 units wide: this is the one around Bristol.
  const square = (at: number) => Math.floor(at / 2 ** 23) * 2 ** 23;
  const city = worldRect([-2.6, 51.45, -2.6, 51.45]);
  const view = {
    left: square(city.left),
    top: square(city.top),
    right: square(city.left) + 2 ** 23 - 1,
    bottom: square(city.top) + 2 ** 23 - 1,
  };
  const total = sum(countCells(index, all, view, 5).count);
  assert.ok(total > 100_000);
  for (let zoom = 6; zoom <= 15; zoom++) {
    const cells = countCells(index, all, view, zoom);
    assert.equal(sum(cells.count), total, `zoom ${zoom}`);
    assert.equal(sum(mergeCells(cells, zoom).count), total, `zoom ${zoom}, merged`);
  }
});
