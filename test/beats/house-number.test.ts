import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  buildingsIn,
  compareHouseNumbers,
  parseHouseNumber,
  printHouseNumber,
} from '../../lib/beats/index.js';

const houseNumber = fc.record({
  number: fc.integer({min: 0, max: 9999}),
  letter: fc.constantFrom('', 'a', 'b', 'c', 'z', 'ab'),
});

describe('a house number', () => {
  const written: readonly (readonly [string, string])[] = [
    ['12', '12'],
    ['12a', '12A'],
    ['12 A', '12A'],
    ['12A/3', '12A'],
    ['12/14', '12'],
    ['4A/U2', '4A'],
    ['18/7a', '18'],
    ['12 m. 3', '12'],
    ['12m3', '12'],
    ['12 lok. 3a', '12'],
    ['12 lokal A', '12'],
    ['5/14,18', '5'],
    ['nr 105', '105'],
    ['62F', '62F'],
    ['86 C', '86C'],
    [' 007 ', '7'],
  ];
  for (const [text, expected] of written) {
    it(`is ${expected} when written "${text}"`, () => {
      const parsed = parseHouseNumber(text);
      assert.ok(parsed);
      assert.equal(printHouseNumber(parsed), expected);
    });
  }

  for (const text of [
    '',
    'Akacjowa',
    '12345',
    '1-go',
    '30-lecia',
    '12 Akacjowa',
    'a12',
    '3 Maja',
  ]) {
    it(`is not "${text}"`, () => assert.equal(parseHouseNumber(text), undefined));
  }

  it('keeps every number of a building that has several', () => {
    const numbers = (text: string) =>
      buildingsIn(text).map(({building}) => building.numbers.map(printHouseNumber));
    assert.deepEqual(numbers('9a-9u'), [['9A', '9U']]);
    assert.deepEqual(numbers('9,9b'), [['9', '9B']]);
    assert.deepEqual(numbers('94 - 94A'), [['94', '94A']]);
    assert.deepEqual(numbers('115-129'), [['115', '129']]);
  });

  it('stands where letters follow their number: 3 < 3A < 4', () => {
    const order = ['4', '3B', '3', '3A'].map((text) => parseHouseNumber(text)!);
    const sorted = order.sort(compareHouseNumbers).map(printHouseNumber);
    assert.deepEqual(sorted, ['3', '3A', '3B', '4']);
  });

  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(houseNumber, (number) => {
        assert.deepEqual(parseHouseNumber(printHouseNumber(number)), {...number});
      }),
    );
  });

  it('has one place among others', () => {
    fc.assert(
      fc.property(houseNumber, houseNumber, houseNumber, (a, b, c) => {
        const sign = (x: typeof a, y: typeof a) => Math.sign(compareHouseNumbers(x, y));
        assert.equal(sign(a, b) + sign(b, a), 0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0);
      }),
    );
  });

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        for (const {start, end, building} of buildingsIn(text)) {
          assert.ok(start < end && end <= text.length && building.numbers.length > 0);
        }
      }),
    );
  });
});
