import {html, nothing, type TemplateResult} from 'lit';

import {formatDay, formatRecurrence, type Localizer} from '../../i18n/index.js';
import type {Category} from '../../threats/index.js';
import {nameOf} from './category-search.js';
import type {Step} from './draft.js';
import {placeWords} from './place-words.js';
import type {PrivateDataCheck} from './private-data-check.js';
import {question} from './question.js';
import type {ReportForm} from './report-form.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** One line of the letter. */
interface Line {
  readonly term: string;
  readonly value: string | TemplateResult;
  /** The step that changes it, and what that step asks for. */
  readonly change?: readonly [step: Step, what: string];
}

/** The report as a letter: what everybody will see, and what only the police will. */
export function summaryStep(
  form: ReportForm,
  {words, language}: Localizer<Messages>,
  category: Category | undefined,
  privateData: PrivateDataCheck,
): TemplateResult {
  const {summary} = words;
  const {draft} = form;
  const day = draft.day && formatDay(language, draft.day);

  const what: Line = {
    term: summary.category,
    value: category ? nameOf(category, language) : '',
    change: ['category', summary.changeCategory],
  };
  const when: Line = {
    term: summary.when,
    value: draft.recurs
      ? `${day}; ${words.when.recurrence(formatRecurrence(language, draft))}`
      : day,
    change: ['when', summary.changeWhen],
  };
  const place: Line = {
    term: summary.place,
    value: draft.place ? placeWords(draft.place, words) : '',
    change: ['place', summary.changePlace],
  };
  const description: Line = {
    term: summary.description,
    value: draft.description.trim()
      ? html`<span class="description">${draft.description.trim()}</span
          >${privateData.render(false)}`
      : summary.noDescription,
    change: ['description', summary.changeDescription],
  };

  return html`
    ${question(form, words, summary.question)}
    <div class="letter">
      <h3>${summary.everyone}</h3>
      ${
        category?.public
          ? letter(form, words, [what, {term: summary.area, value: summary.areaOnMap}, when])
          : html`<p>${summary.everyoneNothing}</p>`
      }
      <h3>${summary.police}</h3>
      ${letter(form, words, category?.public ? [place, description] : [what, place, when, description])}
    </div>
    <p class="hint">${summary.anonymous}</p>
  `;
}

function letter(form: ReportForm, {summary}: Messages, lines: readonly Line[]): TemplateResult {
  return html`
    <dl>
      ${lines.map(
        ({term, value, change}) => html`
          <div>
            <dt>${term}</dt>
            <dd>${value}</dd>
            ${
              change
                ? html`<dd class="change">
                    <button type="button" class="text-button" @click=${() => form.goTo(change[0])}>
                      ${summary.change}<span class="visually-hidden"> ${change[1]}</span>
                    </button>
                  </dd>`
                : nothing
            }
          </div>
        `,
      )}
    </dl>
  `;
}
