/** @typedef {import('rejon/threats').ThreatCollection} ThreatCollection */

/**
 * Passes everything on, and knows when the last squares that were asked for have come.
 *
 * @implements {ThreatCollection}
 */
export class WatchedThreats {
  /** @type {Set<Promise<unknown>>} */
  #awaited = new Set();
  #threats;

  /** @param {ThreatCollection} threats */
  constructor(threats) {
    this.#threats = threats;
    this.total = threats.total;
    this.bounds = threats.bounds;
    this.categories = threats.categories;
  }

  /** Whether no squares are awaited; where some are, it answers when they have come. */
  async settled() {
    if (this.#awaited.size === 0) return true;
    await Promise.allSettled(this.#awaited);
    return false;
  }

  /** @param {Parameters<ThreatCollection['cells']>} question */
  cells(...question) {
    const answer = this.#threats.cells(...question);
    if (answer instanceof Promise) {
      this.#awaited.add(answer);
      const forget = () => this.#awaited.delete(answer);
      answer.then(forget, forget);
    }
    return answer;
  }

  /** @param {Parameters<ThreatCollection['counts']>} question */
  counts(...question) {
    return this.#threats.counts(...question);
  }

  /** @param {Parameters<ThreatCollection['list']>} question */
  list(...question) {
    return this.#threats.list(...question);
  }

  /** @param {Parameters<ThreatCollection['statistics']>} question */
  statistics(...question) {
    return this.#threats.statistics(...question);
  }
}
