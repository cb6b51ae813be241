import type {KeyValueStorage} from '../../element/index.js';
import type {Draft} from './draft.js';
import {isDraft} from './is-draft.js';

/** A draft and when it was last changed. */
export interface StoredDraft {
  readonly draft: Draft;
  /** RFC 3339. */
  readonly saved: string;
}

/** What stands in storage. */
interface Entry extends StoredDraft {
  readonly version: number;
}

/** Grows when the shape of a draft changes; drafts of other versions are dropped. */
const version = 1;

/** How long a draft is kept after its last change, in milliseconds: 72 hours. */
const lifetime = 72 * 60 * 60 * 1000;

/**
 * Keeps one half-written report for each area, on this device only. A browser that denies storage
 * makes {@link write} return false, and everything else goes on.
 */
export class DraftStorage {
  readonly #storage: KeyValueStorage | undefined;
  readonly #now: () => Date;

  constructor(storage: KeyValueStorage | undefined, now: () => Date = () => new Date()) {
    this.#storage = storage;
    this.#now = now;
  }

  /** The draft of an area, if there is one that can be read and is not too old. */
  read(area: string): StoredDraft | undefined {
    try {
      const entry = JSON.parse(
        this.#storage?.getItem(nameOf(area)) ?? 'null',
      ) as Partial<Entry> | null;
      const {draft, saved} = entry ?? {};
      if (entry?.version !== version || typeof saved !== 'string' || !isDraft(draft)) {
        return undefined;
      }
      const age = this.#now().getTime() - Date.parse(saved);
      if (age >= 0 && age < lifetime) return {draft, saved};
      this.clear(area);
    } catch {
      // Storage is denied, or holds something that is not ours: then there is no draft.
    }
    return undefined;
  }

  /** Keeps a draft in place of the last one; says whether that worked. */
  write(area: string, draft: Draft): boolean {
    if (!this.#storage) return false;
    const saved = this.#now().toISOString();
    try {
      this.#storage.setItem(nameOf(area), JSON.stringify({version, saved, draft} satisfies Entry));
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets the draft of an area. */
  clear(area: string) {
    try {
      this.#storage?.removeItem(nameOf(area));
    } catch {
      // Where storage is denied nothing was kept.
    }
  }
}

const nameOf = (area: string) => `rejon:zglos-zagrozenie:${area}`;
