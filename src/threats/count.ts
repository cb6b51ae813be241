import {chooseRows} from './choose-rows.js';
import type {ThreatColumns} from './columns.js';
import type {FilterTables} from './filter.js';
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
  const counts = {
    categories: new Uint32Array(columns.categories.length),
    statuses: new Uint32Array(statuses.length),
    sources: new Uint32Array(sources.length),
  };
  let total = 0;
  const kinds = countKinds(columns, tables);
  for (let kind = 0; kind < kinds.length; kind++) {
    const count = kinds[kind]!;
    const source = kind % sources.length;
    const status = Math.floor(kind / sources.length) % statuses.length;
    const category = Math.floor(kind / sources.length / statuses.length);
    const [categoryFits, statusFits, sourceFits] = [
      tables.category[category]!,
      tables.status[status]!,
      tables.source[source]!,
    ];
    counts.categories[category]! += count * (statusFits & sourceFits);
    counts.statuses[status]! += count * (categoryFits & sourceFits);
    counts.sources[source]! += count * (categoryFits & statusFits);
    total += count * (categoryFits & statusFits & sourceFits);
  }
  return {total, ...counts};
}

/** For each category, status and source together: threats whose days and recurrence the filter lets through. */
function countKinds(columns: ThreatColumns, tables: FilterTables): Uint32Array {
  const {category, status, source, length} = columns;
  const others = {...tables, category: everything, status: everything, source: everything};
  const rows = new Uint32Array(length);
  const count = chooseRows(columns, others, 0, length, rows);
  const kinds = new Uint32Array(columns.categories.length * statuses.length * sources.length);
  for (let at = 0; at < count; at++) {
    const row = rows[at]!;
    const kind = (category[row]! * statuses.length + status[row]!) * sources.length + source[row]!;
    kinds[kind]!++;
  }
  return kinds;
}

/** A table without a 0 turns nothing away. */
const everything = Uint8Array.of(1);
