import {dayNumber, dayOf, takeRows, type ThreatColumns} from 'rejon/threats';

/** Threats that may still change often, and those of each year that is over for good. */
export interface SplitColumns {
  readonly recent: ThreatColumns;
  /** By year, oldest first; a row here may still change, but rarely does. */
  readonly past: readonly ThreatColumns[];
}

/** Takes out the years before the last one, counted from the newest threat. */
export function splitClosedPast(columns: ThreatColumns): SplitColumns {
  const {day, length} = columns;
  const newest = day.reduce((a, b) => Math.max(a, b), 0);
  const yearOf = (number: number) => Number(dayOf(number).slice(0, 4));
  const years = new Map(Array.from(new Set(day), (number) => [number, yearOf(number)]));
  const lastClosed = yearOf(newest) - 2;
  const recentFrom = dayNumber(`${Math.max(1970, lastClosed + 1)}-01-01`);
  const rows = Uint32Array.from({length}, (_, row) => row);
  const closed = [...new Set(years.values())].filter((year) => year <= lastClosed).sort();
  return {
    recent: takeRows(
      columns,
      rows.filter((row) => day[row]! >= recentFrom),
    ),
    past: closed.map((year) =>
      takeRows(
        columns,
        rows.filter((row) => years.get(day[row]!) === year),
      ),
    ),
  };
}
