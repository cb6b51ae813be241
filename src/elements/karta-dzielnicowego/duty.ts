import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {weekdayName, type Language} from '../../i18n/index.js';
import {addDays, dutyState, personOf, spokenTime, warsawTime} from '../../officer/index.js';
import {icon} from '../../ui/index.js';
import type {Messages} from './karta-dzielnicowego.messages.js';
import type {View} from './view.js';

/** Whether the officer is on duty now; nothing where the hours are not known. */
export function dutyLine(
  beat: Beat,
  {words, language, now}: View,
): TemplateResult | typeof nothing {
  if (!personOf(beat) || !beat.dutyHours) return nothing;
  const duty = dutyState(beat.dutyHours, now);
  if (duty.on) {
    const text = duty.until
      ? words.onDutyUntil(spokenTime(warsawTime(duty.until).time))
      : words.onDuty;
    return html`<p class="duty on">${icon('check')} <span>${text}</span></p>`;
  }
  const text = duty.next
    ? words.offDutyUntil(begins(duty.next, now, words, language))
    : words.offDuty;
  return html`<p class="duty">${icon('clock')} <span>${text}</span></p>`;
}

/** Whether the duty desk is who answers now. */
export const isOffDuty = ({dutyHours}: Beat, now: Date): boolean =>
  dutyHours !== undefined && !dutyState(dutyHours, now).on;

/** "dziś od 14:00", "jutro od 7:30", "środa od 7:30". */
function begins(next: Date, now: Date, {from}: Messages, language: Language): string {
  const {day, time, weekday} = warsawTime(next);
  const today = warsawTime(now).day;
  const spoken = spokenTime(time);
  if (day === today) return from.today(spoken);
  if (day === addDays(today, 1)) return from.tomorrow(spoken);
  return from.later(weekdayName(language, weekday), spoken);
}
