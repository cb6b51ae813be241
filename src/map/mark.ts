import {statuses, type Cells, type WorldRect} from '../threats/index.js';

/** One mark on the map: a threat, or several that lie close together. */
export interface Mark {
  readonly count: number;
  /** The index of the category that all its threats share; -1 where they differ. */
  readonly category: number;
  /** The index of the status that most of its threats have. */
  readonly status: number;
  /** The smallest rectangle around its threats. */
  readonly rect: WorldRect;
  /** Where it stands, in world units. */
  readonly x: number;
  readonly y: number;
}

/** A mark of many, by its number. */
export function markOf(cells: Cells, at: number): Mark {
  const {count, category, x, y, left, top, right, bottom} = cells;
  const counts = cells.statuses.subarray(at * statuses.length, (at + 1) * statuses.length);
  return {
    count: count[at]!,
    category: category[at]!,
    status: counts.indexOf(Math.max(...counts)),
    rect: {left: left[at]!, top: top[at]!, right: right[at]!, bottom: bottom[at]!},
    x: x[at]!,
    y: y[at]!,
  };
}

/**
 * The numbers of the largest marks in a rectangle as one reads: from the top to the bottom in lines,
 * and in each line from left to right.
 *
 * @param line - How high a line is, in world units.
 * @param most - How many at most.
 */
export function inReadingOrder(
  {length, x, y, count}: Cells,
  {left, top, right, bottom}: WorldRect,
  line: number,
  most: number,
): number[] {
  const inside = Array.from({length}, (_, at) => at).filter(
    (at) => x[at]! >= left && x[at]! <= right && y[at]! >= top && y[at]! <= bottom,
  );
  const lineOf = (at: number) => Math.floor((y[at]! - top) / line);
  return inside
    .sort((a, b) => count[b]! - count[a]!)
    .slice(0, most)
    .sort((a, b) => lineOf(a) - lineOf(b) || x[a]! - x[b]!);
}
