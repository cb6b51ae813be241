import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import type {KeyValueStorage} from '../../../lib/element/index.js';
import {forget, keep, readKept} from '../../../lib/elements/moj-dzielnicowy/kept-beat.js';

/** Storage of one item. */
function holding(item: string | null = null): KeyValueStorage & {item: string | null} {
  return {
    item,
    getItem() {
      return this.item;
    },
    setItem(_key, value) {
      this.item = value;
    },
    removeItem() {
      this.item = null;
    },
  };
}

describe('a beat kept on the device', () => {
  it('comes back as it was kept, and is gone when forgotten', () => {
    const storage = holding();
    assert.equal(keep(storage, {beat: 'b1', address: 'Lipowo, Rynek 2'}), true);
    assert.deepEqual(readKept(storage), {beat: 'b1', address: 'Lipowo, Rynek 2'});
    forget(storage);
    assert.equal(readKept(storage), undefined);
  });

  it('is no more than the id and the address', () => {
    const storage = holding();
    const more = {beat: 'b1', address: 'Rynek 2', phone: '+48500000001'};
    keep(storage, more);
    assert.equal(storage.item, '{"beat":"b1","address":"Rynek 2"}');
  });

  it('is nothing where the storage holds something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (item) => {
        const kept = readKept(holding(item));
        assert.ok(kept === undefined || kept.beat.length > 0);
      }),
    );
  });

  it('is never needed: without storage, or with one that denies everything, nothing throws', () => {
    const deny = () => {
      throw new Error('denied');
    };
    for (const storage of [undefined, {getItem: deny, setItem: deny, removeItem: deny}]) {
      assert.equal(readKept(storage), undefined);
      assert.equal(keep(storage, {beat: 'b1'}), false);
      forget(storage);
    }
  });
});
