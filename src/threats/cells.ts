import {worldSize} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import type {FilterTables} from './filter.js';
import {statuses} from './threat.js';
import type {WorldRect} from './world-rect.js';

/** The side of a cell on the screen, in CSS pixels, where the world at zoom 0 is 256 pixels wide. */
export const cellPixels = 64;

/** The deepest zoom that can be counted: a cell is then 64 units wide. */
export const deepestZoom = 22;

const mostCells = 2 ** 20;

/** Threats counted in square cells that lie on one world-wide grid, so that panning moves no count. */
export interface Cells {
  /** A whole number from 0 to {@link deepestZoom}. */
  readonly zoom: number;
  /** `x >> shift` is the number of a cell's column in the world, `y >> shift` that of its row. */
  readonly shift: number;
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly columns: number;
  readonly rows: number;
  /** Of each cell, row after row: how many threats have each of `statuses`. */
  readonly counts: Uint32Array;
  /** Of each cell: the sums of its threats' coordinates. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/**
 * Counts the threats that a filter lets through in the cells that touch a view, in one pass.
 *
 * @param zoom - A whole number from 0 to 22; others are rounded and clamped.
 * @throws {RangeError} The view has over a million cells at this zoom.
 */
export function countCells(
  threats: ThreatColumns,
  filter: FilterTables,
  view: WorldRect,
  zoom: number,
): Cells {
  const cells = emptyCells(view, zoom);
  const {shift, firstColumn, firstRow, columns, rows, counts, sumX, sumY} = cells;
  const {x, y, day} = threats;
  const kinds = statuses.length;
  for (let row = 0; row < threats.length; row++) {
    const column = (x[row]! >> shift) - firstColumn;
    const line = (y[row]! >> shift) - firstRow;
    if (column < 0 || line < 0 || column >= columns || line >= rows) continue;
    const status = threats.status[row]!;
    // What `accepts` asks, written out: a call here would cost a third of the pass.
    if (
      !filter.category[threats.category[row]!] ||
      !filter.status[status] ||
      !filter.source[threats.source[row]!] ||
      day[row]! < filter.fromDay ||
      day[row]! > filter.toDay
    ) {
      continue;
    }
    const cell = line * columns + column;
    counts[cell * kinds + status]!++;
    sumX[cell]! += x[row]!;
    sumY[cell]! += y[row]!;
  }
  return cells;
}

/** The cell of a place, or -1 outside the grid. */
export function cellAt(cells: Cells, x: number, y: number): number {
  const column = (x >> cells.shift) - cells.firstColumn;
  const line = (y >> cells.shift) - cells.firstRow;
  const inside = column >= 0 && line >= 0 && column < cells.columns && line < cells.rows;
  return inside ? line * cells.columns + column : -1;
}

function emptyCells({left, top, right, bottom}: WorldRect, anyZoom: number): Cells {
  const zoom = Math.max(0, Math.min(deepestZoom, Math.round(anyZoom)));
  const shift = Math.log2((worldSize * cellPixels) / 256) - zoom;
  const number = (coordinate: number) => Math.max(0, Math.min(worldSize, coordinate)) >> shift;
  const firstColumn = number(left);
  const firstRow = number(top);
  const columns = Math.max(0, number(right) - firstColumn + 1);
  const rows = Math.max(0, number(bottom) - firstRow + 1);
  const size = columns * rows;
  if (size > mostCells) throw new RangeError(`${size} cells are more than ${mostCells}`);
  return {
    zoom,
    shift,
    firstColumn,
    firstRow,
    columns,
    rows,
    counts: new Uint32Array(size * statuses.length),
    sumX: new Float64Array(size),
    sumY: new Float64Array(size),
  };
}
