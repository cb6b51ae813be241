import {toPoint, worldSize, type Bounds} from '../../geo/index.js';
import type {ThreatColumns} from '../columns.js';
import {maxCategories, newColumns} from '../new-columns.js';
import {sources, statuses} from '../threat.js';
import {Adler} from './adler.js';
import {ByteReader, slices} from './byte-reader.js';
import {daysIn} from './ids.js';
import {checkedModulus, magic, sourceShift, unzigzag, version} from './layout.js';
import {readPlaces} from './read-places.js';
import {partName, type ThreatsFile} from './threats-file.js';

/** No row takes fewer bytes: its category, and its status with its source. */
const smallestRow = 2;
const mostParts = 10_000;

/** So much work is done before a decoder gives way: some milliseconds on a slow phone. */
const workAtOnce = 2 ** 18;

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

function* readRows(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const {length, category, status, source, day, checked, updated, categories} = columns;
  yield* readPlaces(reader, columns);

  let from = reader.at;
  category.set(reader.take(length, 'categories of rows'));
  yield* check(category, (value) => value < categories.length, reader, from, 'category');

  from = reader.at;
  const states = reader.take(length, 'statuses and sources');
  for (const [start, end] of slices(length)) {
    for (let row = start; row < end; row++) {
      status[row] = states[row]! & ((1 << sourceShift) - 1);
      source[row] = states[row]! >> sourceShift;
    }
    yield end - start;
  }
  yield* check(status, (value) => value < statuses.length, reader, from, 'status');
  yield* check(source, (value) => value < sources.length, reader, from, 'source');

  yield* reader.numbers(day, 'days');
  yield* reader.numbers(checked, 'days of checking');
  yield* reader.numbers(updated, 'days of change');
  for (const [start, end] of slices(length)) {
    for (let row = start; row < end; row++) {
      const later = checked[row]!;
      if (later > 0) checked[row] = (later - 1 + day[row]!) % checkedModulus || checkedModulus;
      updated[row]! += checked[row]! || day[row]!;
    }
    yield end - start;
  }
  yield* readRecurrence(reader, columns);
  yield* readIds(reader, columns);
}

/** @throws {ThreatsFormatError} A number of a column of one byte a row is out of its range. */
function* check(
  column: Uint8Array,
  fits: (value: number) => boolean,
  reader: ByteReader,
  from: number,
  what: string,
): Generator<number, void> {
  for (const [start, end] of slices(column.length)) {
    const wrong = column.subarray(start, end).findIndex((value) => !fits(value));
    if (wrong >= 0) {
      const row = start + wrong;
      reader.fail(`row ${row}: there is no ${what} ${column[row]}`, from + row);
    }
    yield end - start;
  }
}

function* readRecurrence(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const from = reader.at;
  const count = reader.varint('recurring rows', columns.length);
  if (count === 0) return;
  if (count * 3 > reader.left) reader.fail(`${count} recurring rows do not fit`, from);
  const gaps = yield* reader.numbers(new Uint32Array(count), 'gaps between recurring rows');
  const at = reader.at;
  const weekdays = reader.take(count, 'weekdays');
  const fromHour = reader.take(count, 'first hours');
  const toHour = reader.take(count, 'last hours');
  let row = 0;
  for (let index = 0; index < count; index++) {
    row += gaps[index]!;
    if (row >= columns.length || (index > 0 && gaps[index] === 0)) {
      reader.fail('recurring rows out of order', from);
    }
    const [days, first, last] = [weekdays[index]!, fromHour[index]!, toHour[index]!];
    if (days === 0 || days > 127 || first > 23 || last === 0 || last > 24) {
      reader.fail(`row ${row} recurs at impossible times`, at + index);
    }
    columns.weekdays[row] = days;
    columns.fromHour[row] = first;
    columns.toHour[row] = last;
  }
  yield count;
}

function* readIds(reader: ByteReader, {id, day, length}: ThreatColumns): Generator<number, void> {
  const kind = reader.byte('ids');
  if (kind > 1) reader.fail(`${kind} is no way of writing ids`, reader.at - 1);
  const first = new Uint32Array(2 ** 16);
  if (kind === 1) {
    const days = daysIn(day);
    yield length;
    const steps = yield* reader.numbers(new Uint32Array(days.length), 'first ids of days');
    let before = 0;
    days.forEach((at, index) => (first[at] = before += unzigzag(steps[index]!)));
    yield* reader.numbers(id, 'ids');
  }
  for (const [start, end] of slices(length)) {
    for (let row = start; row < end; row++) {
      id[row] = kind === 1 ? id[row]! + first[day[row]!]! : row + 1;
    }
    yield end - start;
  }
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
