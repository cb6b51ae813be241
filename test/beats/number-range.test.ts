import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  buildingsIn,
  coverEverything,
  covers,
  parseHouseNumber,
  type NumberRange,
} from '../../lib/beats/index.js';
import {readSharedTable, withoutSharedData} from '../shared-data.ts';

const any = (from?: string, to?: string): NumberRange => ({parity: 'any', from, to});
const odd = (from?: string, to?: string): NumberRange => ({parity: 'odd', from, to});
const even = (from?: string, to?: string): NumberRange => ({parity: 'even', from, to});
const single = (number: string): NumberRange => any(number, number);

/** How the published texts of the shared cases are written as ranges. */
const published: Readonly<Record<string, readonly NumberRange[]>> = {
  '1-45 nieparzyste': [odd('1', '45')],
  '2-48 parzyste': [even('2', '48')],
  'od 48 parzyste': [even('48')],
  'do 31 nieparzyste': [odd(undefined, '31')],
  'od 11': [any('11')],
  'od 30 do 52': [any('30', '52')],
  'od 1 do 175': [any('1', '175')],
  '28, 30, 32': ['28', '30', '32'].map(single),
  '3A-11 nieparzyste': [odd('3A', '11')],
  '5-99D nieparzyste': [odd('5', '99D')],
  '1A, B, C': ['1A', '1B', '1C'].map(single),
  '12/14': ['12', '14'].map(single),
  '9 A': [single('9 A')],
  '34-180 bez 86-104 parzyste': [odd('34', '180'), even('34', '84'), even('106', '180')],
  'od 56 do końca parzyste': [even('56')],
  wszystkie: [any()],
  '7': [single('7')],
  '2-2': [any('2', '2')],
  '10-1': [any('10', '1')],
};

describe('a range of house numbers', () => {
  it('covers what the published text says', {skip: withoutSharedData}, () => {
    const cases = readSharedTable('rejony/zakresy-numerow.tsv', '\t');
    assert.equal(cases.length, 91);
    for (const {zakres = '', numer = '', pasuje} of cases) {
      const ranges = published[zakres];
      const house = buildingsIn(numer)[0]?.building.numbers[0];
      assert.ok(ranges && house, `${zakres}: ${numer}`);
      const covered = ranges.some((range) => covers(range, house));
      assert.equal(covered, pasuje === '1', `${zakres}: ${numer}`);
    }
  });

  it('takes the lettered houses of its last number along, unless it ends with a letter', () => {
    const house = parseHouseNumber('31A')!;
    assert.equal(covers(odd(undefined, '31'), house), true);
    assert.equal(covers(odd('1', '31'), house), true);
    assert.equal(covers(single('31'), house), false);
    assert.equal(covers(odd('1', '30'), house), false);
    assert.equal(covers(any('1', '31'), parseHouseNumber('32')!), false);
    assert.equal(covers(odd('1', '99D'), parseHouseNumber('99E')!), false);
  });

  it('covers nothing when one of its ends cannot be read', () => {
    assert.equal(covers(any('do lasu'), parseHouseNumber('5')!), false);
    assert.equal(covers(any(undefined, 'koniec'), parseHouseNumber('5')!), false);
  });

  it('never covers a number of the other parity', () => {
    const number = fc.integer({min: 1, max: 300});
    fc.assert(
      fc.property(number, number, number, (from, to, number) => {
        const house = {number, letter: ''};
        const [a, b] = [String(from), String(to)];
        assert.equal(
          covers(odd(a, b), house) || covers(even(a, b), house),
          covers(any(a, b), house),
        );
        assert.equal(covers(odd(a, b), house) && covers(even(a, b), house), false);
      }),
    );
  });

  it('covers everything only when open at both ends on both sides', () => {
    assert.equal(coverEverything([any()]), true);
    assert.equal(coverEverything([odd(), even()]), true);
    assert.equal(coverEverything([odd(), even('2')]), false);
    assert.equal(coverEverything([]), false);
  });
});
