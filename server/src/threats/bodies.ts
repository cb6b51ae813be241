import type {Body} from './body.js';

/** How many answers are kept, and how many bytes they may have together before they are compressed. */
const mostBodies = 1000;
const mostBytes = 64 * 2 ** 20;

/** Finished answers by what was asked; those that nobody has asked for longest are forgotten. */
export class Bodies {
  readonly #known = new Map<string, Body>();
  #bytes = 0;

  /** A known answer, or the one that is made now. */
  get(key: string, make: () => Body): Body {
    const body = this.#known.get(key) ?? make();
    this.#forget(key);
    this.#known.set(key, body);
    this.#bytes += body.length;
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostBodies && this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
    return body;
  }

  clear(): void {
    this.#known.clear();
    this.#bytes = 0;
  }

  #forget(key: string): void {
    this.#bytes -= this.#known.get(key)?.length ?? 0;
    this.#known.delete(key);
  }
}
