/** The time zone of every day and hour that residents see. */
const zone = 'Europe/Warsaw';

/** Tells the time. Injected everywhere, so that a test can stand at any moment. */
export type Clock = () => Date;

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const wallFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The day in Poland at an instant, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return dayFormat.format(instant);
}

/** A day some days later, or earlier when negative, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The instant at which the day after an instant's day begins in Poland. */
export function nextMidnight(instant: Date): Date {
  // Polish clocks change at 01:00 UTC, so the offset at midnight UTC is the one at local midnight.
  const midnightUtc = new Date(`${addDays(dayOf(instant), 1)}T00:00:00Z`);
  return new Date(midnightUtc.getTime() - offsetMinutes(midnightUtc) * 60_000);
}

/** An instant in Polish time with its offset, RFC 3339: "2026-11-22T18:00:00+01:00". */
export function inWarsaw(instant: Date): string {
  const offset = offsetMinutes(instant);
  const wall = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const hours = String(Math.trunc(offset / 60)).padStart(2, '0');
  return `${wall}+${hours}:${String(offset % 60).padStart(2, '0')}`;
}

/** A time of day in Poland, "HH:MM", as RFC 3339: "2026-12-01T17:00:00+01:00". */
export function inPoland(day: string, time: string): string {
  // Polish clocks change at night, so the offset at noon is the offset by day.
  return `${day}T${time}:00${inWarsaw(new Date(`${day}T12:00:00Z`)).slice(19)}`;
}

/** How far Polish clocks are ahead of UTC. */
function offsetMinutes(instant: Date): number {
  const parts = new Map(wallFormat.formatToParts(instant).map(({type, value}) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}
