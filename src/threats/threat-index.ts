import {addRows, newCells, type Cells} from './cells.js';
import type {ThreatColumns} from './columns.js';
import {compileFilter} from './filter.js';

/** Columns with what makes counting them quick: about a byte for each row more. */
export interface ThreatIndex {
  readonly columns: ThreatColumns;
  /** For each block of {@link blockSize} rows what it holds; `x` and `y` are sums. */
  readonly blocks: Cells;
}

/** How many rows make a block; the last one may have fewer. */
export const blockSize = 64;

/** Makes the index of some columns, in one pass. */
export function createThreatIndex(columns: ThreatColumns): ThreatIndex {
  const blocks = newCells(Math.ceil(columns.length / blockSize));
  const all = compileFilter({}, columns.categories);
  for (let block = 0; block < blocks.length; block++) {
    const start = block * blockSize;
    addRows(blocks, block, columns, all, start, Math.min(start + blockSize, columns.length));
  }
  return {columns, blocks};
}
