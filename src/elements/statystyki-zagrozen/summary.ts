import {html, nothing, type TemplateResult} from 'lit';

import type {Language} from '../../i18n/index.js';
import type {ThreatStatistics} from '../../threats/index.js';
import {amountOf, amountText} from './amount.js';
import type {Period} from './period.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/**
 * The statistics in two or three sentences.
 *
 * @param ever - How many threats of the area there are at any time.
 */
export function summary(
  {total, decided, confirmed, smallestCount, medianDays}: ThreatStatistics,
  period: Period,
  ever: number,
  words: Messages,
  language: Language,
): TemplateResult {
  if (!ever) return html`<p class="lead">${words.nothingEver}</p>`;
  if (!total) return html`<p class="lead">${words.nothing(period)} ${words.nothingAdvice}</p>`;
  const found = amountText(amountOf(confirmed, smallestCount), words, language);
  const share = confirmed === null ? undefined : confirmed / decided;
  return html`
    <p class="lead">${words.noted(total, period)}</p>
    <p>
      ${decided ? words.decided(decided, found, share) : words.noneDecided}
      ${medianDays === undefined ? nothing : words.median(medianDays)}
    </p>
  `;
}
