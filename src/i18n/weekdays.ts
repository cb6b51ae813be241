import type {Language} from './language.js';

const daily = {pl: 'codziennie', en: 'every day', uk: 'щодня'};

/** The name of an ISO weekday: "poniedziałek", or "pon." where there is no room. */
export function weekdayName(
  language: Language,
  weekday: number,
  length: 'long' | 'short' = 'long',
): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(language, {weekday: length, timeZone: 'UTC'}).format(day);
}

/**
 * Weekdays in words: "wtorek i piątek", "poniedziałek–piątek", "codziennie".
 *
 * @param weekdays - ISO weekdays, 1 (Monday) to 7 (Sunday), ascending.
 */
export function formatWeekdays(language: Language, weekdays: readonly number[]): string {
  if (weekdays.length === 7) return daily[language];
  const name = (weekday: number) => weekdayName(language, weekday);
  const parts = runs(weekdays).flatMap(({first, last}) => {
    if (last - first >= 2) return [`${name(first)}–${name(last)}`];
    return first === last ? [name(first)] : [name(first), name(last)];
  });
  return new Intl.ListFormat(language).format(parts);
}

/** Days that follow one another. */
function runs(weekdays: readonly number[]): {first: number; last: number}[] {
  const result: {first: number; last: number}[] = [];
  for (const weekday of weekdays) {
    const run = result.at(-1);
    if (run?.last === weekday - 1) run.last = weekday;
    else result.push({first: weekday, last: weekday});
  }
  return result;
}
