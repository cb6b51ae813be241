import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {worldSize} from '../../../lib/geo/index.js';
import {
  columnsOf,
  decodeThreats,
  encodeThreats,
  sources,
  statuses,
  ThreatsFormatError,
  type ThreatColumns,
} from '../../../lib/threats/index.js';
import {categories, threats} from '../arbitrary-threats.ts';
import {fileOf, files} from './arbitrary-file.ts';
import {withChecksum} from './with-checksum.ts';

const refused = (bytes: Uint8Array, problem = /./) =>
  assert.throws(
    () => decodeThreats(bytes),
    (error: unknown) => {
      assert.ok(error instanceof ThreatsFormatError, String(error));
      assert.ok(error.at >= 0 && error.at <= bytes.length, `byte ${error.at}`);
      assert.match(error.message, problem);
      assert.match(error.message, /\(byte \d+\)$/);
      return true;
    },
  );

/** Reads what may be refused, but only in the one way. */
function readOrRefused(bytes: Uint8Array) {
  try {
    return decodeThreats(bytes);
  } catch (error) {
    assert.ok(error instanceof ThreatsFormatError, String(error));
    return undefined;
  }
}

const small = () => {
  const [list = []] = fc.sample(threats(12), {seed: 3, numRuns: 1});
  assert.ok(list.length > 3);
  return encodeThreats({...fileOf(columnsOf(list, categories)), parts: ['2025.rejon']});
};

describe('a damaged file of threats is refused with what is wrong and where', () => {
  it('wherever it was cut short', () => {
    const bytes = small();
    for (let length = 0; length < bytes.length; length++) refused(bytes.subarray(0, length));
  });

  it('whichever byte was altered, and however', () => {
    const bytes = small();
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x80, 0xff, at % 255 || 7]) {
        refused(bytes.map((byte, place) => (place === at ? byte ^ change : byte)));
      }
    }
  });

  it('when something follows its end', () => {
    refused(Uint8Array.of(...small(), 0), /1 bytes too many/);
  });

  it('when it is something else, or of a later version', () => {
    refused(new TextEncoder().encode('<!doctype html><title>404</title>'), /not a file of threats/);
    refused(small().with(5, 2), /version 2, only 1/);
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), (bytes) => refused(bytes)));
  });

  it('at once when it claims four thousand million rows, without making room for them', () => {
    const bytes = new Uint8Array(40);
    bytes.set([...new TextEncoder().encode('rejon'), 1, 0xff, 0xff, 0xff, 0xff, 0x0f]);
    const before = process.memoryUsage().arrayBuffers;
    refused(bytes, /rows: 4294967295 is more than/);
    assert.ok(process.memoryUsage().arrayBuffers - before < 2 ** 20);
  });
});

describe('a file of threats that lies with a right checksum', () => {
  const inRange = ({length, ...columns}: ThreatColumns) => {
    for (let row = 0; row < length; row++) {
      assert.ok(columns.x[row]! < worldSize && columns.y[row]! < worldSize);
      assert.ok(columns.category[row]! < columns.categories.length);
      assert.ok(columns.status[row]! < statuses.length);
      assert.ok(columns.source[row]! < sources.length);
      assert.ok(columns.fromHour[row]! < 24 && columns.toHour[row]! <= 24);
      assert.ok(columns.weekdays[row] === 0 || columns.toHour[row]! > 0);
    }
  };

  it('is refused, or gives rows that later code can trust', () => {
    const lies = fc.tuple(files, fc.nat(), fc.uint8Array({minLength: 1, maxLength: 5}));
    fc.assert(
      fc.property(lies, ([file, place, bytes]) => {
        const lying = encodeThreats(file);
        lying.set(bytes, place % Math.max(1, lying.length - bytes.length));
        const read = readOrRefused(withChecksum(lying));
        if (read) inRange(read.columns);
      }),
      {numRuns: 1000},
    );
  });

  it('is refused whatever counts it inflates', () => {
    const bytes = small();
    for (let at = 6; at < bytes.length - 9; at++) {
      const inflated = bytes.slice();
      inflated.set([0xff, 0xff, 0xff, 0xff, 0x0f], at);
      const read = readOrRefused(withChecksum(inflated));
      if (read) inRange(read.columns);
    }
  });

  it('is refused when a place lies just outside the world', () => {
    const [list = []] = fc.sample(threats(), {seed: 2, numRuns: 1});
    const columns = columnsOf(list.slice(0, 1), categories);
    const outside = {...columns, y: columns.y.map(() => worldSize)};
    refused(encodeThreats({...fileOf(columns), columns: outside}), /out of the world/);
  });

  it('is refused when its rows are in no order', () => {
    const [list = []] = fc.sample(threats(), {seed: 2, numRuns: 1});
    const columns = columnsOf(list, categories);
    const unsorted = {...columns, x: columns.x.toReversed(), y: columns.y.toReversed()};
    refused(encodeThreats({...fileOf(columns), columns: unsorted}), /the order/);
  });
});
