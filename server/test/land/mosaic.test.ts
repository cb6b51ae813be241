import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {contains, type Point} from 'rejon/geo';
import {Mosaic} from '../../lib/land/mosaic.js';

const size = 9;
const middle = 40;

/** Sites on a slightly uneven grid, row by row, near Łódź. */
function sites(unevenness: readonly number[]): readonly Point[] {
  return Array.from({length: size * size}, (_, i) => ({
    lon: 19.5 + 0.02 * (i % size) + 0.008 * (unevenness[2 * i] ?? 0),
    lat: 51.6 + 0.012 * Math.floor(i / size) + 0.005 * (unevenness[2 * i + 1] ?? 0),
  }));
}

const noise = fc.array(fc.double({min: -0.5, max: 0.5, noNaN: true}), {
  minLength: 2 * size * size,
  maxLength: 2 * size * size,
});

/** How many steps a site lies from the middle one, in any of eight directions. */
function ringsAway(i: number): number {
  const half = Math.floor(size / 2);
  return Math.max(Math.abs((i % size) - half), Math.abs(Math.floor(i / size) - half));
}

const inner = Array.from({length: size * size}, (_, i) => i).filter((i) => ringsAway(i) < 3);

suite('a mosaic of cells', () => {
  test('merges cells around another into an outline with a hole', () => {
    const points = sites([]);
    const outline = new Mosaic(points).merge((i) => ringsAway(i) === 1);
    assert.deepEqual(
      outline.map((rings) => rings.length),
      [2],
    );
    assert.equal(contains(outline, points[middle]!), false);
    assert.equal(contains(outline, points[middle + 1]!), true);
  });

  test('gives every hole to the ring around it, an island in a hole included', () => {
    const points = sites([]);
    const outline = new Mosaic(points).merge((i) => ringsAway(i) % 2 === 1);
    assert.deepEqual(
      outline.map((rings) => rings.length),
      [2, 2],
    );
    points.forEach((point, i) => assert.equal(contains(outline, point), ringsAway(i) % 2 === 1));
  });

  test('keeps a hole that touches the ring around it in a corner', () => {
    const unevenness = Array.from({length: 2 * size * size}, (_, i) => (i === 56 ? 0.1092 : 0));
    const chosen = [21, 22, 29, 31, 39, 60];
    const points = sites(unevenness);
    const outline = new Mosaic(points).merge((i) => chosen.includes(i));
    points.forEach((point, i) => assert.equal(contains(outline, point), chosen.includes(i)));
  });

  test('holds the chosen sites and no others, wherever the sites are', () => {
    fc.assert(
      fc.property(noise, fc.subarray(inner, {minLength: 1}), (unevenness, chosen) => {
        const points = sites(unevenness);
        const outline = new Mosaic(points).merge((i) => chosen.includes(i));
        points.forEach((point, i) => {
          assert.equal(contains(outline, point), chosen.includes(i));
        });
      }),
    );
  });

  test('refuses to close a cell at its rim', () => {
    assert.throws(() => new Mosaic(sites([])).merge((i) => i === 0), RangeError);
  });

  test('has no outline when nothing is chosen', () => {
    assert.deepEqual(
      new Mosaic(sites([])).merge(() => false),
      [],
    );
  });
});
