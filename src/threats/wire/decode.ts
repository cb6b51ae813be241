import {toPoint, worldSize, type Bounds} from '../../geo/index.js';
import {maxCategories, newColumns} from '../new-columns.js';
import {Adler} from './adler.js';
import {ByteReader, slices} from './byte-reader.js';
import {magic, version} from './layout.js';
import {readRows} from './read-rows.js';
import {partName, type ThreatsFile} from './threats-file.js';

/** No row takes fewer bytes: its category, and its status with its source. */
const smallestRow = 2;
const mostParts = 10_000;

/** So much work is done before a decoder gives way: some milliseconds on a slow phone. */
const workAtOnce = 2 ** 16;

/**
 * What a file of threats holds. Whatever the bytes are, this ends soon and takes little more memory
 * than the rows that are really there.
 *
 * @throws {ThreatsFormatError} It is not such a file, or was cut short or altered.
 */
export function decodeThreats(bytes: Uint8Array): ThreatsFile {
  const work = decoding(bytes);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/**
 * The same, giving way every few milliseconds so that a page stays alive.
 *
 * @param pause - Comes back when it is time to go on.
 * @throws {ThreatsFormatError} It is not such a file, or was cut short or altered.
 * @throws {unknown} The signal's reason.
 */
export async function decodeThreatsInSlices(
  bytes: Uint8Array,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<ThreatsFile> {
  const work = decoding(bytes);
  for (let since = 0; ;) {
    signal.throwIfAborted();
    const {done, value} = work.next();
    if (done) return value;
    since += value;
    if (since < workAtOnce) continue;
    since = 0;
    await pause();
  }
}

/** Decodes in steps, each with how many numbers it took. */
function* decoding(bytes: Uint8Array): Generator<number, ThreatsFile> {
  const reader = new ByteReader(bytes);
  readMagic(reader);
  const length = reader.varint('rows', Math.floor(reader.left / smallestRow));
  const total = reader.varint('total');
  if (total < length) reader.fail(`${total} threats in all, but ${length} rows`);
  const smallestCount = reader.varint('smallest count');
  const bounds = total > 0 ? readBounds(reader) : undefined;
  const categories = reader.texts('categories', maxCategories);
  const parts = reader.texts('parts', mostParts);
  const unsafe = parts.find((name) => !partName.test(name));
  if (unsafe !== undefined) reader.fail(`"${unsafe}" is no name for a part`);
  if (length * smallestRow > reader.left) reader.fail(`${length} rows do not fit what follows`);
  const columns = newColumns(length, categories);
  if (length > 0) yield* readRows(reader, columns);
  yield* readSum(reader, bytes);
  return {columns, total, bounds, smallestCount, parts};
}

function readMagic(reader: ByteReader) {
  const start = reader.take(Math.min(magic.length, reader.left), 'the beginning');
  if (magic.some((byte, at) => start[at] !== byte)) reader.fail('not a file of threats', 0);
  const found = reader.byte('version');
  if (found !== version) reader.fail(`version ${found}, only ${version} is known`, reader.at - 1);
}

function readBounds(reader: ByteReader): Bounds {
  const from = reader.at;
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) =>
    reader.varint(side, worldSize),
  ) as [number, number, number, number];
  if (left > right || top > bottom) reader.fail('bounds the wrong way round', from);
  const {lon: west, lat: north} = toPoint(left, top);
  const {lon: east, lat: south} = toPoint(right, bottom);
  return [west, south, east, north];
}

function* readSum(reader: ByteReader, bytes: Uint8Array): Generator<number, void> {
  const sum = new Adler();
  const end = reader.at;
  for (const [start, stop] of slices(end)) {
    sum.add(bytes.subarray(start, stop));
    yield stop - start;
  }
  const written = reader.take(4, 'checksum').reduce((value, byte) => value * 256 + byte, 0);
  if (written !== sum.value) reader.fail('the checksum does not fit: the file was altered', end);
  if (reader.left > 0) reader.fail(`${reader.left} bytes too many`);
}
