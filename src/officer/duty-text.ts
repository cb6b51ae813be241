import type {WeeklyHours} from '../backend/index.js';
import {weekdayName, type Language} from '../i18n/index.js';
import {dutyState} from './duty-state.js';
import {spokenTime} from './format-hours.js';
import type {OfficerMessages} from './officer.messages.js';
import {addDays, warsawTime} from './warsaw-time.js';

/** Whether the officer is on duty now: "Teraz na służbie do 15:30". */
export function dutyText(
  hours: readonly WeeklyHours[],
  now: Date,
  words: OfficerMessages,
  language: Language,
): string {
  const duty = dutyState(hours, now);
  if (duty.on) {
    return duty.until ? words.onDutyUntil(timeInWarsaw(duty.until)) : words.onDuty;
  }
  return duty.next ? words.offDutyUntil(beginning(duty.next, now, words, language)) : words.offDuty;
}

/** When something begins: "dziś od 14:00", "jutro od 7:30", "środa od 7:30". */
export function beginning(
  next: Date,
  now: Date,
  {from}: Pick<OfficerMessages, 'from'>,
  language: Language,
): string {
  const {day, weekday} = warsawTime(next);
  const today = warsawTime(now).day;
  const time = timeInWarsaw(next);
  if (day === today) return from.today(time);
  if (day === addDays(today, 1)) return from.tomorrow(time);
  return from.later(weekdayName(language, weekday), time);
}

/** A time of day in Poland as people say it: "7:30". */
export const timeInWarsaw = (moment: Date): string => spokenTime(warsawTime(moment).time);
