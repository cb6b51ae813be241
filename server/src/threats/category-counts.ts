import {worldSize} from 'rejon/geo';
import {
  accepts,
  cellPixels,
  type Cells,
  type FilterTables,
  type ThreatColumns,
} from 'rejon/threats';

/**
 * How many threats of each category lie in each of some squares.
 *
 * @param cells - What the same filter has counted at the same zoom.
 * @param zoom - A whole number from 0 to 22.
 * @returns `cells.length * categories.length` numbers, square by square.
 */
export function categoryCounts(
  columns: ThreatColumns,
  filter: FilterTables,
  cells: Cells,
  zoom: number,
): Uint32Array {
  const {x, y, category, categories, length} = columns;
  const bits = Math.log2((worldSize * cellPixels) / 256) - zoom;
  const squareOf = (left: number, top: number) => (top >> bits) * worldSize + (left >> bits);
  const places = new Map(
    Array.from(cells.left, (left, at) => [squareOf(left, cells.top[at]!), at] as const),
  );
  const counts = new Uint32Array(cells.length * categories.length);
  let place: number | undefined;
  for (let row = 0, square = -1; row < length; row++) {
    const here = squareOf(x[row]!, y[row]!);
    // Rows of one square stand together, so that the square is looked up a few hundred times.
    if (here !== square) place = places.get(here);
    square = here;
    if (place === undefined || !accepts(filter, columns, row)) continue;
    counts[place * categories.length + category[row]!]!++;
  }
  return counts;
}
