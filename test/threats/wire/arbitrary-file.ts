import fc from 'fast-check';
import {worldSize} from '../../../lib/geo/index.js';
import {
  columnsOf,
  LocalThreats,
  sortColumns,
  type ThreatColumns,
  type ThreatsFile,
} from '../../../lib/threats/index.js';
import {newColumns} from '../../../lib/threats/new-columns.js';
import {categories, threats} from '../arbitrary-threats.ts';

/** A file of some columns that lie in no other file. */
export function fileOf(columns: ThreatColumns): ThreatsFile {
  const {total, bounds} = new LocalThreats(columns);
  return {columns, total, bounds, smallestCount: 1, parts: []};
}

const day = fc.integer({min: 0, max: 2 ** 16 - 1});
const coordinate = fc.oneof(
  fc.integer({min: 0, max: worldSize - 1}),
  fc.integer({min: 0, max: 9}).map((step) => 600_000_000 + step * 870),
);

/** A row whose every number is anything that its column may hold. */
const row = fc.record({
  id: fc.integer({min: 0, max: 2 ** 32 - 1}),
  x: coordinate,
  y: coordinate,
  category: fc.integer({min: 0, max: categories.length - 1}),
  status: fc.integer({min: 0, max: 6}),
  source: fc.integer({min: 0, max: 2}),
  day,
  checked: day,
  updated: day,
  weekdays: fc.integer({min: 0, max: 127}),
  fromHour: fc.integer({min: 0, max: 23}),
  toHour: fc.integer({min: 1, max: 24}),
});

const extremeColumns = fc.array(row, {maxLength: 50}).map((rows) => {
  const columns = newColumns(rows.length, categories);
  rows.forEach(({fromHour, toHour, ...numbers}, at) => {
    for (const [name, number] of Object.entries(numbers)) {
      columns[name as keyof typeof numbers][at] = number;
    }
    if (numbers.weekdays === 0) return;
    columns.fromHour[at] = fromHour;
    columns.toHour[at] = toHour;
  });
  return sortColumns(columns);
});

/** Threats as a county has them, and columns at the limits of what they may hold. */
export const files: fc.Arbitrary<ThreatsFile> = fc
  .record({
    columns: fc.oneof(
      threats().map((list) => columnsOf(list, categories)),
      extremeColumns,
    ),
    more: fc.oneof(fc.constant(0), fc.integer({min: 1, max: 2 ** 31})),
    smallestCount: fc.integer({min: 0, max: 100}),
    parts: fc.subarray(['2025.rejon', 'a1b2-c3_d4.rejon', 'X']),
  })
  .map(({columns, more, smallestCount, parts}) => {
    const file = fileOf(columns);
    const elsewhere = more > 0 && columns.length > 0 ? more : 0;
    return {...file, total: file.total + elsewhere, smallestCount, parts};
  });
