import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {contains, type MultiPolygon, type Ring} from 'rejon/geo';
import {county} from './county.ts';

const gminy = county.area.parts.map(({name, outline}) => ({name, outline}));
const beats = county.beats.map(({name, shape = []}) => ({name, outline: shape}));
const all = [{name: 'the county', outline: county.area.outline}, ...gminy, ...beats];

/** Twice the area in square degrees, positive when counter-clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? ring[0]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function area(outline: MultiPolygon): number {
  return outline.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
}

function cross([ax, ay]: Ring[0], [bx, by]: Ring[0], [cx, cy]: Ring[0]): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Pairs of edges of a ring that cross each other. */
function crossings(ring: Ring): number {
  const edges = ring.slice(1).map((end, i) => [ring[i]!, end] as const);
  let found = 0;
  edges.forEach(([a, b], i) => {
    for (const [c, d] of edges.slice(i + 2)) {
      if (a === d || (a[0] === d[0] && a[1] === d[1])) continue;
      if (cross(a, b, c) !== cross(a, b, d) && cross(c, d, a) !== cross(c, d, b)) found++;
    }
  });
  return found;
}

suite('the outlines of the demo county', () => {
  test('are closed rings, the outer ones counter-clockwise and the holes clockwise', () => {
    for (const {name, outline} of all) {
      assert.ok(outline.length > 0, name);
      for (const [outer, ...holes] of outline) {
        for (const ring of [outer!, ...holes]) {
          assert.ok(ring.length >= 4, name);
          assert.deepEqual(ring[0], ring.at(-1), name);
        }
        assert.ok(signedArea(outer!) > 0, name);
        for (const hole of holes) assert.ok(signedArea(hole) < 0, name);
      }
    }
  });

  test('never cross themselves and never repeat a point', () => {
    for (const {name, outline} of all) {
      for (const ring of outline.flat()) {
        assert.equal(crossings(ring), 0, name);
        const corners = new Set(ring.map(String));
        assert.equal(corners.size, ring.length - 1, name);
      }
    }
  });

  test('make one piece of the county and of every gmina and beat', () => {
    for (const {name, outline} of all) assert.deepEqual([name, outline.flat().length], [name, 1]);
  });

  test('of the six gminy fill the county without a gap, and so do those of the beats', () => {
    const whole = area(county.area.outline);
    for (const parts of [gminy, beats]) {
      const sum = parts.reduce((total, {outline}) => total + area(outline), 0);
      assert.ok(Math.abs(sum / whole - 1) < 1e-6, `${sum} of ${whole}`);
    }
  });

  test('share every corner with a neighbour or with the county', () => {
    for (const parts of [gminy, beats]) {
      const uses = new Map<string, number>();
      const rings = [county.area.outline, ...parts.map(({outline}) => outline)].flat(2);
      for (const ring of rings) {
        for (const corner of ring.slice(1)) {
          uses.set(String(corner), (uses.get(String(corner)) ?? 0) + 1);
        }
      }
      assert.deepEqual(
        [...uses].filter(([, count]) => count < 2),
        [],
      );
    }
  });

  test('hold every locality, in its own gmina', () => {
    for (const {name, gmina, point} of county.localities) {
      const homes = county.area.parts.filter(({outline}) => contains(outline, point));
      assert.deepEqual([name, ...homes.map(({teryt}) => teryt)], [name, gmina]);
    }
  });

  test('hold every street and every unit', () => {
    for (const {name, line = []} of county.streets) {
      for (const [lon, lat] of line) assert.ok(contains(county.area.outline, {lon, lat}), name);
    }
    for (const {name, point} of county.units) {
      assert.ok(contains(county.area.outline, point), name);
    }
  });

  test('are small enough to be sent to a phone', () => {
    assert.ok(JSON.stringify([county.area.outline, gminy]).length < 60_000);
  });
});
