/**
 * Many threats as parallel typed arrays: row `i` of every column is one threat. Small, quick to scan,
 * and without an object per threat.
 *
 * Rows lie in the order of a Hilbert curve, see `hilbertKey`, so that every square of the grid on
 * which threats are counted is one run of rows; rows with the same key in the order of their ids. Who
 * makes columns ends with `sortColumns`, which costs little where the order is right already.
 */
export interface ThreatColumns {
  readonly length: number;
  /** The catalogue ids that {@link category} points into. */
  readonly categories: readonly string[];
  readonly id: Uint32Array;
  /** Quantised Web Mercator, see `geo/mercator`; always below `worldSize`. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Index into {@link categories}. */
  readonly category: Uint8Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  /** Index into `sources`. */
  readonly source: Uint8Array;
  /** Days since 1970-01-01. */
  readonly day: Uint16Array;
  /** The day on which the police finished checking, as {@link day}; 0 while they have not. */
  readonly checked: Uint16Array;
  /** The day of the last change of status, as {@link day}. */
  readonly updated: Uint16Array;
  /** Recurring weekdays as bits, Monday lowest; 0 when the threat does not recur. */
  readonly weekdays: Uint8Array;
  /** Hours of the recurrence; meaningless when {@link weekdays} is 0. */
  readonly fromHour: Uint8Array;
  readonly toHour: Uint8Array;
}
