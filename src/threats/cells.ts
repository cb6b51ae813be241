import {worldSize} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import {accepts, type FilterTables} from './filter.js';
import {statuses} from './threat.js';
import type {WorldRect} from './world-rect.js';

/** The side of a square on the screen, in CSS pixels, where the world at zoom 0 is 256 pixels wide. */
export const cellPixels = 64;

/** The deepest zoom that can be counted: a square is then 64 units wide. */
export const deepestZoom = 22;

const mostCells = 2 ** 20;

/** Groups of threats; of each group with threats one entry in every array. */
export interface Cells {
  readonly length: number;
  /** Where its threats lie on average, quantised Web Mercator. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many threats. */
  readonly count: Uint32Array;
  /** How many of its threats have each of `statuses`; `length * statuses.length` numbers. */
  readonly statuses: Uint32Array;
  /** The category that all its threats share, as an index; -1 where they differ. */
  readonly category: Int16Array;
  /** The smallest rectangle around its threats. */
  readonly left: Uint32Array;
  readonly top: Uint32Array;
  readonly right: Uint32Array;
  readonly bottom: Uint32Array;
}

/** Groups with nothing counted yet. */
export function newCells(length: number): Cells {
  return {
    length,
    x: new Float64Array(length),
    y: new Float64Array(length),
    count: new Uint32Array(length),
    statuses: new Uint32Array(length * statuses.length),
    category: new Int16Array(length),
    left: new Uint32Array(length),
    top: new Uint32Array(length),
    right: new Uint32Array(length),
    bottom: new Uint32Array(length),
  };
}

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
  threats: ThreatColumns,
  filter: FilterTables,
  view: WorldRect,
  zoom: number,
): Cells {
  const {shift, firstColumn, firstRow, columns, rows} = gridOf(view, zoom);
  const of = new Int32Array(columns * rows).fill(-1);
  const found: number[] = [];
  const {x, y} = threats;
  const rowsInside: number[] = [];
  for (let row = 0; row < threats.length; row++) {
    const column = (x[row]! >> shift) - firstColumn;
    const line = (y[row]! >> shift) - firstRow;
    if (column < 0 || line < 0 || column >= columns || line >= rows) continue;
    if (!accepts(filter, threats, row)) continue;
    const cell = line * columns + column;
    if (of[cell]! < 0) of[cell] = found.push(cell) - 1;
    rowsInside.push(row);
  }
  const cells = newCells(found.length);
  for (const row of rowsInside) {
    const at = of[((y[row]! >> shift) - firstRow) * columns + (x[row]! >> shift) - firstColumn]!;
    add(cells, at, threats, row);
  }
  for (let at = 0; at < cells.length; at++) {
    cells.x[at]! /= cells.count[at]!;
    cells.y[at]! /= cells.count[at]!;
  }
  return cells;
}

function add(cells: Cells, at: number, threats: ThreatColumns, row: number) {
  const x = threats.x[row]!;
  const y = threats.y[row]!;
  const category = threats.category[row]!;
  const first = cells.count[at] === 0;
  cells.x[at]! += x;
  cells.y[at]! += y;
  cells.count[at]!++;
  cells.statuses[at * statuses.length + threats.status[row]!]!++;
  cells.category[at] = first || cells.category[at] === category ? category : -1;
  cells.left[at] = first ? x : Math.min(cells.left[at]!, x);
  cells.right[at] = Math.max(cells.right[at]!, x);
  cells.top[at] = first ? y : Math.min(cells.top[at]!, y);
  cells.bottom[at] = Math.max(cells.bottom[at]!, y);
}

function gridOf({left, top, right, bottom}: WorldRect, anyZoom: number) {
  const zoom = Math.max(0, Math.min(deepestZoom, Math.round(anyZoom)));
  const shift = Math.log2((worldSize * cellPixels) / 256) - zoom;
  const number = (coordinate: number) => Math.max(0, Math.min(worldSize, coordinate)) >> shift;
  const firstColumn = number(left);
  const firstRow = number(top);
  const columns = Math.max(0, number(right) - firstColumn + 1);
  const rows = Math.max(0, number(bottom) - firstRow + 1);
  const size = columns * rows;
  if (size > mostCells) throw new RangeError(`${size} squares are more than ${mostCells}`);
  return {shift, firstColumn, firstRow, columns, rows};
}
