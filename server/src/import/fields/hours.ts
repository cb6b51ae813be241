import type {WeeklyHours} from 'rejon/backend';
import {fold} from 'rejon/beats';

/** How the days of the week begin, Monday first. */
const days = [
  ['pn', 'pon', 'poniedz'],
  ['wt', 'wto'],
  ['sr', 'sro'],
  ['cz', 'czw'],
  ['pt', 'pia'],
  ['sb', 'so', 'sob'],
  ['nd', 'nie', 'niedz'],
] as const;

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const dash = /\s*[-–—]\s*/u;
const time = /(\d{1,2})(?:[:.](\d{2}))?/;
const period = new RegExp(`(?:od )?${time.source}\\s*(?:[-–—]|do)\\s*${time.source}\\s*$`, 'u');

/**
 * Reads hours as people write them: "pn-pt 7:30-15:30; sb 10:00-14:00", "całodobowo".
 *
 * @returns `undefined` when a part of the text says something else.
 */
export function readHours(text: string): readonly WeeklyHours[] | undefined {
  const parts = text
    .split(/[;\n]|(?<=\d)\s*,(?=\s*\p{L})/u)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const hours = parts.map(readPart);
  if (hours.length === 0 || hours.includes(undefined)) return undefined;
  return hours as readonly WeeklyHours[];
}

function readPart(part: string): WeeklyHours | undefined {
  if (/^(całodobowo|całą dobę|24 ?h(?:\/7)?|24\/7)$/u.test(part)) {
    return {weekdays: everyDay, from: '00:00', to: '24:00'};
  }
  const found = period.exec(part);
  if (found === null) return undefined;
  const from = clock(found[1]!, found[2]);
  const to = clock(found[3]!, found[4]);
  const weekdays = readDays(
    part.slice(0, found.index).replace(/(?:w )?godz\p{L}*\.?\s*:?\s*$/u, ''),
  );
  if (weekdays === undefined || from === undefined || to === undefined) return undefined;
  return from === '24:00' ? undefined : {weekdays, from, to};
}

function readDays(text: string): readonly number[] | undefined {
  const bare = text.replace(/[:\s]+$/, '').trim();
  if (bare === '' || bare === 'codziennie') return everyDay;
  const named = bare.split(/,|\s+i\s+|\s*\+\s*/u).map((part) => {
    const [first, last, ...more] = part
      .replace(/^od /, '')
      .replace(/ do /, '-')
      .split(dash)
      .map(dayOf);
    if (first === undefined || more.length > 0) return undefined;
    if (last === undefined) return part.search(dash) < 0 ? [first] : undefined;
    return first <= last ? everyDay.slice(first - 1, last) : undefined;
  });
  if (named.includes(undefined)) return undefined;
  return [...new Set(named.flat() as number[])].sort((a, b) => a - b);
}

function dayOf(word: string): number | undefined {
  const folded = fold(word);
  const long = days.findIndex((starts) =>
    starts.some((start) => start.length > 2 && folded.startsWith(start)),
  );
  const found =
    long >= 0 ? long : days.findIndex((starts) => starts.some((start) => start === folded));
  return found < 0 ? undefined : found + 1;
}

/** "7", "30" → "07:30"; `undefined` when there is no such time. */
function clock(hours: string, minutes = '00'): string | undefined {
  const written = `${hours.padStart(2, '0')}:${minutes}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(written) ? written : undefined;
}

/** Reads a time of day, "17:00" or "17.30" or "17"; `undefined` when there is none. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes] =
    /^(?:godz\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?::00)?$/.exec(text.trim()) ?? [];
  return hours === undefined ? undefined : clock(hours, minutes);
}
