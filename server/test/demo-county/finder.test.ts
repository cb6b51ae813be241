import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {createFinder} from 'rejon/beats';
import {pairsOfHouses} from '../../lib/demo-county/houses.js';
import type {DrawnStreet} from '../../lib/demo-county/streets.js';
import {county} from './county.ts';

const {gminy, localities, streets, beats} = county;
const finder = createFinder({
  gminy,
  localities,
  streets,
  coverage: beats.map(({id, rules, shape}) => ({beat: id, rules, shape})),
});

/** Without shapes, which would fill a gap between the rules. */
const finderByRules = createFinder({
  gminy,
  localities,
  streets,
  coverage: beats.map(({id, rules}) => ({beat: id, rules})),
});

const townOf = (street: {readonly locality: string}) =>
  localities.find(({id}) => id === street.locality)!;

suite('looking for an officer in the demo county', () => {
  test('finds exactly one beat for every house of every street by the rules alone', () => {
    for (const street of streets) {
      const town = townOf(street).name;
      for (let number = 1; number <= street.lastNumber!; number++) {
        const address = `${town}, ${street.name} ${number}`;
        const answer = finderByRules.byAddress(address);
        assert.equal(answer.kind, 'one', address);
        assert.deepEqual(finder.byAddress(address), answer);
      }
    }
  });

  test('finds one beat for a house with a letter where the numbers are divided', () => {
    const beatOf = (address: string) => {
      const answer = finder.byAddress(address);
      return answer.kind === 'one' ? answer.beat : answer.kind;
    };
    assert.equal(beatOf('Koluszki, ul. 11 Listopada 54A'), 'koluszki-1');
    assert.equal(beatOf('Koluszki, ul. 11 Listopada 62F'), 'koluszki-2');
    assert.equal(beatOf('Tuszyn, 3 Maja 45B'), 'tuszyn-1');
    assert.equal(beatOf('Tuszyn, 3 Maja 48'), 'tuszyn-2');
  });

  test('answers every locality, and asks for the street where a town is shared', () => {
    for (const {name, gmina, kind} of localities) {
      const parish = gminy.find(({teryt}) => teryt === gmina)!.name;
      const answer = finder.byAddress(`${name}, gmina ${parish}`);
      if (kind === 'miasto' || name === 'Andrespol') {
        assert.equal(answer.kind === 'several' && answer.reason, 'street-missing', name);
      } else assert.equal(answer.kind, 'one', name);
    }
  });

  test('asks which of two villages of a name is meant', () => {
    for (const name of ['Bukowiec', 'Stefanów']) {
      const answer = finder.byAddress(name);
      assert.equal(answer.kind === 'several' && answer.reason, 'homonym', name);
    }
  });

  test('asks for the number of a street that two beats share', () => {
    const answer = finder.byAddress('Rzgów, Pabianicka');
    assert.equal(answer.kind === 'several' && answer.reason, 'number-missing');
  });

  test('answers a point in front of a house as it answers its address', () => {
    for (const street of streets as readonly DrawnStreet[]) {
      const town = townOf(street).name;
      for (const {number, point} of pairsOfHouses(street)) {
        const address = `${town}, ${street.name} ${number}`;
        const [byAddress, byPoint] = [finder.byAddress(address), finder.byPoint(point)];
        assert.ok(byAddress.kind === 'one' && byPoint.kind === 'one', address);
        assert.equal(byPoint.beat, byAddress.beat, address);
      }
    }
  });
});
