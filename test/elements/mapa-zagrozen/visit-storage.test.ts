import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  dontRemember,
  rememberAgain,
  visit,
} from '../../../lib/elements/mapa-zagrozen/visit-storage.js';

function device() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, item: string) => void items.set(key, item),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('the day of the last visit', () => {
  it('is told on the next day, and for the rest of it', () => {
    const storage = device();
    assert.equal(visit(storage, '1006', '2026-11-12'), undefined);
    assert.equal(visit(storage, '1006', '2026-11-12'), undefined);
    assert.equal(visit(storage, '1006', '2026-11-20'), '2026-11-12');
    assert.equal(visit(storage, '1006', '2026-11-20'), '2026-11-12');
    assert.equal(visit(storage, '1006', '2026-11-23'), '2026-11-20');
  });

  it('is kept for each area by itself, and nothing else is kept', () => {
    const storage = device();
    visit(storage, '1006', '2026-11-12');
    assert.equal(visit(storage, '1007', '2026-11-20'), undefined);
    assert.deepEqual([...storage.items.values()], ['2026-11-12', '2026-11-20']);
  });

  it('is forgotten, and not kept again, when the reader wants that', () => {
    const storage = device();
    visit(storage, '1006', '2026-11-12');
    dontRemember(storage, '1006');
    assert.equal(visit(storage, '1006', '2026-11-20'), undefined);
    assert.ok(![...storage.items.values()].some((item) => item.includes('2026')));
    rememberAgain(storage);
    visit(storage, '1006', '2026-11-21');
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
    const odd = device();
    odd.items.set('rejon:mapa-zagrozen:1006', '{"not": "ours"}');
    assert.equal(visit(odd, '1006', '2026-11-12'), undefined);
    assert.equal(visit(odd, '1006', '2026-11-13'), '2026-11-12');
  });
});
