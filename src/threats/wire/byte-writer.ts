import {longestName} from './threats-file.js';

/** Bytes one after another into room that grows. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(value: number): void {
    this.#room(1)[0] = value;
  }

  bytes(values: ArrayLike<number>): void {
    this.#room(values.length).set(values);
  }

  /** A whole number from 0 to 2^32 - 1: seven bits a byte, the lowest first. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  /**
   * A name as its length and its bytes in UTF-8.
   *
   * @throws {RangeError} It is too long.
   */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    if (bytes.length > longestName) throw new RangeError(`"${value}" is too long for a name`);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** A column of whole numbers from 0 to 2^32 - 1: how many planes, then plane by plane. */
  numbers(values: Uint8Array | Uint16Array | Uint32Array): void {
    const planes = planesOf(values);
    this.byte(planes);
    for (let plane = 0; plane < planes; plane++) {
      const bytes = this.#room(values.length);
      for (let at = 0; at < values.length; at++) bytes[at] = values[at]! >>> (8 * plane);
    }
  }

  /** What has been written so far. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(length: number): Uint8Array {
    const end = this.#length + length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    const room = this.#bytes.subarray(this.#length, end);
    this.#length = end;
    return room;
  }
}

/** How many bytes the largest number needs; none where all are zero. */
function planesOf(values: Uint8Array | Uint16Array | Uint32Array): number {
  let bits = 0;
  for (const value of values) bits |= value;
  return Math.ceil((32 - Math.clz32(bits)) / 8);
}
