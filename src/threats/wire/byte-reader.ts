import {ThreatsFormatError} from './format-error.js';
import {longestName} from './threats-file.js';

/** So many numbers are read before the reader gives way. */
const slice = 2 ** 16;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Reads bytes one after another and never past their end. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The place of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws {ThreatsFormatError} Always: says what is wrong at a place. */
  fail(problem: string, at = this.#at): never {
    throw new ThreatsFormatError(problem, at);
  }

  /** The next bytes, not copied. */
  take(length: number, what: string): Uint8Array {
    if (length > this.left) {
      this.fail(`${what}: ${length} bytes should follow, there are ${this.left}`);
    }
    return this.#bytes.subarray(this.#at, (this.#at += length));
  }

  byte(what: string): number {
    return this.take(1, what)[0]!;
  }

  /** A whole number from 0 to a limit, seven bits a byte. */
  varint(what: string, limit = 2 ** 32 - 1): number {
    const from = this.#at;
    let value = 0;
    let more = true;
    for (let scale = 1; more; scale *= 128) {
      if (scale > 2 ** 28) this.fail(`${what}: a number of more than five bytes`, from);
      const byte = this.byte(what);
      value += (byte & 127) * scale;
      more = byte > 127;
    }
    if (value > limit) this.fail(`${what}: ${value} is more than ${limit}`, from);
    return value;
  }

  /** A list of names: how many, then of each its length and its bytes in UTF-8. */
  texts(what: string, limit: number): string[] {
    const count = this.varint(what, Math.min(limit, this.left));
    return Array.from({length: count}, () => {
      const from = this.#at;
      const bytes = this.take(this.varint(what, longestName), what);
      try {
        return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
      } catch {
        return this.fail(`${what}: a name that is not UTF-8`, from);
      }
    });
  }

  /**
   * Adds a column of numbers to a column of zeros. Gives way after some thousand of them, each time
   * with how many they were.
   */
  *numbers<Column extends Numbers>(into: Column, what: string): Generator<number, Column> {
    const most = into.BYTES_PER_ELEMENT;
    const from = this.#at;
    const planes = this.byte(what);
    if (planes > most) this.fail(`${what}: ${planes} planes, at most ${most}`, from);
    for (let plane = 0; plane < planes; plane++) {
      const bytes = this.take(into.length, what);
      for (const [start, end] of slices(into.length)) {
        addPlane(into, bytes, 8 * plane, start, end);
        yield end - start;
      }
    }
    return into;
  }
}

function addPlane(into: Numbers, bytes: Uint8Array, shift: number, start: number, end: number) {
  for (let at = start; at < end; at++) into[at]! |= bytes[at]! << shift;
}

/** The numbers from 0 to a length in slices: the first of each and the one after its last. */
export function* slices(length: number): Generator<readonly [number, number]> {
  for (let start = 0; start < length; start += slice) {
    yield [start, Math.min(start + slice, length)];
  }
}
