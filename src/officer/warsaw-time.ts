/** A moment as the clocks of Poland show it. */
export interface WarsawTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** "HH:MM". */
  readonly time: string;
}

// Swedish writes dates and times as ISO 8601 does.
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clocks of Poland show at a moment. */
export function warsawTime(moment: Date): WarsawTime {
  const [day = '', time = ''] = clock.format(moment).split(' ');
  return {day, weekday: weekdayOf(day), time};
}

/**
 * The moment at which the clocks of Poland show a day and a time. A time that the spring change
 * leaves out is read as if the clocks had not moved yet; of a time that autumn shows twice, the first
 * is meant.
 *
 * @param day - `YYYY-MM-DD`.
 * @param time - "HH:MM", up to "24:00".
 */
export function momentInWarsaw(day: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  // Poland is one hour ahead of UTC in winter and two in summer.
  const summer = new Date(shown - 2 * 3_600_000);
  return offsetOf(summer) === 2 ? summer : new Date(shown - 3_600_000);
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** How many hours Poland is ahead of UTC at a moment. */
function offsetOf(moment: Date): number {
  const shown = Date.parse(`${clock.format(moment).replace(' ', 'T')}:00Z`);
  return Math.round((shown - moment.getTime()) / 3_600_000);
}
