import {toPoint, type Bounds} from '../geo/index.js';
import {countCells, type Cells} from './cells.js';
import type {ThreatCollection} from './collection.js';
import {threatAt} from './columns-of.js';
import type {ThreatColumns} from './columns.js';
import {countThreats, type ThreatCounts} from './count.js';
import {compileFilter, type ThreatFilter} from './filter.js';
import {listRows, type ListQuery, type ThreatPage} from './list-rows.js';
import type {ThreatStatistics} from './statistics.js';
import {computeStatistics} from './compute-statistics.js';
import type {WorldRect} from './world-rect.js';

/** Threats in memory: every answer is there at once, also without a network. */
export class LocalThreats implements ThreatCollection {
  readonly total: number;
  readonly bounds: Bounds | undefined;
  readonly categories: readonly string[];
  readonly #columns: ThreatColumns;
  readonly #smallestCount: number;

  /** @param smallestCount - Statistics leave out counts above zero and below this. */
  constructor(columns: ThreatColumns, smallestCount = 1) {
    this.total = columns.length;
    this.bounds = boundsOf(columns);
    this.categories = columns.categories;
    this.#columns = columns;
    this.#smallestCount = smallestCount;
  }

  cells(filter: ThreatFilter, view: WorldRect, zoom: number): Cells {
    return countCells(this.#columns, this.#compile(filter), view, zoom);
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

function boundsOf({x, y, length}: ThreatColumns): Bounds | undefined {
  if (length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < length; row++) {
    left = Math.min(left, x[row]!);
    top = Math.min(top, y[row]!);
    right = Math.max(right, x[row]!);
    bottom = Math.max(bottom, y[row]!);
  }
  const {lon: west, lat: north} = toPoint(left, top);
  const {lon: east, lat: south} = toPoint(right, bottom);
  return [west, south, east, north];
}
