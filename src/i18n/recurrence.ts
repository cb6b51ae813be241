import type {Language} from './language.js';
import {formatWeekdays} from './weekdays.js';

/** When something recurs. */
export interface Recurring {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending. */
  readonly weekdays: readonly number[];
  /** Full hours, 0 to 24; an end before the start is on the next day. */
  readonly fromHour: number;
  readonly toHour: number;
}

const sentences = {
  pl: {allDay: 'całą dobę', hours: (from: string, to: string) => `od ${from} do ${to}`},
  en: {allDay: 'all day', hours: (from: string, to: string) => `from ${from} to ${to}`},
  uk: {allDay: 'цілу добу', hours: (from: string, to: string) => `з ${from} до ${to}`},
};

/** Days and hours in words: "wtorek i piątek, od 8:00 do 13:00", "codziennie, całą dobę". */
export function formatRecurrence(
  language: Language,
  {weekdays, fromHour, toHour}: Recurring,
): string {
  return formatWeekly(language, weekdays, `${fromHour}:00`, `${toHour}:00`);
}

/**
 * Days and hours in words: "poniedziałek–piątek, od 7:30 do 15:30".
 *
 * @param weekdays - ISO weekdays, ascending.
 * @param from - "7:30"; as it is shown.
 * @param to - Up to "24:00".
 */
export function formatWeekly(
  language: Language,
  weekdays: readonly number[],
  from: string,
  to: string,
): string {
  const {allDay, hours} = sentences[language];
  const time = from === '0:00' && to === '24:00' ? allDay : hours(from, to);
  return `${formatWeekdays(language, weekdays)}, ${time}`;
}
