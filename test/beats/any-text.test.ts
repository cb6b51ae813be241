import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createFinder} from '../../lib/beats/index.js';
import {smallCounty} from './small-county.ts';

const {byAddress} = createFinder(smallCounty);
const asksForName = (reason: string) => reason === 'homonym' || reason === 'spelling';

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['Koluszki', 'Bukowiec', 'ul.', 'Akacjowa', '12', '3 Maja', 'gmina', ',', 'w', '95-040'],
    ...['Mickiewicza', 'pl.', 'Wolności', 'Gałków', 'm. 3', 'Cicha', 'Polna', '-', '/'],
  );
  const text = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 300}),
    fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(' ')),
  );

  it('is answered without failing, and always in the same way', () => {
    fc.assert(
      fc.property(text, (text) => {
        const answer = byAddress(text);
        assert.deepEqual(byAddress(text), answer);
        if (answer.kind === 'several') assert.ok(answer.candidates.length > 0);
      }),
      {numRuns: 500},
    );
  });

  it('leads from every question about a name to an answer that asks for no name', () => {
    fc.assert(
      fc.property(text, (text) => {
        const answer = byAddress(text);
        if (answer.kind !== 'several' || !asksForName(answer.reason)) return;
        for (const {address = ''} of answer.candidates) {
          const again = byAddress(address);
          assert.notEqual(again.kind, 'none', address);
          assert.ok(again.kind !== 'several' || !asksForName(again.reason), address);
        }
      }),
      {numRuns: 500},
    );
  });

  it('is answered when it is very long', () => {
    for (const part of ['Koluszki ', 'Nowa ', '12 ', '1-', 'ul. ', 'gmina ', 'a', ',', '3 Maja ']) {
      assert.ok(byAddress(part.repeat(20_000)).kind);
    }
  });
});
