import {worldSize} from '../geo/index.js';
import type {WorldRect} from './world-rect.js';

/** The side of a square on the screen, in CSS pixels, where the world at zoom 0 is 256 pixels wide. */
export const cellPixels = 64;

/** At zoom 0 a square is `2 ** largestBits` units wide. */
const largestBits = Math.log2((worldSize * cellPixels) / 256);

/** The deepest zoom that can be counted: a square is then `2 ** smallestBits` units wide. */
const deepestZoom = 22;
const smallestBits = largestBits - deepestZoom;

const mostSquares = 2 ** 20;

/** Some squares of a world-wide grid: those from the first to the last column and row. */
export interface Grid {
  /** A square is `2 ** bits` units wide. */
  readonly bits: number;
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/**
 * The squares of 64 pixels that touch a view.
 *
 * @param zoom - As of web maps: the world is `256 * 2 ** zoom` CSS pixels wide; rounded and clamped to
 *   whole numbers from 0 to 22.
 * @throws {RangeError} The view has over a million squares at this zoom.
 */
export function gridOf(view: WorldRect, zoom: number): Grid {
  const whole = Math.max(0, Math.min(deepestZoom, Math.round(zoom)));
  const grid = gridOfSquares(view, largestBits - whole);
  const columns = Math.max(0, grid.lastColumn - grid.firstColumn + 1);
  const size = columns * Math.max(0, grid.lastRow - grid.firstRow + 1);
  if (size > mostSquares) throw new RangeError(`${size} squares are more than ${mostSquares}`);
  return grid;
}

/** A few hundred squares or fewer that cover a rectangle. */
export function gridAround(rect: WorldRect): Grid {
  const side = Math.max(rect.right - rect.left, rect.bottom - rect.top, 1) / 16;
  return gridOfSquares(rect, Math.max(smallestBits, Math.ceil(Math.log2(side))));
}

/** The squares of a side of `2 ** bits` units that touch a rectangle. */
function gridOfSquares({left, top, right, bottom}: WorldRect, bits: number): Grid {
  const number = (coordinate: number) => Math.max(0, Math.min(worldSize - 1, coordinate)) >> bits;
  return {
    bits,
    firstColumn: number(left),
    firstRow: number(top),
    lastColumn: number(right),
    lastRow: number(bottom),
  };
}
