import type {Language} from './language.js';

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

// Making a formatter is a hundred times dearer than using one.
function cached<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Format {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format as Format;
}

/** A day in full: "22 listopada 2026". Takes `YYYY-MM-DD`, a date without a time zone. */
export function formatDay(language: Language, day: string): string {
  const options = {dateStyle: 'long', timeZone: 'UTC'} as const;
  return cached(`day ${language}`, () => new Intl.DateTimeFormat(language, options)).format(
    new Date(`${day}T00:00:00Z`),
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

/** A whole number, grouped from 10 000 up with non-breaking spaces. */
export function formatNumber(language: Language, value: number): string {
  const options = {useGrouping: 'min2', maximumFractionDigits: 0} as const;
  return cached(`number ${language}`, () => new Intl.NumberFormat(language, options)).format(value);
}

/** A distance in metres: "350 m", "2,4 km". */
export function formatDistance(language: Language, metres: number): string {
  const [value, unit, digits] =
    metres < 950
      ? ([Math.round(metres / 10) * 10, 'meter', 0] as const)
      : ([metres / 1000, 'kilometer', metres < 9_950 ? 1 : 0] as const);
  const options = {style: 'unit', unit, maximumFractionDigits: digits} as const;
  const key = `distance ${language} ${unit} ${digits}`;
  return cached(key, () => new Intl.NumberFormat(language, options)).format(value);
}

/** Today in Poland, `YYYY-MM-DD`. */
export function todayInPoland(now = new Date()): string {
  // Swedish writes dates as ISO 8601 does.
  return cached(
    'today',
    () => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Warsaw'}),
  ).format(now);
}
