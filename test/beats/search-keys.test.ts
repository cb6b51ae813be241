import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addressWords, searchWords} from '../../lib/beats/index.js';

test('the word that names the locality is looked up first, in whatever order the address stands', () => {
  for (const address of [
    'Koluszki, Akacjowa 12',
    'Akacjowa 12, Koluszki',
    'ul. Akacjowa 12A/3 Koluszki',
    'Akacjowa 12, 95-040 Koluszki',
    'Koluszki 12, gmina Nowe Miasto',
    'w Koluszki na Akacjowa 12',
  ]) {
    assert.equal(addressWords(address).locality[0], 'koluszki', address);
  }
});

test('the words of the gmina help to tell places apart, and never name the locality', () => {
  const {locality, all} = addressWords('Dąbrowa 12, gmina Nowe Miasto');
  assert.deepEqual(locality, ['dabrowa']);
  assert.deepEqual(
    all,
    ['dabrowa', 'nowe', 'miasto'].filter((word) => all.includes(word)),
  );
});

test('a name is found under each word that tells it apart', () => {
  assert.deepEqual(searchWords('Stary Redzeń'), ['redzen']);
  assert.deepEqual(searchWords('Bukowiec Opoczyński'), ['bukowiec', 'opoczynski']);
  assert.deepEqual(searchWords('Nowa Wieś'), ['nowa']);
  assert.deepEqual(searchWords('ul. Adama Mickiewicza'), ['adama', 'mickiewicza']);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void addressWords(text)));
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void searchWords(text)));
});
