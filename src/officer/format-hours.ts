import type {WeeklyHours} from '../backend/index.js';
import {formatWeekly, type Language} from '../i18n/index.js';

/** A time of day as people say it: "07:30" is "7:30". */
export const spokenTime = (time: string) => time.replace(/^0/, '');

/** A line for each entry: "poniedziałek–piątek, od 7:30 do 15:30"; "codziennie, całą dobę". */
export function formatHours(language: Language, hours: readonly WeeklyHours[]): readonly string[] {
  return hours.map(({weekdays, from, to}) =>
    formatWeekly(language, weekdays, spokenTime(from), spokenTime(to)),
  );
}
