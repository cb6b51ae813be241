import {html, type TemplateResult} from 'lit';

import {formatMoment, type Language} from '../../i18n/index.js';
import {failureText} from '../../ui/index.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** Why a report did not go out, and that nothing is lost. */
export function sendFailure(
  error: unknown,
  words: Messages,
  language: Language,
  kept: boolean,
): TemplateResult {
  const {summary} = words;
  if (isLimitReached(error)) {
    return html`
      <div class="failure" role="alert">
        <p>${summary.limitReached(formatMoment(language, error.retryAt))}</p>
        <p>${kept ? summary.limitKept : summary.limitNotKept}</p>
      </div>
    `;
  }
  return html`
    <div class="failure" role="alert">
      <p>${failureText(words, error)}</p>
      <p>${summary.keptSafe}</p>
    </div>
  `;
}

// By name, so that errors of another copy of the library are understood too.
const isLimitReached = (error: unknown): error is Error & {readonly retryAt: string} =>
  error instanceof Error && error.name === 'ReportLimitReached' && 'retryAt' in error;
