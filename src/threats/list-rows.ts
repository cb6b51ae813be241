import {toX, toY, type Bounds, type Point} from '../geo/index.js';
import {eachChosen} from './choose-rows.js';
import type {FilterTables} from './filter.js';
import {gridAround} from './grid.js';
import {RowHeap} from './row-heap.js';
import {squareRuns} from './square-runs.js';
import type {Threat} from './threat.js';
import type {ThreatColumns} from './columns.js';
import {worldRect, type WorldRect} from './world-rect.js';

/** What a list shows. */
export interface ListQuery {
  /** Only threats in this rectangle; everywhere when absent. */
  readonly within?: Bounds | undefined;
  /** Nearest to this point first; the newest first when absent. */
  readonly from?: Point | undefined;
  /** So many are left out at the beginning; none by default. */
  readonly offset?: number | undefined;
  /** At most so many. */
  readonly limit: number;
}

/** A part of a list. */
export interface ThreatPage {
  readonly threats: readonly Threat[];
  /** How many threats the whole list has. */
  readonly total: number;
}

/** A part of a list, as rows. */
export interface RowPage {
  /** At most as many as asked, in order; of equally near ones the newest first, then the smaller id. */
  readonly rows: Uint32Array;
  /** How many rows there are in all. */
  readonly total: number;
}

/**
 * A part of the list of rows that a filter lets through, in one pass that keeps only the best so far.
 * "Nearest" is measured on the map, which within one view is the same as on the ground.
 */
export function listRows(
  threats: ThreatColumns,
  filter: FilterTables,
  {within, from, offset = 0, limit}: ListQuery,
): RowPage {
  const rect = within && worldRect(within);
  const centre = from && {x: toX(from.lon), y: toY(from.lat)};
  const runs = rect ? squareRuns(threats, gridAround(rect)) : [0, threats.length];
  const best = new RowHeap(threats, Math.min(offset + limit, threats.length));
  let total = 0;
  for (let run = 0; run < runs.length; run += 2) {
    eachChosen(threats, filter, runs[run]!, runs[run + 1]!, (rows, count) => {
      total += offer(rows, count);
    });
  }
  return {rows: best.sorted().subarray(offset), total};

  /** Offers the rows that are in the rectangle; how many are. */
  function offer(rows: Uint32Array, count: number): number {
    const {x, y, day} = threats;
    let inside = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (rect && !isInside(rect, x[row]!, y[row]!)) continue;
      inside++;
      const key = centre ? (x[row]! - centre.x) ** 2 + (y[row]! - centre.y) ** 2 : -day[row]!;
      if (key <= best.worst) best.add(row, key);
    }
    return inside;
  }
}

const isInside = ({left, top, right, bottom}: WorldRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
