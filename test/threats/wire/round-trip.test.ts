import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {
  columnsOf,
  decodeThreats,
  decodeThreatsInSlices,
  encodeThreats,
  LocalThreats,
  type ThreatsFile,
} from '../../../lib/threats/index.js';
import {categories, threats} from '../arbitrary-threats.ts';
import {incidents, readIncidents} from '../incidents.ts';
import {fileOf, files} from './arbitrary-file.ts';

const open = new AbortController().signal;
const atOnce = () => Promise.resolve();

/** So many threats that decoding gives way several times. */
function manyThreats(): ThreatsFile {
  const [some = []] = fc.sample(threats(), {seed: 4, numRuns: 1});
  const many = Array.from({length: 50_000}, (_, index) => ({
    ...some[index % some.length]!,
    id: index + 1,
  }));
  return fileOf(columnsOf(many, categories));
}

describe('a file of threats', () => {
  it('gives back every row in its order, and all that it says of the area', () => {
    fc.assert(
      fc.property(files, (file) => {
        assert.deepEqual(decodeThreats(encodeThreats(file)), file);
      }),
    );
  });

  it('can be read in slices, with the same result', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        assert.deepEqual(await decodeThreatsInSlices(encodeThreats(file), atOnce, open), file);
      }),
    );
  });

  it('gives way again and again while it is read, when it is large', async () => {
    const file = manyThreats();
    let pauses = 0;
    const counting = async () => void pauses++;
    assert.deepEqual(await decodeThreatsInSlices(encodeThreats(file), counting, open), file);
    assert.ok(pauses > 5, `${pauses} pauses`);
  });

  it('is read no further when nobody waits for it', async () => {
    const reason = new Error('the page has gone');
    const stop = new AbortController();
    const leave = async () => stop.abort(reason);
    const reading = decodeThreatsInSlices(encodeThreats(manyThreats()), leave, stop.signal);
    await assert.rejects(reading, reason);
  });

  it('says where all threats lie, even when their rows are elsewhere', () => {
    const bounds = new LocalThreats(manyThreats().columns).bounds!;
    const file = {...fileOf(columnsOf([], categories)), total: 2_000_000_000, bounds};
    assert.deepEqual(decodeThreats(encodeThreats(file)), file);
  });

  it('is not written with fewer threats than rows, without bounds, or with unsafe names', () => {
    const file = manyThreats();
    const wrong: readonly [Partial<ThreatsFile>, RegExp][] = [
      [{total: 3}, /3 threats/],
      [{bounds: undefined}, /bounds/],
      [{parts: ['../secret']}, /"\.\.\/secret"/],
      [{parts: ['x'.repeat(256)]}, /too long/],
    ];
    for (const [change, message] of wrong) {
      assert.throws(() => encodeThreats({...file, ...change}), {name: 'RangeError', message});
    }
  });

  it('keeps half a million real incidents in under two bytes each', (t) => {
    const columns = readIncidents();
    if (!columns) return t.skip(`${incidents} is not on this machine`);
    const bytes = encodeThreats(fileOf(columns));
    assert.deepEqual(decodeThreats(bytes).columns, columns);
    const days = {...columns, id: columns.id.map((_id, row) => row + 1)};
    const perRow = gzipSync(encodeThreats(fileOf(days))).length / columns.length;
    assert.ok(perRow < 2, `${perRow} bytes`);
  });
});
