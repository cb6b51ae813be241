import type {ThreatColumns} from './columns.js';

/** A category's number fits one byte. */
export const maxCategories = 256;

/** The columns that have a number for every row. */
export const columnNames = [
  'id',
  'x',
  'y',
  'category',
  'status',
  'source',
  'day',
  'checked',
  'updated',
  'weekdays',
  'fromHour',
  'toHour',
] as const satisfies readonly (keyof ThreatColumns)[];

/**
 * Columns of zeros, ready to be filled.
 *
 * @throws {RangeError} More than 256 categories.
 */
export function newColumns(length: number, categories: readonly string[]): ThreatColumns {
  if (categories.length > maxCategories) {
    throw new RangeError(`${categories.length} categories do not fit into ${maxCategories}`);
  }
  return {
    length,
    categories,
    id: new Uint32Array(length),
    x: new Uint32Array(length),
    y: new Uint32Array(length),
    category: new Uint8Array(length),
    status: new Uint8Array(length),
    source: new Uint8Array(length),
    day: new Uint16Array(length),
    checked: new Uint16Array(length),
    updated: new Uint16Array(length),
    weekdays: new Uint8Array(length),
    fromHour: new Uint8Array(length),
    toHour: new Uint8Array(length),
  };
}
