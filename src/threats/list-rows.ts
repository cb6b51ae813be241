import {toX, toY, type Bounds, type Point} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import {accepts, type FilterTables} from './filter.js';
import type {Threat} from './threat.js';
import {worldRect} from './world-rect.js';

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
  /** At most as many as asked, in order; rows that are equal keep their order. */
  readonly rows: Uint32Array;
  /** How many rows there are in all. */
  readonly total: number;
}

/**
 * The first rows of those a filter lets through, in one pass that keeps only the best so far.
 * "Nearest" is measured on the map, which within one view is the same as on the ground.
 */
export function listRows(
  threats: ThreatColumns,
  filter: FilterTables,
  {within, from, offset = 0, limit}: ListQuery,
): RowPage {
  const rect = within && worldRect(within);
  const centre = from && {x: toX(from.lon), y: toY(from.lat)};
  const rows = new Uint32Array(Math.min(offset + limit, threats.length));
  const keys = new Float64Array(rows.length);
  let kept = 0;
  let total = 0;
  for (let row = 0; row < threats.length; row++) {
    const x = threats.x[row]!;
    const y = threats.y[row]!;
    if (rect && (x < rect.left || x > rect.right || y < rect.top || y > rect.bottom)) continue;
    if (!accepts(filter, threats, row)) continue;
    total++;
    const key = centre ? (x - centre.x) ** 2 + (y - centre.y) ** 2 : -threats.day[row]!;
    if (kept === rows.length && !(key < keys[kept - 1]!)) continue;
    let place = Math.min(kept, rows.length - 1);
    while (place > 0 && key < keys[place - 1]!) {
      rows[place] = rows[place - 1]!;
      keys[place] = keys[place - 1]!;
      place--;
    }
    rows[place] = row;
    keys[place] = key;
    kept = Math.min(kept + 1, rows.length);
  }
  return {rows: rows.subarray(offset, kept), total};
}
