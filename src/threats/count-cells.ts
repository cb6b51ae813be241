import {addCell, addRows, averagePlaces, firstCells, newCells, type Cells} from './cells.js';
import type {FilterTables} from './filter.js';
import {gridOf} from './grid.js';
import {squareRuns} from './square-runs.js';
import {blockSize, type ThreatIndex} from './threat-index.js';
import type {WorldRect} from './world-rect.js';

/**
 * Counts the threats that a filter lets through in the squares of 64 pixels that touch a view. The
 * squares lie on one world-wide grid, so that panning moves no count; those without threats are left
 * out.
 *
 * @param zoom - As of web maps: the world is `256 * 2 ** zoom` CSS pixels wide; rounded and clamped to
 *   whole numbers from 0 to 22.
 * @throws {RangeError} The view has over a million squares at this zoom.
 */
export function countCells(
  index: ThreatIndex,
  filter: FilterTables,
  view: WorldRect,
  zoom: number,
): Cells {
  const runs = squareRuns(index.columns, gridOf(view, zoom));
  const cells = newCells(runs.length / 2);
  let found = 0;
  for (let run = 0; run < runs.length; run += 2) {
    addRun(cells, found, index, filter, runs[run]!, runs[run + 1]!);
    if (cells.count[found]! > 0) found++;
  }
  const counted = found < cells.length ? firstCells(cells, found) : cells;
  averagePlaces(counted);
  return counted;
}

/** Adds a run of rows; where everything is let through, whole blocks at once. */
function addRun(
  cells: Cells,
  at: number,
  {columns, blocks}: ThreatIndex,
  filter: FilterTables,
  start: number,
  end: number,
) {
  const first = Math.ceil(start / blockSize);
  const after = Math.floor(end / blockSize);
  if (!filter.open || first >= after) {
    addRows(cells, at, columns, filter, start, end);
    return;
  }
  addRows(cells, at, columns, filter, start, first * blockSize);
  for (let block = first; block < after; block++) addCell(cells, at, blocks, block);
  addRows(cells, at, columns, filter, after * blockSize, end);
}
