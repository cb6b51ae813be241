import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createFinder} from '../../lib/beats/index.js';
import {commonStreets, townWith} from './invented-town.ts';

/** Milliseconds for each kB typed; anything shorter than a kB counts as one. */
const allowed = 100;
const mostTries = 10;

const {byAddress, geocode, suggest} = createFinder(townWith(commonStreets));

/**
 * Milliseconds of this process alone, whatever else the machine does. Tried again while they are more
 * than the limit, as collecting garbage may have taken them.
 */
function quickest(ask: () => unknown, limit: number): number {
  let least = Infinity;
  for (let tries = 0; tries < mostTries && least > limit; tries++) {
    const start = process.cpuUsage();
    ask();
    const {user, system} = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('a text of any length', () => {
  const hostile = [
    ...['12 ', '12-', '1a,', '12/3/', 'dz. ', 'dz. nr ', 'nr ', 'm. 3 ', 'ul. ', 'gmina ', 'w '],
    ...['Mickiewicza ', 'Mickewicza ', 'Nowa ', 'XII ', 'i ', ',powiat ', ', woj.', '95-040 ', '"'],
    ...['Kazimierza Wielkiego ', 'aaaaaaaa ', 'Koluszkki ', 'a', '\u0301', 'ﷺ', ', polska'],
  ];
  const repeated = fc
    .tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile), fc.integer({min: 1, max: 400}))
    .map(([a, b, times]) => (a + b).repeat(times));

  it('is answered, suggested for and placed in time', () => {
    fc.assert(
      fc.property(repeated, (text) => {
        const limit = allowed * Math.max(1, text.length / 1000);
        for (const ask of [byAddress, geocode, (typed: string) => suggest(typed, 10)]) {
          const took = quickest(() => ask(text), limit);
          assert.ok(took <= limit, `${Math.round(took)} ms for ${text.slice(0, 40)}`);
        }
      }),
      {numRuns: 150},
    );
  });
});
