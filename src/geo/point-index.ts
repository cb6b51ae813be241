import {Bands} from './bands.js';
import {boundsOf, within} from './bounds.js';
import {Grid, slack} from './grid.js';
import type {MultiPolygon, Point, Polygon, Ring} from './point.js';

/** Which shapes hold a point, by their positions, ascending. Never throws. */
export type PointIndex = (point: Point) => readonly number[];

/**
 * Reads shapes once into a grid whose cells know which shapes hold all of them and which borders
 * cross them; only those are looked at when a point is asked.
 *
 * A point belongs to every shape that has it inside. On borders it also belongs to the first of the
 * shapes that it touches, so that neighbours neither share a point nor lose it.
 */
export function createPointIndex(shapes: readonly MultiPolygon[]): PointIndex {
  const bounds = boundsOf(shapes.flat());
  if (!bounds) return () => [];
  const vertices = shapes.flat(2).reduce((sum, ring) => sum + ring.length, 0);
  const grid = new Grid(bounds, vertices);
  const bands = new Bands();
  const claims: number[] = [];
  shapes.forEach((shape, position) => {
    for (const polygon of shape) claimCells(claims, position, polygon, grid, bands);
  });
  const {starts, sorted} = byCell(claims, grid.columns * grid.rows);

  return ({lon, lat}) => {
    if (!within(bounds, {lon, lat})) return [];
    const y = grid.y(lat);
    const row = grid.row(y);
    const cell = row * grid.columns + grid.column(grid.x(lon));
    const end = starts[cell + 1]!;
    let found: number[] = [];
    let touched: number | undefined;
    for (let at = starts[cell]!; at < end; at += 3) {
      const shape = sorted[at]!;
      const perRow = sorted[at + 2]!;
      const band = sorted[at + 1]! + Math.min(perRow - 1, Math.floor((y - row) * perRow));
      const side = perRow === 0 ? 'inside' : bands.sideOf(band, lon, lat);
      if (side === 'border') touched ??= shape;
      else if (side === 'inside' && found.at(-1) !== shape) found = [...found, shape];
    }
    if (touched === undefined || found.includes(touched)) return found;
    return [...found, touched].sort((a, b) => a - b);
  };
}

/**
 * Adds four numbers for each cell that a polygon crosses or has inside: the cell; the shape; the
 * first band in the row of the cell, and how many there are (none when all of the cell is inside).
 */
function claimCells(
  claims: number[],
  shape: number,
  polygon: Polygon,
  grid: Grid,
  bands: Bands,
): void {
  const bounds = boundsOf([polygon]);
  if (!bounds) return;
  const firstColumn = grid.column(grid.x(bounds[0]) - slack);
  const firstRow = grid.row(grid.y(bounds[1]) - slack);
  const columns = grid.column(grid.x(bounds[2]) + slack) - firstColumn + 1;
  const rows = grid.row(grid.y(bounds[3]) + slack) - firstRow + 1;
  const {first, perRow} = bands.add(polygon, grid, firstRow, rows);
  const crossed = new Uint8Array(columns * rows);
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      eachSpan(grid, ring[i - 1]!, ring[i]!, (row, from, to) => {
        const start = (row - firstRow) * columns - firstColumn;
        crossed.fill(1, start + from, start + to + 1);
      });
    }
  }
  for (let row = 0; row < rows; row++) {
    const band = first + row * perRow;
    let inside: boolean | undefined;
    for (let column = 0; column < columns; column++) {
      const cell = (firstRow + row) * grid.columns + firstColumn + column;
      if (crossed[row * columns + column]) {
        claims.push(cell, shape, band, perRow);
        inside = undefined;
        continue;
      }
      // No border up to the next crossed cell: one point speaks for all.
      inside ??=
        bands.sideOf(
          band + (perRow >> 1),
          grid.lon(firstColumn + column + 0.5),
          grid.lat(firstRow + row + 0.5),
        ) === 'inside';
      if (inside) claims.push(cell, shape, 0, 0);
    }
  }
}

/** Which columns an edge crosses in each row. */
function eachSpan(
  grid: Grid,
  start: Ring[number],
  end: Ring[number],
  visit: (row: number, from: number, to: number) => void,
): void {
  const [[x1, y1], [x2, y2]] = [place(start), place(end)];
  const last = grid.row(Math.max(y1, y2) + slack);
  for (let row = grid.row(Math.min(y1, y2) - slack); row <= last; row++) {
    const a = y1 === y2 ? x1 : crossing(row);
    const b = y1 === y2 ? x2 : crossing(row + 1);
    visit(row, grid.column(Math.min(a, b) - slack), grid.column(Math.max(a, b) + slack));
  }

  function place([lon, lat]: Ring[number]) {
    return [grid.x(lon), grid.y(lat)] as const;
  }

  /** Where the edge meets a line between rows, or its nearer end when it does not. */
  function crossing(y: number): number {
    const t = Math.max(0, Math.min(1, (y - y1) / (y2 - y1)));
    return x1 + t * (x2 - x1);
  }
}

/** Brings the claims of each cell together, their cells left out, in the order they were made. */
function byCell(
  claims: readonly number[],
  cells: number,
): {starts: Uint32Array; sorted: Uint32Array} {
  const starts = new Uint32Array(cells + 1);
  for (let at = 0; at < claims.length; at += 4) starts[claims[at]! + 1]! += 3;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1]! += starts[cell]!;
  const sorted = new Uint32Array((claims.length / 4) * 3);
  const next = starts.slice();
  for (let at = 0; at < claims.length; at += 4) {
    const cell = claims[at]!;
    for (let i = 1; i < 4; i++) sorted[next[cell]!++] = claims[at + i]!;
  }
  return {starts, sorted};
}
