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
  assert.deepEqual(all, ['dabrowa', 'miasto', 'nowe']);
});

test('words that many places share come after those that tell places apart', () => {
  const {all} = addressWords('Nowa Wieś 12, gmina Belsk Duży');
  assert.deepEqual(all, ['belsk', 'nowa', 'wies', 'duzy']);
});

test('a gmina may have a second name in brackets', () => {
  const {locality, all} = addressWords('Bania 12, gmina Słupia (Konecka)');
  assert.deepEqual(locality, ['bania']);
  assert.deepEqual(all, ['bania', 'slupia', 'konecka']);
});

test('the town of Koło is not taken for "near"', () => {
  for (const address of [
    'Koło 3',
    'Koło, ul. Lipowa 12',
    'ul. Lipowa 12, Koło',
    'Lipowa 12 Koło',
  ]) {
    assert.equal(addressWords(address).locality[0], 'kolo', address);
  }
  assert.deepEqual(addressWords('koło Bani 12').locality, ['bani']);
  assert.equal(addressWords('Bania nr 12').locality[0], 'bania');
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
