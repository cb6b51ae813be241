import type {ThreatColumns} from './columns.js';
import {halfKeyBits, hilbertKey} from './hilbert.js';
import {columnNames, newColumns} from './new-columns.js';

/** The same rows in the order that {@link ThreatColumns} asks for; the columns themselves if they have it. */
export function sortColumns(columns: ThreatColumns): ThreatColumns {
  const {length, id, x, y} = columns;
  const high = new Uint32Array(length);
  const low = new Uint32Array(length);
  let sorted = true;
  for (let row = 0, before = -1; row < length; row++) {
    const key = hilbertKey(x[row]!, y[row]!);
    high[row] = key / 2 ** halfKeyBits;
    low[row] = key % 2 ** halfKeyBits;
    if (key < before || (key === before && id[row]! < id[row - 1]!)) sorted = false;
    before = key;
  }
  return sorted ? columns : takeRows(columns, radixSort([id, low, high], length));
}

/**
 * The rows of several columns as one.
 *
 * @param parts - All with the same catalogue, no id in two of them; at least one.
 * @throws {RangeError} The catalogues differ.
 */
export function mergeColumns(parts: readonly [ThreatColumns, ...ThreatColumns[]]): ThreatColumns {
  const [first] = parts;
  if (parts.length === 1) return first;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const merged = newColumns(length, first.categories);
  let row = 0;
  for (const part of parts) {
    sameCatalogue(first, part);
    for (const name of columnNames) merged[name].set(part[name], row);
    row += part.length;
  }
  return sortColumns(merged);
}

/** @throws {RangeError} The catalogues differ. */
export function sameCatalogue(a: ThreatColumns, b: ThreatColumns) {
  if (a.categories.join() !== b.categories.join()) {
    throw new RangeError(
      `the catalogues "${a.categories.join()}" and "${b.categories.join()}" differ`,
    );
  }
}

/** Some rows, in the order in which they are named. */
export function takeRows(columns: ThreatColumns, rows: Uint32Array): ThreatColumns {
  const taken = newColumns(rows.length, columns.categories);
  for (const name of columnNames) {
    const [from, into] = [columns[name], taken[name]];
    for (let at = 0; at < rows.length; at++) into[at] = from[rows[at]!]!;
  }
  return taken;
}

const digitBits = 13;
const digits = 2 ** digitBits;

/** The rows in the order of some keys, the most important last. */
function radixSort(keys: readonly Uint32Array[], length: number): Uint32Array {
  let rows = Uint32Array.from({length}, (_, row) => row);
  let into = new Uint32Array(length);
  for (const key of keys) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      const starts = startsOf(key, shift);
      if (!starts) continue;
      for (let at = 0; at < length; at++) {
        const row = rows[at]!;
        into[starts[(key[row]! >>> shift) & (digits - 1)]!++] = row;
      }
      [rows, into] = [into, rows];
    }
  }
  return rows;
}

/** Where the rows of each digit begin; `undefined` where all have the same digit. */
function startsOf(key: Uint32Array, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(digits);
  for (let row = 0; row < key.length; row++) counts[(key[row]! >>> shift) & (digits - 1)]!++;
  if (counts.includes(key.length)) return undefined;
  for (let digit = 0, start = 0; digit < digits; digit++) {
    const count = counts[digit]!;
    counts[digit] = start;
    start += count;
  }
  return counts;
}
