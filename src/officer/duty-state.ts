import type {WeeklyHours} from '../backend/index.js';
import {addDays, momentInWarsaw, warsawTime} from './warsaw-time.js';

/** Whether somebody is on duty now, and until when or from when. */
export type DutyState =
  | {
      readonly on: true;
      /** Absent where duty never ends: day and night, all week. */
      readonly until?: Date | undefined;
    }
  | {
      readonly on: false;
      /** Absent where there are no hours. */
      readonly next?: Date | undefined;
    };

/** A span of time in milliseconds since the epoch, without its end. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Hours repeat every week, so beyond these days nothing new comes. */
const horizon = 8;

/** Whether a moment is inside weekly hours, in Europe/Warsaw, over changes of the clocks, too. */
export function dutyState(hours: readonly WeeklyHours[], now: Date): DutyState {
  const at = now.getTime();
  const spans = joined(spansAround(hours, now));
  const current = spans.find(({start, end}) => start <= at && at < end);
  if (current) {
    const lasts = current.end - at > 7 * 86_400_000;
    return {on: true, until: lasts ? undefined : new Date(current.end)};
  }
  const next = spans.find(({start}) => start > at);
  return {on: false, next: next && new Date(next.start)};
}

function spansAround(hours: readonly WeeklyHours[], now: Date): Span[] {
  const today = warsawTime(now);
  const spans: Span[] = [];
  // From yesterday on: a night shift that began then may not be over.
  for (let offset = -1; offset <= horizon; offset++) {
    const weekday = ((today.weekday - 1 + offset + 7) % 7) + 1;
    const day = addDays(today.day, offset);
    for (const {weekdays, from, to} of hours) {
      if (!weekdays.includes(weekday)) continue;
      const last = to <= from ? addDays(day, 1) : day;
      spans.push({
        start: momentInWarsaw(day, from).getTime(),
        end: momentInWarsaw(last, to).getTime(),
      });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Spans that touch or overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      result[result.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    } else {
      result.push(span);
    }
  }
  return result;
}
