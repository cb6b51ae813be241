import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Directory} from '../../lib/beats/index.js';
import {withoutSharedData} from '../shared-data.ts';
import {commonStreets, townWith} from './invented-town.ts';
import {lublin} from './lublin.ts';
import {askMessily} from './messy-addresses.ts';

const perDirectory = 10_000;

describe('an address typed in a hurry', () => {
  const promise = (directory: Directory) => {
    const tallies = askMessily(directory, perDirectory);
    let right = 0;
    let asked = 0;
    for (const [kind, tally] of tallies) {
      const all = tally.right + tally.asked + tally.missed + tally.wrong.length;
      assert.deepEqual(tally.wrong, [], kind);
      if (!/slip/u.test(kind))
        assert.ok(tally.right >= 0.98 * all, `${kind}: ${tally.right}/${all}`);
      right += tally.right;
      asked += tally.asked;
    }
    assert.ok(right >= 0.98 * perDirectory, `${right} of ${perDirectory} at once`);
    assert.ok(right + asked >= 0.995 * perDirectory, `${right + asked} with a question`);
  };

  it('finds its beat in an invented town, and never another one', () => {
    promise(townWith(commonStreets));
  });

  it('finds its beat in a real city, and never another one', {skip: withoutSharedData}, () => {
    promise(lublin());
  });
});
