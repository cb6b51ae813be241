/** Days, both included; an end that is absent is open. */
export interface Period {
  /** `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A period that the reader may choose. */
export interface PeriodChoice {
  /** A year, or one of the others. */
  readonly value: string;
  readonly period: Period;
}

/**
 * The periods to choose from, the first one chosen at first: what the webmaster wrote, if anything,
 * the last twelve months, this year and the two before, and all the time.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function periodChoices(written: Period, today: string): readonly PeriodChoice[] {
  const year = Number(today.slice(0, 4));
  return [
    ...(written.from || written.to ? [{value: 'written', period: written}] : []),
    {value: 'last-year', period: {from: `${monthsBefore(today.slice(0, 7), 11)}-01`, to: today}},
    {value: String(year), period: {from: `${year}-01-01`, to: today}},
    ...[year - 1, year - 2].map((earlier) => ({
      value: String(earlier),
      period: {from: `${earlier}-01-01`, to: `${earlier}-12-31`},
    })),
    {value: 'always', period: {}},
  ];
}

/** The month so many months before another; both `YYYY-MM`. */
function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count)).toISOString().slice(0, 7);
}

/**
 * Every month of a period, as far as it is closed, and of the months that something is known of.
 *
 * @param known - `YYYY-MM`, ascending.
 */
export function monthsOf({from, to}: Period, known: readonly string[]): readonly string[] {
  const ends = [from?.slice(0, 7), to?.slice(0, 7), known[0], known.at(-1)]
    .filter((month) => month !== undefined)
    .sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [first];
  while (months.at(-1)! < last) months.push(monthsBefore(months.at(-1)!, -1));
  return months;
}
