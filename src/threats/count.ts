import type {ThreatColumns} from './columns.js';
import {compileFilter, type ThreatFilter} from './filter.js';
import {statuses} from './threat.js';

/** How many threats a filter shows, and how many each further choice would show. */
export interface ThreatCounts {
  /** Threats that the whole filter lets through. */
  readonly total: number;
  /** For each category of the columns: threats that all the other parts let through. */
  readonly categories: Uint32Array;
  /** For each of {@link statuses}: threats that all the other parts let through. */
  readonly statuses: Uint32Array;
}

/** Counts the threats of each category and status in one pass. */
export function countThreats(columns: ThreatColumns, filter: ThreatFilter): ThreatCounts {
  const {category, status, source, fromDay, toDay} = compileFilter(filter, columns.categories);
  const ofCategory = new Uint32Array(columns.categories.length);
  const ofStatus = new Uint32Array(statuses.length);
  let total = 0;
  for (let row = 0; row < columns.length; row++) {
    const day = columns.day[row]!;
    if (!source[columns.source[row]!] || day < fromDay || day > toDay) continue;
    const rowCategory = columns.category[row]!;
    const rowStatus = columns.status[row]!;
    const categoryFits = category[rowCategory]!;
    const statusFits = status[rowStatus]!;
    ofCategory[rowCategory]! += statusFits;
    ofStatus[rowStatus]! += categoryFits;
    total += categoryFits & statusFits;
  }
  return {total, categories: ofCategory, statuses: ofStatus};
}
