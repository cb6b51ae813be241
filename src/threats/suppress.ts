import type {PublicCount} from './statistics.js';

/**
 * A table of counts as it may be published. Counts above zero and below the smallest are left out
 * (`null`). Because totals of rows and of columns are published elsewhere, a single gap in a row or a
 * column could be filled by subtraction: there the smallest of its other counts, be it zero, is left
 * out too, until no row or column of several counts has exactly one gap.
 *
 * @param counts - Row by row.
 */
export function suppress(
  counts: Uint32Array,
  columns: number,
  smallestCount: number,
): PublicCount[][] {
  const table: PublicCount[] = Array.from(counts, (count) =>
    count > 0 && count < smallestCount ? null : count,
  );
  const rows = Array.from({length: table.length / columns}, (_, row) =>
    Array.from({length: columns}, (_, column) => row * columns + column),
  );
  const lines = [
    ...rows,
    ...Array.from({length: columns}, (_, column) => rows.map((row) => row[column]!)),
  ];
  while (lines.filter((line) => closeGap(table, line)).length > 0);
  return rows.map((row) => row.map((place) => table[place]!));
}

/** Leaves out one more count of a line that has exactly one gap; whether it did. */
function closeGap(table: PublicCount[], line: readonly number[]): boolean {
  const left = line.filter((place) => table[place] !== null);
  if (left.length !== line.length - 1 || left.length === 0) return false;
  const next = left.reduce((a, b) => (table[b]! < table[a]! ? b : a));
  table[next] = null;
  return true;
}
