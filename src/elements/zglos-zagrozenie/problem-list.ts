import {html, nothing, type TemplateResult} from 'lit';

import type {ReportForm} from './report-form.js';
import type {Field, Problem} from './validation.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** All problems of a question: takes the focus, and leads to each field. */
export function problemList(
  form: ReportForm,
  words: Messages,
  goTo: (field: Field) => void,
): TemplateResult | typeof nothing {
  if (form.problems.length === 0) return nothing;
  return html`
    <div
      class="failure"
      id="problems"
      role="group"
      tabindex="-1"
      aria-labelledby="problems-heading"
    >
      <p id="problems-heading"><strong>${words.problemsHeading(form.problems.length)}</strong></p>
      <ul>
        ${form.problems.map(
          (problem) => html`
            <li>
              <button type="button" class="text-button" @click=${() => goTo(problem.field)}>
                ${sentence(words, problem)}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** The problem of one field, beside it. */
export function problemAt(
  form: ReportForm,
  words: Messages,
  field: Field,
): TemplateResult | typeof nothing {
  const problem = problemOf(form, field);
  if (!problem) return nothing;
  return html`<p class="field-error" id="${field}-problem">${sentence(words, problem)}</p>`;
}

/** `aria-describedby` of a field: its hints, and its problem where there is one. */
export function describedBy(form: ReportForm, field: Field, ...hints: readonly string[]) {
  const ids = problemOf(form, field) ? [...hints, `${field}-problem`] : hints;
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** `aria-invalid` of a field. */
export const invalid = (form: ReportForm, field: Field) =>
  problemOf(form, field) ? 'true' : nothing;

/** What is wrong with a field now. */
export const problemOf = ({problems}: ReportForm, field: Field): Problem | undefined =>
  problems.find((problem) => problem.field === field);

/** A problem in words. */
export function sentence(words: Messages, {what}: Problem): string {
  return typeof what === 'string' ? words.problems[what] : what.sentence;
}
