const base = 65_521;
/** So many bytes can be added before the sums have to be reduced. */
const run = 3800;

/** A growing checksum: Adler-32, as RFC 1950 defines it. */
export class Adler {
  #a = 1;
  #b = 0;

  add(bytes: Uint8Array): void {
    let [a, b] = [this.#a, this.#b];
    for (let from = 0; from < bytes.length; from += run) {
      const to = Math.min(from + run, bytes.length);
      for (let at = from; at < to; at++) b += a += bytes[at]!;
      a %= base;
      b %= base;
    }
    [this.#a, this.#b] = [a, b];
  }

  get value(): number {
    return ((this.#b << 16) | this.#a) >>> 0;
  }
}
