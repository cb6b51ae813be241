import {dayNumber} from '../../threats/index.js';
import type {Point} from '../../geo/index.js';
import type {Row} from './read-answer.js';

/** A text without space around it; numbers count as text, what is empty, null or no text is absent. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return (typeof value === 'string' && value.trim().slice(0, 10_000)) || undefined;
}

/** Whether a flag is set; XML says it in letters. */
export const isTrue = (value: unknown): boolean => textOf(value)?.toLowerCase() === 'true';

/** Where a request is, WGS84 in degrees; absent where only an address is known, or nonsense. */
export function pointOf({lat, long}: Row): Point | undefined {
  const point = {lon: degrees(long, 180), lat: degrees(lat, 90)};
  const nowhere = point.lon === 0 && point.lat === 0;
  return Number.isNaN(point.lon + point.lat) || nowhere ? undefined : point;
}

/** A coordinate sent as a number or as a text; NaN when it is none. */
function degrees(value: unknown, most: number): number {
  const text = textOf(value);
  const number = text === undefined ? NaN : Number(text);
  return Math.abs(number) <= most ? number : NaN;
}

/** The day of a W3C date and time where the service is, `YYYY-MM-DD`; absent when it has none. */
export function dayIn(value: unknown): string | undefined {
  const day = textOf(value)?.slice(0, 10);
  try {
    if (day !== undefined) dayNumber(day);
    return day;
  } catch {
    return undefined;
  }
}
