import {html, nothing, type TemplateResult} from 'lit';

import type {Meeting} from '../../backend/index.js';
import {formatMoment} from '../../i18n/index.js';
import {spokenTime, warsawTime} from '../../officer/index.js';
import {icon} from '../../ui/index.js';
import {subtitle} from './heading.js';
import {calendar} from './icons.js';
import type {View} from './view.js';

/** The next meetings with residents, each of which can go into a calendar. */
export function meetingList(
  meetings: readonly Meeting[],
  save: (meeting: Meeting) => void,
  view: View,
): TemplateResult | typeof nothing {
  if (meetings.length === 0) return nothing;
  return html`
    <section part="meetings">
      ${subtitle(view.level, view.words.meetings)}
      <ul class="meetings">
        ${meetings.map((meeting) => entry(meeting, save, view))}
      </ul>
    </section>
  `;
}

function entry(
  meeting: Meeting,
  save: (meeting: Meeting) => void,
  {words, language}: View,
): TemplateResult {
  const end = spokenTime(warsawTime(new Date(meeting.end)).time);
  return html`
    <li>
      <b lang="pl">${meeting.topic}</b><br />
      <time datetime=${meeting.start}>${formatMoment(language, meeting.start)}</time>
      ${words.until(end)}<br />
      <span lang="pl">${meeting.place}</span><br />
      <button
        type="button"
        class="text-button"
        aria-label="${words.addToCalendar}: ${meeting.topic}"
        @click=${() => save(meeting)}
      >
        ${icon(calendar)} ${words.addToCalendar}
      </button>
    </li>
  `;
}
