import type {ThreatColumns} from './columns.js';
import {dayNumber, lastDay} from './day.js';
import {hourPair, wantedStarts} from './recurrence-hours.js';
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
  /**
   * Only recurring threats that happen on one of these ISO weekdays, 1 (Monday) to 7 (Sunday); what
   * begins on a Friday and passes midnight happens on Saturday too.
   */
  readonly weekdays?: ReadonlySet<number> | undefined;
  /**
   * Only recurring threats that happen in one of these hours of the day, 0 to 23; with
   * {@link weekdays} at once, in such an hour of such a day.
   */
  readonly hours?: ReadonlySet<number> | undefined;
}

/** A filter as tables: of {@link category}, {@link status} and {@link source}, 1 lets a number through. */
export interface FilterTables {
  readonly category: Uint8Array;
  readonly status: Uint8Array;
  readonly source: Uint8Array;
  /** Days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly updatedFromDay: number;
  /** See {@link wantedStarts}; absent where a threat need not recur. */
  readonly starts: Uint8Array | undefined;
  /** Whether everything is let through. */
  readonly open: boolean;
}

/**
 * Compiles a filter for a catalogue, so that asking a row costs a few look-ups.
 *
 * @param categories - {@link ThreatColumns.categories}.
 * @throws {RangeError} `from`, `to` or `updatedFrom` is not a day.
 */
export function compileFilter(filter: ThreatFilter, categories: readonly string[]): FilterTables {
  const {from, to, updatedFrom, weekdays, hours} = filter;
  const tables = {
    category: table(categories, filter.categories),
    status: table(statuses, filter.statuses),
    source: table(sources, filter.sources),
    fromDay: from === undefined ? 0 : dayNumber(from),
    toDay: to === undefined ? lastDay : dayNumber(to),
    updatedFromDay: updatedFrom === undefined ? 0 : dayNumber(updatedFrom),
    starts: weekdays || hours ? wantedStarts(weekdays, hours) : undefined,
  };
  const numbers = [...tables.category, ...tables.status, ...tables.source];
  const anyDay = tables.fromDay === 0 && tables.toDay === lastDay && tables.updatedFromDay === 0;
  return {...tables, open: anyDay && !tables.starts && !numbers.includes(0)};
}

/** Whether a filter lets one row through; for many rows `chooseRows` is quicker. */
export function accepts(tables: FilterTables, columns: ThreatColumns, row: number): boolean {
  const day = columns.day[row]!;
  return (
    tables.category[columns.category[row]!] === 1 &&
    tables.status[columns.status[row]!] === 1 &&
    tables.source[columns.source[row]!] === 1 &&
    day >= tables.fromDay &&
    day <= tables.toDay &&
    columns.updated[row]! >= tables.updatedFromDay &&
    (tables.starts === undefined || happens(tables.starts, columns, row))
  );
}

function happens(starts: Uint8Array, columns: ThreatColumns, row: number): boolean {
  const pair = hourPair(columns.fromHour[row]!, columns.toHour[row]!);
  return (columns.weekdays[row]! & starts[pair]!) !== 0;
}

function table<Value>(values: readonly Value[], wanted: ReadonlySet<Value> | undefined) {
  return Uint8Array.from(values, (value) => (!wanted || wanted.has(value) ? 1 : 0));
}
