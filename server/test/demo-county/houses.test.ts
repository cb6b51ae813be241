import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {offset} from '../../lib/land/ground.js';
import {pairsOfHouses} from '../../lib/demo-county/houses.js';

const centre = {lon: 19.5, lat: 51.6};

suite('the houses of a street', () => {
  // About 690 metres to the east, and then 550 metres to the north.
  const street = {
    id: 'street',
    locality: 'town',
    name: 'ul. Długa',
    line: [
      [19.5, 51.6],
      [19.51, 51.6],
      [19.51, 51.605],
    ] as const,
    lastNumber: 80,
  };
  const houses = pairsOfHouses(street).map(({number, point}) => ({
    number,
    at: offset(centre, point),
  }));

  test('stand on both sides, odd numbers on the left of who walks up the numbers', () => {
    const first = houses.filter(({at: [east]}) => east < 650);
    for (const {number, at} of first) {
      assert.ok(Math.abs(at[1] - (number % 2 === 1 ? 25 : -25)) < 0.5, String(number));
    }
    assert.ok(first.some(({number}) => number % 2 === 1));
    assert.ok(first.some(({number}) => number % 2 === 0));
  });

  test('go round the corner with it', () => {
    const last = houses.filter(({at: [, north]}) => north > 50);
    for (const {number, at} of last) {
      assert.ok(Math.abs(at[0] - 691 - (number % 2 === 1 ? -25 : 25)) < 2, String(number));
    }
    assert.ok(last.length > 10);
  });

  test('count up from one end of the street to the other', () => {
    const odd = houses.map(({number}) => number).filter((number) => number % 2 === 1);
    assert.deepEqual(
      odd,
      odd.toSorted((a, b) => a - b),
    );
    assert.ok(odd[0]! <= 3 && odd.at(-1)! >= 77 && odd.at(-1)! <= 80);
  });
});
