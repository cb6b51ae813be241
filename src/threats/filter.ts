import type {ThreatColumns} from './columns.js';
import {dayNumber} from './day.js';
import {sources, statuses, type ThreatSource, type ThreatStatus} from './threat.js';

/** Which threats to show. What is absent lets everything through; an empty set lets nothing. */
export interface ThreatFilter {
  /** Ids of the catalogue. */
  readonly categories?: ReadonlySet<string> | undefined;
  readonly statuses?: ReadonlySet<ThreatStatus> | undefined;
  readonly sources?: ReadonlySet<ThreatSource> | undefined;
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string | undefined;
  /** Only what came onto the map or changed its status on this day or later, `YYYY-MM-DD`. */
  readonly updatedFrom?: string | undefined;
  /** Only recurring threats that happen on one of these ISO weekdays, 1 (Monday) to 7 (Sunday). */
  readonly weekdays?: ReadonlySet<number> | undefined;
  /** Only recurring threats that happen in one of these hours of the day, 0 to 23. */
  readonly hours?: ReadonlySet<number> | undefined;
}

/** A filter as tables, one byte for each number of a column: 1 lets a row through. */
export interface FilterTables {
  readonly category: Uint8Array;
  readonly status: Uint8Array;
  readonly source: Uint8Array;
  /** Days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly updatedFromDay: number;
  /** Wanted weekdays as bits, Monday lowest; 0 asks for no recurrence. */
  readonly weekdays: number;
  /** Wanted hours as bits, midnight lowest; 0 asks for no recurrence. */
  readonly hours: number;
}

/**
 * Compiles a filter for a catalogue, so that asking a row costs four look-ups.
 *
 * @param categories - {@link ThreatColumns.categories}.
 * @throws {RangeError} `from` or `to` is not a day.
 */
export function compileFilter(filter: ThreatFilter, categories: readonly string[]): FilterTables {
  return {
    category: table(categories, filter.categories),
    status: table(statuses, filter.statuses),
    source: table(sources, filter.sources),
    fromDay: filter.from === undefined ? 0 : dayNumber(filter.from),
    toDay: filter.to === undefined ? Infinity : dayNumber(filter.to),
    updatedFromDay: filter.updatedFrom === undefined ? 0 : dayNumber(filter.updatedFrom),
    weekdays: bits(filter.weekdays, 1),
    hours: bits(filter.hours, 0),
  };
}

/** Whether a filter lets a row through. */
export function accepts(tables: FilterTables, columns: ThreatColumns, row: number): boolean {
  const day = columns.day[row]!;
  return (
    tables.category[columns.category[row]!] === 1 &&
    tables.status[columns.status[row]!] === 1 &&
    tables.source[columns.source[row]!] === 1 &&
    day >= tables.fromDay &&
    day <= tables.toDay &&
    columns.updated[row]! >= tables.updatedFromDay &&
    ((tables.weekdays === 0 && tables.hours === 0) || happens(tables, columns, row))
  );
}

/**
 * Whether a recurring threat happens on a wanted weekday and in a wanted hour; after midnight it is
 * still the evening's.
 */
function happens({weekdays, hours}: FilterTables, columns: ThreatColumns, row: number): boolean {
  const days = columns.weekdays[row]!;
  if (days === 0 || (weekdays !== 0 && (days & weekdays) === 0)) return false;
  if (hours === 0) return true;
  const from = columns.fromHour[row]!;
  const to = columns.toHour[row]!;
  for (let hour = from; hour < (to > from ? to : to + 24); hour++) {
    if (hours & (1 << (hour % 24))) return true;
  }
  return false;
}

const bits = (numbers: ReadonlySet<number> | undefined, lowest: number) =>
  [...(numbers ?? [])].reduce((set, number) => set | (1 << (number - lowest)), 0);

function table<Value>(values: readonly Value[], wanted: ReadonlySet<Value> | undefined) {
  return Uint8Array.from(values, (value) => (!wanted || wanted.has(value) ? 1 : 0));
}
