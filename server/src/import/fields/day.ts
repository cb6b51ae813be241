import {isDay} from '../../calendar/warsaw.js';

const months = [
  ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia'],
  ...['września', 'października', 'listopada', 'grudnia'],
];

/** Reads a day: 2026-11-22, 22.11.2026 r., 22 listopada 2026. Gives `YYYY-MM-DD`, or `undefined`. */
export function readDay(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*r(?:\.|oku)?$/, '');
  const day = fromIso(bare) ?? fromDots(bare) ?? fromWords(bare);
  return day !== undefined && isDay(day) ? day : undefined;
}

function fromIso(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|[t ])/.exec(text)?.[0];
}

function fromDots(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return day === undefined ? undefined : join(year!, month!, day);
}

function fromWords(text: string): string | undefined {
  const [, day, name, year] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  const month = months.indexOf(name ?? '') + 1;
  return month === 0 ? undefined : join(year!, String(month), day!);
}

function join(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
