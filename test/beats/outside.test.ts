import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder} from '../../lib/beats/index.js';
import {smallCounty} from './small-county.ts';

describe('an address in another county', () => {
  const {byAddress} = createFinder({
    ...smallCounty,
    outside: [
      {name: 'Brzeziny', county: 'powiat brzeziński'},
      {name: 'Łódź', county: 'miasto Łódź'},
      {name: 'Nowa Wieś', county: 'powiat brzeziński'},
      {name: 'Zielona', county: 'powiat brzeziński'},
      {name: 'Zielona', county: 'powiat opoczyński'},
      {name: 'Krasnowa', county: 'powiat opoczyński'},
    ],
  });
  const outside = (understood: string, county?: string) => ({
    ...{kind: 'none', reason: 'outside', understood, county},
  });

  it('is answered with that county', () => {
    for (const address of [
      'Brzeziny',
      'Brzeziny 5',
      'w Brzezinach, ul. Długa 5',
      'Akacjowa 12, 95-060 Brzeziny',
    ]) {
      assert.deepEqual(byAddress(address), outside('Brzeziny', 'powiat brzeziński'), address);
    }
    for (const address of ['Lodz', 'Łódź, Piotrkowska 5', 'Sporna 12 Łódź', 'Polna 5, Łódź']) {
      assert.deepEqual(byAddress(address), outside('Łódź', 'miasto Łódź'), address);
    }
  });

  it('is answered without a county where namesakes lie in several', () => {
    assert.deepEqual(byAddress('Zielona 5'), outside('Zielona'));
  });

  it('is not supposed where the name is known here, or only resembles one outside', () => {
    const known = byAddress('Nowa Wieś 3');
    assert.ok(known.kind === 'one' && known.beat === 'brójce');
    const answer = byAddress('Brezziny 5');
    assert.ok(answer.kind === 'none' && answer.reason === 'unknown-locality');
    const street = byAddress('Koluszki, Zielona 5');
    assert.ok(street.kind === 'none' && street.reason === 'unknown-street');
  });

  it('is never taken for a slip', () => {
    assert.deepEqual(byAddress('Krasnowa 12'), outside('Krasnowa', 'powiat opoczyński'));
  });

  it('may have the name of a village here: then an unknown street says nothing', () => {
    const answer = byAddress('Nowa Wieś, ul. Nieznana 5');
    assert.ok(answer.kind === 'none' && answer.reason === 'unknown-street');
  });
});
