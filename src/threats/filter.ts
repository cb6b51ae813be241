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
}

/** A filter as tables, one byte for each number of a column: 1 lets a row through. */
export interface FilterTables {
  readonly category: Uint8Array;
  readonly status: Uint8Array;
  readonly source: Uint8Array;
  /** Days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
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
    day <= tables.toDay
  );
}

function table<Value>(values: readonly Value[], wanted: ReadonlySet<Value> | undefined) {
  return Uint8Array.from(values, (value) => (!wanted || wanted.has(value) ? 1 : 0));
}
