import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findPrivateData} from '../../../lib/reports/private-data/index.js';

const centuries = [
  [1800, 80],
  [1900, 0],
  [2000, 20],
  [2100, 40],
  [2200, 60],
] as const;

/** A PESEL of nobody: the number of a day, of the first person born on it. */
function peselOf(day: Date): string {
  const year = day.getUTCFullYear();
  const [, more] = centuries.findLast(([century]) => century <= year)!;
  const two = (part: number) => String(part).padStart(2, '0');
  const digits = `${two(year % 100)}${two(day.getUTCMonth() + 1 + more)}${two(day.getUTCDate())}0000`;
  const sum = [...digits].reduce((sum, digit, i) => sum + Number(digit) * [1, 3, 7, 9][i % 4]!, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

const day = fc.date({
  min: new Date('1800-01-01T00:00:00Z'),
  max: new Date('2299-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const kinds = (text: string) => findPrivateData(text).map(({kind}) => kind);

describe('a number of eleven digits', () => {
  it('is a PESEL in all five centuries, however it is grouped', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('', ' ', '-'),
        fc.integer({min: 1, max: 10}),
        (day, gap, cut) => {
          const pesel = peselOf(day);
          const written = pesel.slice(0, cut) + gap + pesel.slice(cut);
          assert.deepEqual(kinds(`Oto numer: ${written}.`), ['pesel']);
        },
      ),
    );
  });

  it('is none when one digit is wrong, or its day is in no calendar', () => {
    fc.assert(
      fc.property(day, fc.nat(10), fc.integer({min: 1, max: 9}), (day, at, more) => {
        const pesel = peselOf(day);
        const wrong = (Number(pesel[at]) + more) % 10;
        const changed = pesel.slice(0, at) + wrong + pesel.slice(at + 1);
        assert.ok(!kinds(`Oto numer: ${changed}.`).includes('pesel'));
      }),
    );
    assert.deepEqual(kinds('Oto numer: 23022900007.'), []);
    assert.deepEqual(kinds('Oto numer: 00133100006.'), []);
  });
});

describe('nine digits', () => {
  it('are a phone number however they are grouped after "tel."', () => {
    const cuts = fc.uniqueArray(fc.integer({min: 1, max: 8}), {maxLength: 4});
    fc.assert(
      fc.property(cuts, fc.constantFrom(' ', '-'), (cuts, gap) => {
        const digits = [...'500000001'];
        const written = digits.map((digit, i) => (cuts.includes(i) ? gap : '') + digit).join('');
        // "tel. 50 00 0000 1" may be a date with more.
        fc.pre(
          !/(?:^|[ -])\d\d?[ -]\d\d?[ -]\d{4}(?:[ -]|$)|\b\d{4}[ -]\d\d?[ -]\d\d?\b/.test(written),
        );
        assert.deepEqual(kinds(`tel. ${written}`), ['phone'], written);
      }),
    );
  });
});
