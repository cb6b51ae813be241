import type {Language} from './language.js';

/** When something recurs. */
export interface Recurring {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending. */
  readonly weekdays: readonly number[];
  /** Full hours, 0 to 24; an end before the start is on the next day. */
  readonly fromHour: number;
  readonly toHour: number;
}

const sentences = {
  pl: {
    daily: 'codziennie',
    allDay: 'całą dobę',
    hours: (from: string, to: string) => `od ${from} do ${to}`,
  },
  en: {
    daily: 'every day',
    allDay: 'all day',
    hours: (from: string, to: string) => `from ${from} to ${to}`,
  },
  uk: {
    daily: 'щодня',
    allDay: 'цілу добу',
    hours: (from: string, to: string) => `з ${from} до ${to}`,
  },
};

/** The name of an ISO weekday: "poniedziałek". */
export function weekdayName(language: Language, weekday: number): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(day);
}

/** Days and hours in words: "wtorek i piątek, od 8:00 do 13:00", "codziennie, całą dobę". */
export function formatRecurrence(
  language: Language,
  {weekdays, fromHour, toHour}: Recurring,
): string {
  const {daily, allDay, hours} = sentences[language];
  const names = weekdays.map((weekday) => weekdayName(language, weekday));
  const days = weekdays.length === 7 ? daily : new Intl.ListFormat(language).format(names);
  const time = fromHour === 0 && toHour === 24 ? allDay : hours(`${fromHour}:00`, `${toHour}:00`);
  return `${days}, ${time}`;
}
