import {dayNumber, dayOf} from '../../threats/index.js';

/** The periods that are one press away, all of them up to now. */
export const periods = ['month', 'quarter', 'year', 'all'] as const;

/** One of {@link periods}. */
export type Period = (typeof periods)[number];

/**
 * The first day of a period that lasts up to now; `undefined` where it has no beginning.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function dayBack(period: Period, today: string): string | undefined {
  if (period === 'all') return undefined;
  return dayOf(dayNumber(today) - {month: 30, quarter: 91, year: 365}[period]);
}
