import {toPoint, type Bounds} from '../geo/index.js';
import type {Cells} from './cells.js';
import type {ThreatCollection} from './collection.js';
import {threatAt} from './columns-of.js';
import type {ThreatColumns} from './columns.js';
import {countCells} from './count-cells.js';
import {countThreats, type ThreatCounts} from './count.js';
import {compileFilter, type ThreatFilter} from './filter.js';
import {listRows, type ListQuery, type ThreatPage} from './list-rows.js';
import type {ThreatStatistics} from './statistics.js';
import {computeStatistics} from './compute-statistics.js';
import {createThreatIndex, type ThreatIndex} from './threat-index.js';
import type {WorldRect} from './world-rect.js';

/** Threats in memory: every answer is there at once, also without a network. */
export class LocalThreats implements ThreatCollection {
  readonly total: number;
  readonly bounds: Bounds | undefined;
  readonly categories: readonly string[];
  readonly #columns: ThreatColumns;
  readonly #index: ThreatIndex;
  readonly #smallestCount: number;

  /** @param smallestCount - Statistics leave out counts above zero and below this. */
  constructor(columns: ThreatColumns, smallestCount = 1) {
    this.total = columns.length;
    this.categories = columns.categories;
    this.#columns = columns;
    this.#index = createThreatIndex(columns);
    this.bounds = boundsOf(this.#index.blocks);
    this.#smallestCount = smallestCount;
  }

  cells(filter: ThreatFilter, view: WorldRect, zoom: number): Cells {
    return countCells(this.#index, this.#compile(filter), view, zoom);
  }

  counts(filter: ThreatFilter): ThreatCounts {
    return countThreats(this.#columns, this.#compile(filter));
  }

  list(filter: ThreatFilter, query: ListQuery): ThreatPage {
    const {rows, total} = listRows(this.#columns, this.#compile(filter), query);
    return {threats: Array.from(rows, (row) => threatAt(this.#columns, row)), total};
  }

  statistics(filter: ThreatFilter): ThreatStatistics {
    return computeStatistics(this.#columns, this.#compile(filter), this.#smallestCount);
  }

  #compile(filter: ThreatFilter) {
    return compileFilter(filter, this.categories);
  }
}

function boundsOf({left, top, right, bottom, length}: Cells): Bounds | undefined {
  if (length === 0) return undefined;
  const least = (numbers: Uint32Array) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: Uint32Array) => numbers.reduce((a, b) => Math.max(a, b));
  const {lon: west, lat: north} = toPoint(least(left), least(top));
  const {lon: east, lat: south} = toPoint(most(right), most(bottom));
  return [west, south, east, north];
}
