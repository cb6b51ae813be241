import type {WeeklyHours} from '../../backend/index.js';
import type {Language} from '../../i18n/index.js';
import {beginning, dutyState, timeInWarsaw} from '../../officer/index.js';
import type {Messages} from './najblizsza-jednostka.messages.js';

const day = 24 * 60 * 60 * 1000;

/** Whether a unit receives visitors now, and until when or from when, as a sentence. */
export function opening(
  hours: readonly WeeklyHours[],
  now: Date,
  words: Messages,
  language: Language,
): string {
  const state = dutyState(hours, now);
  if (!state.on) {
    return state.next
      ? words.closedUntil(beginning(state.next, now, words, language))
      : words.closed;
  }
  if (!state.until) return words.alwaysOpen;
  // A time of day says nothing of an end that is days away.
  const soon = state.until.getTime() - now.getTime() < day;
  return soon ? words.openUntil(timeInWarsaw(state.until)) : words.open;
}

/** Day and night, all week: then there is nothing more to say. */
export const isAlwaysOpen = (hours: readonly WeeklyHours[], now: Date): boolean => {
  const state = dutyState(hours, now);
  return state.on && !state.until;
};
