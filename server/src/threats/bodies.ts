import type {Body} from './body.js';

/** How many answers are kept; most are a few kilobytes. */
const most = 1000;

/** Finished answers by what was asked; those that nobody has asked for longest are forgotten. */
export class Bodies {
  readonly #known = new Map<string, Body>();

  /** A known answer, or the one that is made now. */
  get(key: string, make: () => Body): Body {
    const body = this.#known.get(key) ?? make();
    this.#known.delete(key);
    this.#known.set(key, body);
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
    return body;
  }

  clear(): void {
    this.#known.clear();
  }
}
