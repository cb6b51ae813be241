/**
 * Numbers that look random and come out alike every time: xorshift with 32 bits (G. Marsaglia, 2003).
 * The demo county must not change between two starts of the same day.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not give neighbouring numbers, and zero would stay zero.
    this.#state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) || 1;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 2 ** 32;
  }

  /** From `low` up to, but not including, `high`. */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** Around 0 with a standard deviation of about 1, never beyond 3.5. */
  bell(): number {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += this.next();
    return Math.max(-3.5, Math.min(3.5, sum - 6));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items, the heavier the more often. */
  weighted<T>(items: readonly T[], weightOf: (item: T) => number): T {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.next() * total;
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return this.pick(items.slice(-1));
  }
}
