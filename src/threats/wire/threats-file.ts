import type {Bounds} from '../../geo/index.js';
import type {ThreatColumns} from '../columns.js';

/** What a file of threats holds; docs/threats-format.md tells how. */
export interface ThreatsFile {
  /** Rows in Hilbert order. */
  readonly columns: ThreatColumns;
  /**
   * How many threats the area has in all; more than there are rows where the rest lies in
   * {@link parts}, or where a server has to be asked for counts.
   */
  readonly total: number;
  /** Smallest rectangle around all of them, in degrees; absent when there are none. */
  readonly bounds?: Bounds | undefined;
  /** Statistics leave out counts above zero and below this. */
  readonly smallestCount: number;
  /** Names of further files whose rows belong to it and that never change; empty for most areas. */
  readonly parts: readonly string[];
}

/** The content type of a file of threats. */
export const threatsType = 'application/vnd.rejon.threats';

/** A name that is safe in a folder and in an address. */
export const partName = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i;

/** No name in a file has more bytes in UTF-8. */
export const longestName = 255;
