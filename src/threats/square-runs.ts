import {worldSize} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import type {Grid} from './grid.js';
import {hilbertRank, hilbertState} from './hilbert.js';

/**
 * The runs of rows that lie in each square of a grid, for squares with rows, without looking at every
 * row: from the world's square down, each square's run is split among its quadrants by binary search.
 *
 * @returns By turns the first row of a run and the row after its last.
 */
export function squareRuns({x, y, length}: ThreatColumns, grid: Grid): number[] {
  const {bits, firstColumn, firstRow, lastColumn, lastRow} = grid;
  const runs: number[] = [];
  if (length > 0) descend(0, length, Math.log2(worldSize), 0);
  return runs;

  /** Into a square of `2 ** size` units, whose rows are the given ones, at least one. */
  function descend(start: number, end: number, size: number, state: number) {
    const last = end - 1;
    // The ends of a run lie in one square only when all of it does: a heap on one place ends here.
    const within = x[start]! >> bits === x[last]! >> bits && y[start]! >> bits === y[last]! >> bits;
    const smallest = size === bits || within ? bits : size;
    if (!touches(start, smallest)) return;
    if (smallest === bits) {
      runs.push(start, end);
      return;
    }
    const bit = size - 1;
    for (let from = start; from < end;) {
      const quadrant = quadrantOf(from, bit);
      const to = endOfRank(from, end, bit, state, hilbertRank[state + quadrant]!);
      descend(from, to, bit, hilbertState[state + quadrant]!);
      from = to;
    }
  }

  /** Whether the square of `2 ** size` units around a row has a square of the grid. */
  function touches(row: number, size: number) {
    const column = x[row]! >> size;
    const line = y[row]! >> size;
    const more = size - bits;
    return (
      column >= firstColumn >> more &&
      column <= lastColumn >> more &&
      line >= firstRow >> more &&
      line <= lastRow >> more
    );
  }

  function quadrantOf(row: number, bit: number) {
    return ((y[row]! >> bit) & 1) * 2 + ((x[row]! >> bit) & 1);
  }

  /** The row after the last one in the quadrant that the curve passes at a rank. */
  function endOfRank(start: number, end: number, bit: number, state: number, rank: number) {
    let [first, after] = [start + 1, end];
    while (first < after) {
      const row = (first + after) >>> 1;
      if (hilbertRank[state + quadrantOf(row, bit)]! > rank) after = row;
      else first = row + 1;
    }
    return first;
  }
}
