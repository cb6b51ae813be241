import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createFinder} from 'rejon/beats';
import {countiesOf, countyNamed} from '../../lib/register/counties.js';
import {gminaNameOf, readRegister, type RegisterEntry} from '../../lib/register/register.js';
import {read, unit} from './read.ts';

const counties = countiesOf(readRegister());

/** Two beats in each gmina, its localities by turns. */
function beatsOf(entries: readonly RegisterEntry[]) {
  return [...new Set(entries.map(({Commune}) => Commune))].flatMap((commune) => {
    const own = entries.filter(({Commune}) => Commune === commune);
    return [0, 1].map((turn) => ({
      gmina: gminaNameOf({Commune: commune}),
      names: own.filter((_, i) => i % 2 === turn).map(({Name}) => Name),
    }));
  });
}

describe('a county of which only lists of villages are published', () => {
  // One with a column for the gmina, one whose texts name it, both with many villages of one name.
  for (const [name, inColumn] of [
    ['powiat sokólski', true],
    ['powiat suwalski', false],
  ] as const) {
    test(`${name}: every locality is found in its gmina, and without it none in a wrong beat`, async () => {
      const beats = beatsOf(countyNamed(name, counties)!.entries);
      const rows = beats.map(({gmina, names}, i) =>
        inColumn
          ? `${i + 1};${gmina};"${names.join(', ')}"`
          : `${i + 1};;"gmina ${gmina}: ${names.join(', ')}"`,
      );
      const {data} = await read(`numer;gmina;opis\n${rows.join('\n')}\n`, unit);
      assert.equal(data!.land.county!.name, name);
      const finder = createFinder(data!.directory);
      const numbers = new Map(data!.beats.map(({id, row}) => [id, row.number]));
      const found = (address: string) => {
        const answer = finder.byAddress(address);
        return answer.kind === 'one' ? numbers.get(answer.beat) : answer.kind;
      };
      for (const [i, {gmina, names}] of beats.entries()) {
        for (const locality of names) {
          const number = String(i + 1);
          assert.equal(found(`${locality} 1, gmina ${gmina}`), number, `${locality}, ${gmina}`);
          const bare = found(`${locality} 1`);
          assert.ok(bare === number || bare === 'several', `${locality}: ${bare}`);
        }
      }
    });
  }
});
