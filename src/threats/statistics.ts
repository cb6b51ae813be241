/**
 * A count that may be published; `null` where it is left out: because it is so small, but not zero,
 * that it could point at somebody, or because it would reveal such a count beside it (it may then be
 * zero or large).
 */
export type PublicCount = number | null;

/** What some threats have in common, as plain JSON. */
export interface ThreatStatistics {
  /** How many threats the filter lets through. */
  readonly total: number;
  /** Counts above zero and below this are left out, and those that would reveal them. */
  readonly smallestCount: number;
  /** For each category of the catalogue: how many threats, in all and for each of `statuses`. */
  readonly categories: readonly {
    readonly id: string;
    readonly total: PublicCount;
    readonly statuses: readonly PublicCount[];
  }[];
  /** Every month from the first to the last with a threat, none left out. */
  readonly months: readonly {
    /** `YYYY-MM`. */
    readonly month: string;
    /** How many threats were noticed in that month, in all and for each of `statuses`. */
    readonly total: PublicCount;
    readonly statuses: readonly PublicCount[];
  }[];
  /** How many threats say when they recur. */
  readonly recurring: number;
  /** For each weekday from Monday, for each hour from 0 to 23: how many recurring threats happen then. */
  readonly week: readonly (readonly PublicCount[])[];
  /** How many threats the police have checked and found true or not. */
  readonly decided: number;
  /** How many of these were true; left out also where those that were not are few. */
  readonly confirmed: PublicCount;
  /** Days from noticing to the end of checking: the median; absent where too few have been checked. */
  readonly medianDays?: number | undefined;
}
