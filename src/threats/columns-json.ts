import {worldSize} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import {maxCategories, newColumns} from './new-columns.js';
import {sources, statuses} from './threat.js';

/** The largest number each column may hold; a category's depends on the catalogue. */
const largest = {
  id: 2 ** 32 - 1,
  x: worldSize,
  y: worldSize,
  category: maxCategories - 1,
  status: statuses.length - 1,
  source: sources.length - 1,
  day: 2 ** 16 - 1,
  checked: 2 ** 16 - 1,
  updated: 2 ** 16 - 1,
  weekdays: 2 ** 7 - 1,
  fromHour: 23,
  toHour: 24,
} as const;

type ColumnName = keyof typeof largest;
const names = Object.keys(largest) as ColumnName[];

/** Columns as they travel in JSON: one array of numbers a column, all equally long. */
export interface ColumnsJson {
  readonly version: 1;
  readonly categories: readonly string[];
  readonly columns: Readonly<Record<ColumnName, readonly number[]>>;
}

/** Columns in a form for `JSON.stringify`. */
export function columnsToJson(columns: ThreatColumns): ColumnsJson {
  return {
    version: 1,
    categories: columns.categories,
    columns: {
      id: Array.from(columns.id),
      x: Array.from(columns.x),
      y: Array.from(columns.y),
      category: Array.from(columns.category),
      status: Array.from(columns.status),
      source: Array.from(columns.source),
      day: Array.from(columns.day),
      checked: Array.from(columns.checked),
      updated: Array.from(columns.updated),
      weekdays: Array.from(columns.weekdays),
      fromHour: Array.from(columns.fromHour),
      toHour: Array.from(columns.toHour),
    },
  };
}

/**
 * Columns out of parsed JSON, every number checked: what comes back cannot surprise later code.
 *
 * @throws {TypeError} Something is missing or of another type.
 * @throws {RangeError} Another version, columns of unequal length, or a number out of its range.
 */
export function columnsFromJson(value: unknown): ThreatColumns {
  const json = object(value, 'the answer');
  if (json.version !== 1) throw new RangeError(`version ${String(json.version)} is not 1`);
  const categories = array(json.categories, 'categories').map((id, at) => {
    if (typeof id !== 'string') throw new TypeError(`categories[${at}] is not a string`);
    return id;
  });
  const lists = object(json.columns, 'columns');
  const columns = newColumns(array(lists.id, 'columns.id').length, categories);
  for (const name of names) {
    const limit = name === 'category' ? categories.length - 1 : largest[name];
    fill(columns[name], array(lists[name], `columns.${name}`), name, limit);
  }
  const endless = columns.weekdays.findIndex((days, row) => days > 0 && columns.toHour[row] === 0);
  if (endless >= 0) throw new RangeError(`columns.toHour[${endless}] is 0 but the threat recurs`);
  return columns;
}

function fill(
  column: {length: number; [row: number]: number},
  numbers: readonly unknown[],
  name: ColumnName,
  limit: number,
) {
  if (numbers.length !== column.length) {
    throw new RangeError(`columns.${name} has ${numbers.length} rows, not ${column.length}`);
  }
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row];
    if (typeof number !== 'number' || !Number.isInteger(number)) {
      throw new TypeError(`columns.${name}[${row}] is not a whole number`);
    }
    if (number < 0 || number > limit) {
      throw new RangeError(`columns.${name}[${row}] is ${number}, not from 0 to ${limit}`);
    }
    column[row] = number;
  }
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} is not an object`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function array(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} is not an array`);
  return value;
}
