import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {formatDay, formatMoment, todayInPoland, type Language} from '../../i18n/index.js';
import {freshness} from '../../officer/index.js';
import type {Messages} from './lista-dzielnicowych.messages.js';

/** How old the list is: as old as its oldest entry; and when the device kept it. */
export function freshnessNote(
  beats: readonly Beat[],
  now: Date,
  words: Messages,
  language: Language,
): TemplateResult {
  const [updated = ''] = beats.map((beat) => beat.updated).sort();
  const stored = beats.find((beat) => beat.stored)?.stored;
  return html`
    <p class="small">${words.updated(formatDay(language, updated))}</p>
    ${
      freshness(updated, todayInPoland(now)) === 'old'
        ? html`<p class="old">${words.old}</p>`
        : nothing
    }
    ${stored ? html`<p class="old">${words.stored(formatMoment(language, stored))}</p>` : nothing}
  `;
}
