import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {along, boundsOf, distance, within} from '../../lib/geo/index.js';

const pair = fc.tuple(
  fc.double({min: 14, max: 24, noNaN: true}),
  fc.double({min: 49, max: 55, noNaN: true}),
);
const point = pair.map(([lon, lat]) => ({lon, lat}));

describe('distance', () => {
  it('is a ninetieth of a quarter of the Earth for one degree of latitude', () => {
    const metres = distance({lon: 19, lat: 51}, {lon: 19, lat: 52});
    assert.ok(Math.abs(metres - 111_195) < 1, `${metres} m`);
  });

  it('is the same both ways, and nothing from a point to itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        assert.ok(Math.abs(distance(a, b) - distance(b, a)) < 1e-6);
        assert.equal(distance(a, a), 0);
      }),
    );
  });
});

describe('boundsOf', () => {
  it('holds every point of the shape', () => {
    fc.assert(
      fc.property(fc.array(pair, {minLength: 1, maxLength: 20}), (ring) => {
        const bounds = boundsOf([[ring]]);
        assert.ok(bounds);
        for (const [lon, lat] of ring) assert.ok(within(bounds, {lon, lat}));
      }),
    );
  });

  it('does not exist for an empty shape', () => {
    assert.equal(boundsOf([]), undefined);
    assert.equal(boundsOf([[[]]]), undefined);
  });

  it('leaves out what lies beside it', () => {
    assert.equal(within([19, 51, 20, 52], {lon: 20.01, lat: 51.5}), false);
    assert.equal(within([19, 51, 20, 52], {lon: 19.5, lat: 50.99}), false);
  });
});

describe('along', () => {
  it('goes from the first point to the last, corners included', () => {
    const line = [
      [19, 51],
      [19, 51.1],
      [19, 51.4],
    ] as const;
    assert.deepEqual(along(line, 0), {lon: 19, lat: 51});
    assert.deepEqual(along(line, 1), {lon: 19, lat: 51.4});
    const middle = along(line, 0.5);
    assert.ok(middle && Math.abs(middle.lat - 51.2) < 1e-9);
  });

  it('stays on the line whatever is asked', () => {
    assert.deepEqual(along([[19, 51]], 0.5), {lon: 19, lat: 51});
    assert.equal(along([], 0.5), undefined);
    const line = fc.array(pair, {minLength: 2, maxLength: 6});
    fc.assert(
      fc.property(line, fc.double({min: -1, max: 2, noNaN: true}), (line, fraction) => {
        const bounds = boundsOf([[line]]);
        const found = along(line, fraction);
        assert.ok(bounds && found);
        const [west, south, east, north] = bounds;
        const slack = 1e-9;
        assert.ok(within([west - slack, south - slack, east + slack, north + slack], found));
      }),
    );
  });
});
