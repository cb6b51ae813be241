import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {worldSize, type Bounds} from '../../lib/geo/index.js';
import {
  aggregate,
  cellPixels,
  columnsOf,
  compileFilter,
  discRadius,
  rectOfRows,
  rowsOfCluster,
  statuses,
  worldRect,
  type Clusters,
  type Threat,
  type ThreatColumns,
} from '../../lib/threats/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';

const everywhere: Bounds = [19.5, 51.5, 20.1, 52.1];
const all = compileFilter({}, categories);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

function smallestGap(clusters: Clusters, zoom: number): number {
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

test('every threat the filter shows is counted exactly once at every zoom', () => {
  fc.assert(
    fc.property(threats(), filter, fc.integer({min: 4, max: 14}), (list, wanted, zoom) => {
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      const clusters = aggregate(columns, tables, worldRect(everywhere), zoom);
      const shown = list.filter((threat) => passes(threat, wanted));
      assert.equal(sum(clusters.count), shown.length);
      statuses.forEach((status, kind) => {
        const ofStatus = clusters.statuses.filter((_, at) => at % statuses.length === kind);
        assert.equal(sum(ofStatus), shown.filter((threat) => threat.status === status).length);
      });
    }),
  );
});

test('discs and their numbers never overlap', () => {
  fc.assert(
    fc.property(threats(400), fc.integer({min: 6, max: 14}), (list, zoom) => {
      const clusters = aggregate(columnsOf(list, categories), all, worldRect(everywhere), zoom);
      assert.ok(smallestGap(clusters, zoom) >= 0, `overlap at zoom ${zoom}`);
    }),
  );
});

test('opening the clusters of a view gives each of its threats once', () => {
  fc.assert(
    fc.property(threats(), filter, fc.integer({min: 6, max: 14}), (list, wanted, zoom) => {
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      const clusters = aggregate(columns, tables, worldRect(everywhere), zoom);
      const rows = Array.from(clusters.count, (count, cluster) => {
        const opened = rowsOfCluster(columns, tables, clusters, cluster);
        assert.equal(opened.length, count);
        const rect = rectOfRows(columns, opened);
        assert.ok(rect.left <= clusters.x[cluster]! + 1 && clusters.x[cluster]! <= rect.right + 1);
        return [...opened];
      }).flat();
      const expected = list.flatMap((threat, row) => (passes(threat, wanted) ? [row] : []));
      assert.deepEqual(
        rows.sort((a, b) => a - b),
        expected,
      );
    }),
  );
});

test('panning by less than a cell changes no count', () => {
  const list = fc.sample(threats(400), {seed: 7, numRuns: 30}).sort((a, b) => b.length - a.length);
  const columns = columnsOf(list[0]!, categories);
  const zoom = 11;
  const cell = (worldSize / (256 * 2 ** zoom)) * cellPixels;
  const rect = worldRect(everywhere);
  const left = Math.floor(rect.left / cell) * cell;
  const right = Math.ceil(rect.right / cell) * cell;
  const counts = [0, 0.3, 0.9].map((part) => {
    const view = {...rect, left: left + part * cell, right: right + part * cell};
    return [...aggregate(columns, all, view, zoom).count].sort((a, b) => a - b);
  });
  assert.deepEqual(counts[1], counts[0]);
  assert.deepEqual(counts[2], counts[0]);
});

test('threats in one place become one cluster however deep the zoom', () => {
  const place = {lon: 19.8, lat: 51.74};
  const pile: Threat[] = Array.from({length: 1237}, (_, index) => ({
    id: index,
    category: 'parking',
    status: 'new',
    source: 'police',
    point: place,
    day: '2026-11-01',
  }));
  const clusters = aggregate(
    columnsOf(pile, categories),
    all,
    worldRect([19.79, 51.73, 19.81, 51.75]),
    19,
  );
  assert.deepEqual([...clusters.count], [1237]);
});

test('a view that would need millions of cells is refused instead of filling the memory', () => {
  const columns = columnsOf([], categories);
  assert.throws(() => aggregate(columns, all, worldRect([14, 49, 24, 55]), 20), RangeError);
});

test('half a million real incidents: sums equal the total at every zoom, discs apart', (t) => {
  const file = '../shared/data/punkty/uk-avon-somerset-2018-2021.csv.gz';
  if (!existsSync(file)) return t.skip(`needs ${file}`);
  const columns = realIncidents(file);
  const tables = compileFilter({}, columns.categories);
  const world = {left: 0, top: 0, right: worldSize, bottom: worldSize};
  for (const zoom of [0, 3, 5, 7]) {
    const clusters = aggregate(columns, tables, world, zoom);
    assert.equal(sum(clusters.count), columns.length);
    assert.ok(smallestGap(clusters, zoom) >= 0);
  }
  const bristol = worldRect([-2.75, 51.38, -2.4, 51.55]);
  for (const zoom of [10, 12, 14]) {
    assert.ok(smallestGap(aggregate(columns, tables, bristol, zoom), zoom) >= 0);
  }
});

function realIncidents(file: string): ThreatColumns {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1);
  const names = [...new Set(lines.map((line) => line.split(',')[3]!))];
  return columnsOf(
    lines.map((line, id) => {
      const [month, lon, lat, category] = line.split(',');
      const point = {lon: Number(lon), lat: Number(lat)};
      const status = statuses[id % statuses.length]!;
      return {id, category: category!, status, source: 'police', point, day: `${month}-01`};
    }),
    names,
  );
}
