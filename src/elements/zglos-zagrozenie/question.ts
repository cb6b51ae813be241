import {html, type TemplateResult} from 'lit';

import {steps} from './draft.js';
import type {ReportForm} from './report-form.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** Where in the form we are, and the question: the heading that takes the focus. */
export function question(form: ReportForm, words: Messages, text: string): TemplateResult {
  const at = steps.indexOf(form.draft.step);
  return html`
    <div class="progress" aria-hidden="true">
      ${steps.map((_step, i) => html`<span class=${i <= at ? 'done' : ''}></span>`)}
    </div>
    <h2 id="question" tabindex="-1">
      <span class="step">${words.step(at + 1, steps.length)}</span>
      <span class="visually-hidden">: </span>${text}
    </h2>
  `;
}
