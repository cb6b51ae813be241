import {html, nothing, type TemplateResult} from 'lit';

import {icon, icons} from '../../ui/index.js';
import type {ReportForm} from './report-form.js';
import type {Sending} from './sending.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** Forwards and, after the first question, back. */
export function formButtons(form: ReportForm, sending: Sending, words: Messages): TemplateResult {
  const {step, reviewed} = form.draft;
  const {pending, error} = sending;
  const send = error ? words.summary.sendAgain : words.summary.send;
  const next = reviewed ? words.toSummary : words.next;
  return html`
    <div class="actions">
      <button class="primary" aria-disabled=${pending ? 'true' : nothing}>
        ${step === 'summary' ? send : next}
      </button>
      ${
        step === 'category' || pending
          ? nothing
          : html`
              <button type="button" class="text-button" @click=${() => form.back()}>
                ${icon(icons.back)} ${words.back}
              </button>
            `
      }
    </div>
  `;
}
