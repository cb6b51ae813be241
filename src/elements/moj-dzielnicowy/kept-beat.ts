import type {KeyValueStorage} from '../../element/index.js';

/** What this device keeps for a resident who wants that, and no more. */
export interface KeptBeat {
  /** Identifier of the beat. */
  readonly beat: string;
  /** The address that led to it, as it was shown. */
  readonly address?: string | undefined;
}

const key = 'rejon:moj-dzielnicowy';

/** What is kept; `undefined` where there is nothing that can be read. */
export function readKept(storage: KeyValueStorage | undefined): KeptBeat | undefined {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? 'null') as Partial<KeptBeat> | null;
    if (typeof kept?.beat !== 'string' || !kept.beat) return undefined;
    return {
      beat: kept.beat,
      address: typeof kept.address === 'string' ? kept.address : undefined,
    };
  } catch {
    // Storage is denied, or holds something that is not ours.
    return undefined;
  }
}

/** Keeps a beat in place of the last one; says whether that worked. */
export function keep(storage: KeyValueStorage | undefined, {beat, address}: KeptBeat): boolean {
  try {
    storage?.setItem(key, JSON.stringify({beat, address}));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Keeps nothing any more. */
export function forget(storage: KeyValueStorage | undefined) {
  try {
    storage?.removeItem(key);
  } catch {
    // Where storage is denied nothing was kept.
  }
}
