import {html, nothing, type TemplateResult} from 'lit';

import type {ThreatStatistics} from '../../threats/index.js';
import type {Period} from './period.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/**
 * The statistics in two or three sentences.
 *
 * @param ever - How many threats of the area there are at any time.
 */
export function summary(
  {total, decided, confirmed, medianDays}: ThreatStatistics,
  period: Period,
  ever: number,
  words: Messages,
): TemplateResult {
  if (!ever) return html`<p class="lead">${words.nothingEver}</p>`;
  if (!total) return html`<p class="lead">${words.nothing(period)} ${words.nothingAdvice}</p>`;
  return html`
    <p class="lead">${words.noted(total, period)}</p>
    <p>
      ${decided ? words.decided(decided, confirmed ?? undefined) : words.noneDecided}
      ${medianDays === undefined ? nothing : words.median(medianDays)}
    </p>
  `;
}
