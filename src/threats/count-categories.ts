import {eachChosen} from './choose-rows.js';
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
    let found = 0;
    eachChosen(columns, filter, runs[run]!, runs[run + 1]!, (rows, count) => {
      for (let at = 0; at < count; at++) counts[length + category[rows[at]!]!]!++;
      found += count;
    });
    if (found > 0) length += categories.length;
  }
  return counts.subarray(0, length);
}
