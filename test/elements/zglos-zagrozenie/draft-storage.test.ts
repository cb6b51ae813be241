import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import type {KeyValueStorage} from '../../../lib/element/index.js';
import {newDraft, steps, type Draft} from '../../../lib/elements/zglos-zagrozenie/draft.js';
import {DraftStorage} from '../../../lib/elements/zglos-zagrozenie/draft-storage.js';

/** Storage that holds one item, whatever it is called. */
function holding(item: string | null = null): KeyValueStorage & {item: string | null} {
  return {
    item,
    getItem() {
      return this.item;
    },
    setItem(_name, value) {
      this.item = value;
    },
    removeItem() {
      this.item = null;
    },
  };
}

const hours = 60 * 60 * 1000;
const hour = fc.integer({min: 0, max: 24});
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
const day = fc.constantFrom('', '2026-11-22', '2025-01-01');
const point = fc.record({
  lon: fc.integer({min: -180, max: 180}),
  lat: fc.integer({min: -90, max: 90}),
});

const place = fc.record({
  via: fc.constantFrom('address' as const, 'location' as const, 'map' as const),
  point,
  label: fc.string(),
  precision: fc.constantFrom('address' as const, 'street' as const, 'locality' as const),
});

const report = fc.record(
  {
    category: fc.string(),
    point,
    place: fc.string(),
    day,
    recurrence: fc.record({weekdays, fromHour: hour, toHour: hour}),
    description: fc.string(),
  },
  {requiredKeys: ['category', 'point', 'place', 'day', 'description']},
);

const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    key: fc.uuid({version: 4}),
    step: fc.constantFrom(...steps),
    reviewed: fc.boolean(),
    category: fc.string(),
    notNow: fc.boolean(),
    address: fc.string(),
    place,
    day,
    recurs: fc.boolean(),
    weekdays,
    fromHour: hour,
    toHour: hour,
    description: fc.string({unit: 'grapheme'}),
    attempts: fc.array(report, {maxLength: 3}),
  },
  {noNullPrototype: true},
);

describe('a kept draft', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const storage = new DraftStorage(holding());
        assert.equal(storage.write('1006', draft), true);
        const plain: unknown = JSON.parse(JSON.stringify(draft));
        assert.deepEqual(storage.read('1006')?.draft, plain);
      }),
    );
  });

  it('is nothing when storage holds anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (item) => {
        assert.equal(new DraftStorage(holding(item)).read('1006'), undefined);
      }),
    );
  });

  it('is nothing when any one of its values has another type', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, at) => {
        const item = holding();
        new DraftStorage(item).write('1006', draft);
        const entry = JSON.parse(item.item!) as {draft: Record<string, unknown>};
        const names = Object.keys(entry.draft);
        entry.draft[names[at % names.length]!] = null;
        assert.equal(new DraftStorage(holding(JSON.stringify(entry))).read('1006'), undefined);
      }),
    );
  });

  it('is forgotten 72 hours after its last change', () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const item = holding();
    const storage = new DraftStorage(item, () => new Date(now));
    storage.write('1006', newDraft());
    now += 72 * hours - 1;
    assert.equal(storage.read('1006')?.saved, '2026-11-22T10:00:00.000Z');
    now += 1;
    assert.equal(storage.read('1006'), undefined);
    assert.equal(item.item, null);
  });

  it('is not kept where there is no storage, or none is allowed', () => {
    const full = () => {
      throw new Error('QuotaExceededError');
    };
    assert.equal(new DraftStorage(undefined).write('1006', newDraft()), false);
    const denied = new DraftStorage({getItem: full, setItem: full, removeItem: full});
    assert.equal(denied.write('1006', newDraft()), false);
    assert.equal(denied.read('1006'), undefined);
    denied.clear('1006');
  });
});
