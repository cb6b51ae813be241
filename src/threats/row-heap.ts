import type {ThreatColumns} from './columns.js';

/**
 * The best rows of those that are offered, a fixed number of them: those with the smallest keys, of
 * equal keys the newest, of equally new ones those with the smaller id. A heap whose top is the worst,
 * so that keeping ten thousand out of a million stays quick.
 */
export class RowHeap {
  /** The largest key with which a row may still be kept. */
  worst: number;
  readonly #threats: ThreatColumns;
  readonly #rows: Uint32Array;
  readonly #keys: Float64Array;
  #length = 0;

  constructor(threats: ThreatColumns, size: number) {
    this.#threats = threats;
    this.#rows = new Uint32Array(size);
    this.#keys = new Float64Array(size);
    this.worst = size > 0 ? Infinity : -Infinity;
  }

  add(row: number, key: number) {
    if (this.#length < this.#rows.length) {
      this.#rise(this.#length++, row, key);
    } else if (this.#isAfter(this.#rows[0]!, this.#keys[0]!, row, key)) {
      this.#sink(row, key, this.#length);
    }
    if (this.#length === this.#rows.length) this.worst = this.#keys[0]!;
  }

  /** The rows, best first; nothing can be added any more. */
  sorted(): Uint32Array {
    const rows = this.#rows.subarray(0, this.#length);
    for (let last = this.#length - 1; last > 0; last--) {
      const [row, key] = [rows[last]!, this.#keys[last]!];
      rows[last] = rows[0]!;
      this.#keys[last] = this.#keys[0]!;
      this.#sink(row, key, last);
    }
    return rows;
  }

  /** Puts a row in a free place, or above it. */
  #rise(place: number, row: number, key: number) {
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isAfter(row, key, this.#rows[above]!, this.#keys[above]!)) break;
      this.#move(above, place);
      place = above;
    }
    this.#rows[place] = row;
    this.#keys[place] = key;
  }

  /** Puts a row in place of the top, or below it, among the first so many. */
  #sink(row: number, key: number, length: number) {
    let place = 0;
    for (let below = 1; below < length; below = 2 * place + 1) {
      if (below + 1 < length && this.#isAfterPlace(below + 1, below)) below++;
      if (!this.#isAfter(this.#rows[below]!, this.#keys[below]!, row, key)) break;
      this.#move(below, place);
      place = below;
    }
    this.#rows[place] = row;
    this.#keys[place] = key;
  }

  #move(from: number, to: number) {
    this.#rows[to] = this.#rows[from]!;
    this.#keys[to] = this.#keys[from]!;
  }

  #isAfterPlace(a: number, b: number) {
    return this.#isAfter(this.#rows[a]!, this.#keys[a]!, this.#rows[b]!, this.#keys[b]!);
  }

  #isAfter(a: number, keyA: number, b: number, keyB: number): boolean {
    if (keyA !== keyB) return keyA > keyB;
    const {day, id} = this.#threats;
    return day[a] === day[b] ? id[a]! > id[b]! : day[a]! < day[b]!;
  }
}
