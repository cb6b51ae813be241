import type {ThreatColumns} from './columns.js';
import {acceptsTime, type FilterTables} from './filter.js';
import {sources, statuses} from './threat.js';

/** How many threats a filter shows, and how many each further choice would show. */
export interface ThreatCounts {
  /** Threats that the whole filter lets through. */
  readonly total: number;
  /** For each category of the columns: threats that all the other parts let through. */
  readonly categories: Uint32Array;
  /** For each of {@link statuses}: threats that all the other parts let through. */
  readonly statuses: Uint32Array;
  /** For each of {@link sources}: threats that all the other parts let through. */
  readonly sources: Uint32Array;
}

/** Counts the threats of each category, status and source in one pass. */
export function countThreats(columns: ThreatColumns, tables: FilterTables): ThreatCounts {
  const {category, status, source} = tables;
  const counts = {
    categories: new Uint32Array(columns.categories.length),
    statuses: new Uint32Array(statuses.length),
    sources: new Uint32Array(sources.length),
  };
  let total = 0;
  for (let row = 0; row < columns.length; row++) {
    if (!acceptsTime(tables, columns, row)) continue;
    const categoryFits = category[columns.category[row]!]!;
    const statusFits = status[columns.status[row]!]!;
    const sourceFits = source[columns.source[row]!]!;
    counts.categories[columns.category[row]!]! += statusFits & sourceFits;
    counts.statuses[columns.status[row]!]! += categoryFits & sourceFits;
    counts.sources[columns.source[row]!]! += categoryFits & statusFits;
    total += categoryFits & statusFits & sourceFits;
  }
  return {total, ...counts};
}
