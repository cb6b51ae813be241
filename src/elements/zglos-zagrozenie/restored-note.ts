import {html, nothing, type TemplateResult} from 'lit';

import {formatMoment, type Localizer} from '../../i18n/index.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/**
 * Says that a draft is from an earlier visit, and offers to begin again.
 *
 * @param restored - When it was last changed, RFC 3339; `undefined` for a new one.
 */
export function restoredNote(
  restored: string | undefined,
  {words, language}: Localizer<Messages>,
  restart: () => void,
): TemplateResult | typeof nothing {
  if (!restored) return nothing;
  return html`
    <div class="restored">
      <p>${words.restored(formatMoment(language, restored))}</p>
      <button type="button" class="text-button" @click=${restart}>${words.restart}</button>
    </div>
  `;
}
