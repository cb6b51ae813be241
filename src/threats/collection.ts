import type {Bounds} from '../geo/index.js';
import type {Cells} from './cells.js';
import type {ThreatCounts} from './count.js';
import type {ThreatFilter} from './filter.js';
import type {ListQuery, ThreatPage} from './list-rows.js';
import type {ThreatStatistics} from './statistics.js';
import type {WorldRect} from './world-rect.js';

/** An answer that is there already, or comes later: threats in memory answer at once. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * The threats of an area, in memory or behind a server: who asks does not know which. What comes
 * later may reject as any port of a backend does.
 */
export interface ThreatCollection {
  /** How many threats there are in all. */
  readonly total: number;
  /** Where they lie; absent when there are none. */
  readonly bounds: Bounds | undefined;
  /** Ids of the catalogue, in the order in which {@link counts} counts them. */
  readonly categories: readonly string[];
  /** Threats as squares for a view, see {@link countCells}. */
  cells(filter: ThreatFilter, view: WorldRect, zoom: number, signal: AbortSignal): Soon<Cells>;
  /** How many threats each choice of a filter would show. */
  counts(filter: ThreatFilter, signal: AbortSignal): Soon<ThreatCounts>;
  /** A part of a list. */
  list(filter: ThreatFilter, query: ListQuery, signal: AbortSignal): Soon<ThreatPage>;
  /** What the threats have in common, small numbers left out. */
  statistics(filter: ThreatFilter, signal: AbortSignal): Soon<ThreatStatistics>;
}
