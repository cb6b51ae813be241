import {html, nothing, type TemplateResult} from 'lit';

import type {Localizer} from '../../i18n/index.js';
import type {Category} from '../../threats/index.js';
import {loading} from '../../ui/index.js';
import type {CategoryStep} from './category-step.js';
import {descriptionStep} from './description-step.js';
import type {PlaceStep} from './place-step.js';
import type {PrivateDataCheck} from './private-data-check.js';
import type {ReportForm} from './report-form.js';
import {sendFailure} from './send-failure.js';
import type {Sending} from './sending.js';
import {summaryStep} from './summary-step.js';
import {categoryOf} from './validation.js';
import {whenStep} from './when-step.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** The question that is asked now, or the letter with what has become of sending it. */
export function currentStep(
  form: ReportForm,
  localizer: Localizer<Messages>,
  sending: Sending,
  categoryStep: CategoryStep,
  placeStep: PlaceStep,
  privateData: PrivateDataCheck,
  categories: readonly Category[],
): TemplateResult {
  const {words, language} = localizer;
  const {draft, kept} = form;
  const category = categoryOf(draft, {categories});
  switch (draft.step) {
    case 'category':
      return categoryStep.render(categories);
    case 'place':
      return placeStep.render();
    case 'when':
      return whenStep(form, localizer);
    case 'description':
      return descriptionStep(form, words, category?.descriptionRequired ?? false, privateData);
    case 'summary':
      return html`
        <div ?inert=${sending.pending}>${summaryStep(form, localizer, category, privateData)}</div>
        ${sending.pending ? loading(words, words.summary.sending) : nothing}
        ${sending.error ? sendFailure(sending.error, words, language, kept) : nothing}
      `;
  }
}
