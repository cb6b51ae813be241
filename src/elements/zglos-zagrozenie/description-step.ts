import {html, type TemplateResult} from 'lit';

import type {PrivateDataCheck} from './private-data-check.js';
import {describedBy, invalid, problemAt} from './problem-list.js';
import {question} from './question.js';
import type {ReportForm} from './report-form.js';
import {descriptionLimit, lengthOf} from './validation.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** The question for a description, which only the police see. */
export function descriptionStep(
  form: ReportForm,
  words: Messages,
  required: boolean,
  privateData: PrivateDataCheck,
): TemplateResult {
  const {description} = form.draft;
  const hints = ['description-hint', 'description-privacy'];
  if (privateData.warns) hints.push('private-data');
  const left = descriptionLimit - lengthOf(description);
  return html`
    ${question(form, words, words.description.question)}
    <label for="description">
      ${words.description.label} ${required ? '' : words.description.optional}
    </label>
    <p class="hint" id="description-hint">${words.description.hint}</p>
    <p class="hint" id="description-privacy">${words.description.privacy}</p>
    ${problemAt(form, words, 'description')}
    <textarea
      id="description"
      name="description"
      rows="6"
      aria-required=${required}
      aria-describedby=${describedBy(form, 'description', ...hints)}
      aria-invalid=${invalid(form, 'description')}
      .value=${description}
      @input=${(event: Event) =>
        form.change({description: (event.target as HTMLTextAreaElement).value})}
    ></textarea>
    <p class="hint" aria-hidden="true">
      ${left < 0 ? words.description.over(-left) : words.description.left(left)}
    </p>
    <p class="visually-hidden" role="status">${announced(words, left)}</p>
    ${privateData.render(true)}
  `;
}

/** What a screen reader hears of the counter: only as a mark is passed, never at each key. */
function announced(words: Messages, left: number): string {
  if (left < 0) return words.description.tooLong;
  const mark = [20, 50, 100].find((few) => left < few);
  return mark === undefined ? '' : words.description.fewLeft(mark);
}
