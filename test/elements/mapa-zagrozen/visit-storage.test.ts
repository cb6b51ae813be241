import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  dontRemember,
  rememberAgain,
  visit,
} from '../../../lib/elements/mapa-zagrozen/visit-storage.js';
import {memoryStorage} from '../memory-storage.ts';

describe('the day of the last visit', () => {
  it('is told on the next day, and for the rest of it', () => {
    const storage = memoryStorage();
    assert.equal(visit(storage, '1006', '2026-11-12'), undefined);
    assert.equal(visit(storage, '1006', '2026-11-12'), undefined);
    assert.equal(visit(storage, '1006', '2026-11-20'), '2026-11-12');
    assert.equal(visit(storage, '1006', '2026-11-20'), '2026-11-12');
    assert.equal(visit(storage, '1006', '2026-11-23'), '2026-11-20');
  });

  it('is kept for each area by itself, and nothing else is kept', () => {
    const storage = memoryStorage();
    visit(storage, '1006', '2026-11-12');
    assert.equal(visit(storage, '1007', '2026-11-20'), undefined);
    assert.deepEqual([...storage.items.values()], ['2026-11-12', '2026-11-20']);
  });

  it('is forgotten, and not kept again, when the reader wants that', () => {
    const storage = memoryStorage();
    visit(storage, '1006', '2026-11-12');
    dontRemember(storage, '1006');
    assert.equal(visit(storage, '1006', '2026-11-20'), undefined);
    assert.ok(![...storage.items.values()].some((item) => item.includes('2026')));
    rememberAgain(storage);
    visit(storage, '1006', '2026-11-21');
    assert.equal(visit(storage, '1006', '2026-11-22'), '2026-11-21');
  });

  it('is never a day to come, which a wrong clock has left', () => {
    const storage = memoryStorage();
    visit(storage, '1006', '2026-11-12');
    visit(storage, '1006', '2027-11-20');
    assert.equal(visit(storage, '1006', '2026-11-21'), '2026-11-12');
    assert.equal(visit(storage, '1006', '2026-11-22'), '2026-11-21');
  });

  it('does without storage that is denied, full, or holds something else', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    const denied = {getItem: refuse, setItem: refuse, removeItem: refuse};
    assert.equal(visit(undefined, '1006', '2026-11-12'), undefined);
    assert.equal(visit(denied, '1006', '2026-11-12'), undefined);
    dontRemember(denied, '1006');
    rememberAgain(denied);
    const odd = memoryStorage();
    odd.items.set('rejon:mapa-zagrozen:1006', '{"not": "ours"}');
    assert.equal(visit(odd, '1006', '2026-11-12'), undefined);
    assert.equal(visit(odd, '1006', '2026-11-13'), '2026-11-12');
  });
});
