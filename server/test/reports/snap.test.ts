import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {distance} from 'rejon/geo';
import {drawNumber} from '../../lib/reports/number.js';
import {snap, snapCoordinate} from '../../lib/reports/snap.js';

const poland = fc.record({
  lon: fc.double({min: 14.1, max: 24.2, noNaN: true}),
  lat: fc.double({min: 49, max: 54.9, noNaN: true}),
});

test('a public place is near the true one, and snapping again moves nothing', () => {
  fc.assert(
    fc.property(poland, fc.integer({min: 1, max: 1000}), (point, metres) => {
      const moved = snap(point, metres);
      // Half the diagonal of a cell, and a little more in the south, where cells are larger.
      assert.ok(distance(point, moved) <= metres * 0.76 + 0.1);
      assert.ok(distance(snap(moved, metres), moved) < 0.1);
    }),
  );
});

test('neighbouring homes share one public place', () => {
  const home = snap({lon: 19.5, lat: 51.7}, 50);
  const nextDoor = {lon: home.lon + 0.0001, lat: home.lat + 0.0001};
  assert.deepEqual(snap(nextDoor, 50), snap(home, 50));
});

test('public places lie on a grid of whole units, which a file of threats writes briefly', () => {
  const middles = [595_330_000, 595_330_777, 353_980_001].map((at) => snapCoordinate(at, 50));
  assert.deepEqual(
    middles.map((middle) => middle % 2176),
    [1088, 1088, 1088],
  );
});

test('0 metres leave a place where it is', () => {
  assert.deepEqual(snap({lon: 19.5, lat: 51.7}, 0), {lon: 19.5, lat: 51.7});
});

test('the number of a report can be read out without mistakes', () => {
  const numbers = Array.from({length: 500}, drawNumber);
  for (const number of numbers) {
    assert.match(number, /^[^\W_]{3}-[^\W_]{4}-[^\W_]{2}$/);
    assert.doesNotMatch(number, /[01258BIOSUVZ]/);
  }
  assert.equal(new Set(numbers).size, numbers.length);
});
