import type {ThreatColumns} from '../columns.js';

/** Where rows lie, on a grid; neighbouring rows of one place share an entry. */
export interface Places {
  /** The first row of each place. */
  readonly rows: Uint32Array;
  /** The corner of the grid, quantised Web Mercator. */
  readonly left: number;
  readonly top: number;
  /** The sides of a cell of the grid, in the same units. */
  readonly sideX: number;
  readonly sideY: number;
  /** Column and row of each place on the grid. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** How many rows lie there beyond the first. */
  readonly more: Uint32Array;
}

/** The places of at least one row: the coarsest grid that keeps them exactly. */
export function placesOf(columns: ThreatColumns): Places {
  const first: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    if (columns.x[row] !== columns.x[row - 1] || columns.y[row] !== columns.y[row - 1]) {
      first.push(row);
    }
  }
  const rows = Uint32Array.from(first);
  const [left, sideX, x] = onGrid(rows.map((row) => columns.x[row]!));
  const [top, sideY, y] = onGrid(rows.map((row) => columns.y[row]!));
  const more = rows.map((row, at) => (rows[at + 1] ?? columns.length) - row - 1);
  return {rows, left, top, sideX, sideY, x, y, more};
}

/** The smallest coordinate, the greatest common divisor of all distances from it, and the quotients. */
function onGrid(coordinates: Uint32Array): [origin: number, step: number, numbers: Uint32Array] {
  const origin = coordinates.reduce((a, b) => Math.min(a, b));
  const step = coordinates.reduce((divisor, at) => commonDivisor(at - origin, divisor), 0) || 1;
  return [origin, step, coordinates.map((at) => (at - origin) / step)];
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
