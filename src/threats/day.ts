const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The last day that has a number: 2149-06-06. */
export const lastDay = 2 ** 16 - 1;

/**
 * The number of a day, counted from 1970-01-01.
 *
 * @param day - `YYYY-MM-DD`.
 * @throws {RangeError} Not a day, or not between 1970-01-01 and 2149-06-06.
 */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
  if (!Number.isInteger(number) || number < 0 || number > lastDay || dayOf(number) !== day) {
    throw new RangeError(`"${day}" is not a day between 1970-01-01 and ${dayOf(lastDay)}`);
  }
  return number;
}

/** Whether a text is a day that has a number, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** The day of a number, `YYYY-MM-DD`; the inverse of {@link dayNumber}. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
