import * as v from 'valibot';

import {steps, type Draft} from './draft.js';

/** As much of `localStorage` as drafts need. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft and when it was last changed. */
export interface StoredDraft {
  readonly draft: Draft;
  /** RFC 3339. */
  readonly saved: string;
}

/** Grows when the shape of a draft changes; drafts of other versions are dropped. */
const version = 1;

/** How long a draft is kept after its last change, in milliseconds: 72 hours. */
const lifetime = 72 * 60 * 60 * 1000;

const point = v.object({
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
});
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const weekdays = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)));
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

const report = v.object({
  category: v.string(),
  point,
  place: v.string(),
  day,
  recurrence: v.exactOptional(v.object({weekdays, fromHour: hour, toHour: hour})),
  description: v.string(),
});

const stored = v.object({
  version: v.literal(version),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  draft: v.object({
    key: v.pipe(v.string(), v.uuid()),
    step: v.picklist(steps),
    reviewed: v.boolean(),
    category: v.string(),
    notNow: v.boolean(),
    address: v.string(),
    place: v.exactOptional(
      v.object({
        via: v.picklist(['address', 'location', 'map']),
        point,
        label: v.string(),
        precision: v.picklist(['address', 'street', 'locality']),
      }),
    ),
    day,
    recurs: v.boolean(),
    weekdays,
    fromHour: hour,
    toHour: hour,
    description: v.string(),
    attempts: v.array(report),
  }),
});

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
      const parsed = v.safeParse(stored, JSON.parse(this.#storage?.getItem(nameOf(area)) ?? ''));
      if (!parsed.success) return undefined;
      const {draft, saved} = parsed.output;
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
      this.#storage.setItem(nameOf(area), JSON.stringify({version, saved, draft}));
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

/** The browser's storage; `undefined` where it may not be used. */
export function browserStorage(): KeyValueStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const nameOf = (area: string) => `rejon:zglos-zagrozenie:${area}`;
