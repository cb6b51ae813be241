import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {MemoryBackend} from '../../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../../lib/backend/memory/sample-county.js';
import {loadList} from '../../../lib/elements/lista-dzielnicowych/load-list.js';
import {hasHit} from '../../../lib/elements/lista-dzielnicowych/marked-text.js';
import {searchList} from '../../../lib/elements/lista-dzielnicowych/search-list.js';

const signal = new AbortController().signal;
const units = await loadList(new MemoryBackend(sampleCounty), '', signal);
const all = units!.flatMap(({beats}) => beats);

describe('Searching in a list of officers', () => {
  it('shows everything to whoever has typed no words', () => {
    for (const text of ['', ' ', '„…”']) assert.equal(searchList(all, text).beats.size, all.length);
  });

  it('never throws and finds nothing that is not on the list, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string(), (text, areaText) => {
        const {beats, hit} = searchList(all, text);
        for (const beat of beats) assert.ok(all.includes(beat));
        hasHit(areaText, hit);
      }),
    );
  });

  it('finds a beat by every word of its own', () => {
    for (const listed of all) {
      for (const word of listed.words) {
        const {beats} = searchList(all, word);
        const isNumber = all.some(({number}) => number.includes(word));
        assert.ok(beats.has(listed) || isNumber, word);
      }
    }
  });
});
