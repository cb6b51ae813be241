import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {askMessily} from '../../../test/beats/messy-addresses.ts';
import {county} from './county.ts';

const asked = 10_000;

suite('an address of the demo county typed in a hurry', () => {
  test('finds its beat, and never another one', () => {
    const {gminy, localities, streets, beats} = county;
    const coverage = beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
    const tallies = [...askMessily({gminy, localities, streets, coverage}, asked).values()];
    const total = (count: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((sum, tally) => sum + count(tally), 0);
    assert.deepEqual(
      tallies.flatMap(({wrong}) => wrong),
      [],
    );
    const right = total((tally) => tally.right);
    const choices = total((tally) => tally.asked);
    assert.ok(right >= 0.98 * asked, `${right} of ${asked} at once`);
    assert.ok(right + choices >= 0.995 * asked, `${right + choices} with a question`);
  });
});
