import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printRange, printRanges, printRule} from '../../lib/beats/index.js';
import {printStreets} from '../../lib/beats/print-rule.js';

describe('a rule in plain Polish', () => {
  it('says which numbers', () => {
    assert.equal(printRange({parity: 'even', from: '2', to: '48'}), 'numery parzyste od 2 do 48');
    assert.equal(printRange({parity: 'odd', from: '25'}), 'numery nieparzyste od 25');
    assert.equal(printRange({parity: 'odd', to: '31'}), 'numery nieparzyste do 31');
    assert.equal(printRange({parity: 'any', from: '7', to: '7'}), 'numer 7');
    assert.equal(printRange({parity: 'even'}), 'numery parzyste');
    assert.equal(printRange({parity: 'any'}), 'wszystkie numery');
  });

  it('joins several ranges and gathers single numbers', () => {
    const single = (number: string) => ({parity: 'any', from: number, to: number}) as const;
    assert.equal(printRanges(['28', '30', '32'].map(single)), 'numery 28, 30 i 32');
    assert.equal(
      printRanges([
        {parity: 'even', from: '48'},
        {parity: 'odd', from: '25'},
      ]),
      'numery parzyste od 48 i numery nieparzyste od 25',
    );
    assert.equal(
      printRanges([{parity: 'any', from: '34'}, single('28'), single('30')]),
      'numery od 34 oraz numery 28 i 30',
    );
  });

  it('names the street', () => {
    assert.equal(printRule('ul. Akacjowa'), 'ul. Akacjowa');
    assert.equal(
      printRule('ul. Akacjowa', {ranges: [{parity: 'even', from: '2', to: '48'}]}),
      'ul. Akacjowa, numery parzyste od 2 do 48',
    );
  });

  it('counts the streets it does not name in correct Polish', () => {
    const names = (count: number) => Array.from({length: count}, () => 'ul. X');
    assert.match(printStreets(names(4)), / i 1 inna ulica$/u);
    assert.match(printStreets(names(6)), / i 3 inne ulice$/u);
    assert.match(printStreets(names(8)), / i 5 innych ulic$/u);
    assert.match(printStreets(names(15)), / i 12 innych ulic$/u);
    assert.match(printStreets(names(25)), / i 22 inne ulice$/u);
    assert.equal(printStreets(['ul. A', 'ul. B']), 'ul. A i ul. B');
  });
});
