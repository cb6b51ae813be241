import type {ThreatColumns} from './columns.js';
import {lastDay} from './day.js';
import type {FilterTables} from './filter.js';
import {hourPair} from './recurrence-hours.js';

/**
 * Chooses, among the rows from `start` to before `end`, those that a filter lets through: what asking
 * `accepts` of each row would give, in about half the time. Each restriction is a short loop of its own
 * over the rows that those before have left, without conditions, which a processor guesses wrongly on
 * mixed rows.
 *
 * @param into - Gets the chosen rows, ascending; at least as long as there are rows to choose among.
 * @returns How many rows were chosen.
 */
export function chooseRows(
  columns: ThreatColumns,
  filter: FilterTables,
  start: number,
  end: number,
  into: Uint32Array,
): number {
  let count = end - start;
  for (let at = 0; at < count; at++) into[at] = start + at;
  if (filter.open) return count;
  count = keepWanted(columns.category, filter.category, into, count);
  count = keepWanted(columns.status, filter.status, into, count);
  count = keepWanted(columns.source, filter.source, into, count);
  count = keepBetween(columns.day, filter.fromDay, filter.toDay, into, count);
  count = keepBetween(columns.updated, filter.updatedFromDay, lastDay, into, count);
  return filter.starts ? keepRecurring(columns, filter.starts, into, count) : count;
}

/** The rows that are chosen at a time: few, so that they stay in the processor's nearest memory. */
const chosen = new Uint32Array(1024);

/**
 * Chooses as {@link chooseRows} does, some rows at a time, without room for all of them.
 *
 * @param take - Gets the chosen rows, ascending: so many at the beginning of an array that is its own only
 *   until it returns.
 */
export function eachChosen(
  columns: ThreatColumns,
  filter: FilterTables,
  start: number,
  end: number,
  take: (rows: Uint32Array, count: number) => void,
) {
  for (let from = start; from < end; from += chosen.length) {
    const to = Math.min(from + chosen.length, end);
    const count = chooseRows(columns, filter, from, to, chosen);
    if (count > 0) take(chosen, count);
  }
}

function keepWanted(column: Uint8Array, wanted: Uint8Array, rows: Uint32Array, count: number) {
  if (!wanted.includes(0)) return count;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const row = rows[at]!;
    rows[kept] = row;
    kept += wanted[column[row]!]!;
  }
  return kept;
}

function keepBetween(
  column: Uint16Array,
  first: number,
  last: number,
  rows: Uint32Array,
  count: number,
) {
  if (first === 0 && last === lastDay) return count;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const row = rows[at]!;
    const day = column[row]!;
    rows[kept] = row;
    // One of the differences is negative, so that its highest bit is set, when the day is outside.
    kept += 1 - (((day - first) | (last - day)) >>> 31);
  }
  return kept;
}

function keepRecurring(
  {weekdays, fromHour, toHour}: ThreatColumns,
  starts: Uint8Array,
  rows: Uint32Array,
  count: number,
) {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const row = rows[at]!;
    rows[kept] = row;
    if (weekdays[row]! & starts[hourPair(fromHour[row]!, toHour[row]!)]!) kept++;
  }
  return kept;
}
