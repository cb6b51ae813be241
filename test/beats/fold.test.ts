import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold, foldedWords} from '../../lib/beats/index.js';

describe('fold', () => {
  it('makes what is typed without diacritics equal to the name', () => {
    assert.equal(fold('Łódź'), fold('lodz'));
    assert.equal(fold('ZAŻÓŁĆ GĘŚLĄ JAŹŃ'), 'zazolc gesla jazn');
    assert.equal(fold('Gałków Mały'.normalize('NFD')), 'galkow maly');
  });

  it('takes punctuation for a space', () => {
    assert.deepEqual(foldedWords('Bedoń-Wieś, ul. „Cicha”'), ['bedon', 'wies', 'ul', 'cicha']);
    assert.deepEqual(foldedWords(' – '), []);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });
});
