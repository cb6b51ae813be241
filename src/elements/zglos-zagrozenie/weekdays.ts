import type {Recurrence} from '../../threats/index.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** ISO weekdays, Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The name of an ISO weekday: "poniedziałek". */
export function weekdayName(language: string, weekday: number): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(day);
}

/** A full hour: "7:00". */
export const hourName = (hour: number) => `${hour}:00`;

/** A recurrence in words: "powtarza się: sobota, godz. 22:00–4:00". */
export function recurrenceWords(
  {weekdays, fromHour, toHour}: Recurrence,
  words: Messages,
  language: string,
): string {
  const days = weekdays.map((weekday) => weekdayName(language, weekday)).join(', ');
  const hours =
    fromHour === 0 && toHour === 24
      ? words.when.allDay
      : // Word joiners keep the hours on one line.
        `${hourName(fromHour)}\u2060–\u2060${hourName(toHour)}`;
  return words.when.recurrence(days, hours);
}
