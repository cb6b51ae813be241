import {cached} from './cached-format.js';
import type {Language} from './language.js';

/** A day in full: "22 listopada 2026". Takes `YYYY-MM-DD`, a date without a time zone. */
export function formatDay(language: Language, day: string): string {
  const options = {dateStyle: 'long', timeZone: 'UTC'} as const;
  return cached(`day ${language}`, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A month: "listopad 2026", or "lis" where there is no room. Takes `YYYY-MM`. */
export function formatMonth(
  language: Language,
  month: string,
  length: 'long' | 'short' = 'long',
): string {
  const year = length === 'long' ? 'numeric' : undefined;
  const options = {month: length, year, timeZone: 'UTC'} as const;
  const key = `month ${language} ${length}`;
  return cached(key, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A moment in Poland: "wtorek, 24 listopada 2026 17:00". Takes RFC 3339. */
export function formatMoment(language: Language, moment: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Warsaw',
  } as const;
  return cached(`moment ${language}`, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(moment),
  );
}

/** Today in Poland, `YYYY-MM-DD`. */
export function todayInPoland(now = new Date()): string {
  // Swedish writes dates as ISO 8601 does.
  return cached(
    'today',
    () => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Warsaw'}),
  ).format(now);
}
