import type {Coverage, Directory} from '../../beats/index.js';
import type {BeatRecord} from '../directory/index.js';
import type {Unit} from '../values.js';

/** Coordinates in files are whole numbers of this part of a degree: about a metre. */
export const precision = 1e5;

/** A beat as a pack holds it. */
export interface PackedBeat {
  readonly id: string;
  /** Absent where the pack only says which beat it is: the card has a file of its own. */
  readonly card?: BeatRecord | undefined;
  /** Whether {@link card} has its long texts: the area and the plans. */
  readonly complete: boolean;
}

/**
 * A part of a directory that answers by itself: a whole county, the surroundings of a point, or all
 * places whose names begin alike.
 */
export interface Pack extends Omit<Directory, 'outside' | 'coverage'> {
  readonly units: readonly Unit[];
  readonly beats: readonly PackedBeat[];
  /** One for each of {@link beats}, in their order. */
  readonly coverage: readonly Coverage[];
}

/** The name of the file of an id: ids come from others, and not every web space keeps every name. */
export function fileNameOf(id: string): string {
  if (/^[a-z0-9_-]{1,80}$/.test(id)) return id;
  const bytes = new TextEncoder().encode(id);
  return '~' + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
