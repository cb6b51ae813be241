import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LateBackend} from '../../lib/backend/late-backend.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';

const {signal} = new AbortController();

/** A backend whose code comes when it is told to, or does not. */
function late() {
  const loads: PromiseWithResolvers<MemoryBackend>[] = [];
  const backend = new LateBackend(() => {
    const load = Promise.withResolvers<MemoryBackend>();
    loads.push(load);
    return load.promise;
  });
  return {backend, loads};
}

describe('A backend whose code comes late', () => {
  it('is loaded at once, and answers what was asked before it came', async () => {
    const {backend, loads} = late();
    assert.equal(loads.length, 1);
    const categories = backend.threats.categories(signal);
    loads[0]!.resolve(new MemoryBackend(sampleCounty));
    assert.deepEqual(await categories, sampleCounty.categories);
    assert.equal(loads.length, 1);
  });

  it('says that it is unreachable when its code does not come, and tries again when asked', async () => {
    const {backend, loads} = late();
    const first = backend.units.all(signal);
    loads[0]!.reject(new TypeError('no network'));
    await assert.rejects(first, {name: 'BackendUnreachable'});
    const second = backend.units.all(signal);
    loads[1]!.resolve(new MemoryBackend(sampleCounty));
    assert.deepEqual(await second, sampleCounty.units);
  });

  it('knows its feed once its code has come', async () => {
    const {backend, loads} = late();
    assert.equal(backend.threats.feed('9901'), undefined);
    const memory = new MemoryBackend(sampleCounty);
    const feed = new URL('https://example.org/threats.atom');
    loads[0]!.resolve({...memory, threats: {...memory.threats, feed: () => feed}});
    await backend.threats.categories(signal);
    assert.equal(backend.threats.feed('9901'), feed);
  });

  it('has ports that nobody takes for promises', async () => {
    const {backend} = late();
    const {threats} = await Promise.resolve({threats: await Promise.resolve(backend.threats)});
    assert.equal(threats, backend.threats);
  });
});
