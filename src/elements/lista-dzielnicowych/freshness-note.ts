import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {formatDay, formatMoment, todayInPoland} from '../../i18n/index.js';
import {freshness} from '../../officer/index.js';
import type {EntryView} from './officer-entry.js';

/** How old data are, as far as the list says it for all of its beats. */
type Ages = Pick<EntryView, 'words' | 'language' | 'now' | 'allOld'>;

/** Whether a beat's data may no longer be right. */
export const isOld = ({updated}: Beat, now: Date): boolean =>
  freshness(updated, todayInPoland(now)) === 'old';

/** A warning at a beat whose data are older than those of the rest. */
export function oldEntry(beat: Beat, {words, language, now, allOld}: Ages) {
  if (allOld || !isOld(beat, now)) return nothing;
  return html`<p class="old">${words.updated(formatDay(language, beat.updated))}. ${words.old}</p>`;
}

/** How old the list is, and when the device kept it; single old beats say so themselves. */
export function freshnessNote(beats: readonly Beat[], ages: Ages): TemplateResult {
  const {words, language, now, allOld} = ages;
  const meant = allOld ? beats : beats.filter((beat) => !isOld(beat, now));
  const [updated = ''] = meant.map((beat) => beat.updated).sort();
  const stored = beats.find((beat) => beat.stored)?.stored;
  return html`
    <p class="small">${words.updated(formatDay(language, updated))}</p>
    ${allOld ? html`<p class="old">${words.old}</p>` : nothing}
    ${stored ? html`<p class="old">${words.stored(formatMoment(language, stored))}</p>` : nothing}
  `;
}
