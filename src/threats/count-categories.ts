import {chooseRows} from './choose-rows.js';
import type {ThreatColumns} from './columns.js';
import type {FilterTables} from './filter.js';
import {gridOf} from './grid.js';
import {squareRuns} from './square-runs.js';
import type {WorldRect} from './world-rect.js';

/**
 * How many threats of each category lie in each square that `countCells` gives for the same filter,
 * view and zoom.
 *
 * @returns For each square in turn a count for each category of the columns.
 * @throws {RangeError} The view has over a million squares at this zoom.
 */
export function countCategories(
  columns: ThreatColumns,
  filter: FilterTables,
  view: WorldRect,
  zoom: number,
): Uint32Array {
  const {category, categories} = columns;
  const runs = squareRuns(columns, gridOf(view, zoom));
  const counts = new Uint32Array((runs.length / 2) * categories.length);
  let length = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const end = runs[run + 1]!;
    let found = 0;
    for (let start = runs[run]!; start < end; start += chosen.length) {
      const to = Math.min(start + chosen.length, end);
      const count = chooseRows(columns, filter, start, to, chosen);
      for (let at = 0; at < count; at++) counts[length + category[chosen[at]!]!]!++;
      found += count;
    }
    if (found > 0) length += categories.length;
  }
  return counts.subarray(0, length);
}

/** The rows that are being counted: few, so that they stay in the processor's nearest memory. */
const chosen = new Uint32Array(1024);
