import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {dutyState, dutyText, personOf} from '../../officer/index.js';
import {icon, icons} from '../../ui/index.js';
import {clock} from './icons.js';
import type {View} from './view.js';

/** Whether the officer is on duty now; nothing where the hours are not known. */
export function dutyLine(
  beat: Beat,
  {words, language, now}: View,
): TemplateResult | typeof nothing {
  if (!personOf(beat) || !beat.dutyHours) return nothing;
  const {on} = dutyState(beat.dutyHours, now);
  return html`
    <p class="duty ${on ? 'on' : ''}">
      ${icon(on ? icons.check : clock)}
      <span>${dutyText(beat.dutyHours, now, words, language)}</span>
    </p>
  `;
}

/** Whether the duty desk is who answers now. */
export const isOffDuty = ({dutyHours}: Beat, now: Date): boolean =>
  dutyHours !== undefined && !dutyState(dutyHours, now).on;
