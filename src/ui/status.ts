import {html, type TemplateResult} from 'lit';

import type {CommonMessages} from './common.messages.js';

/** Something is on its way; screen readers hear it once. */
export function loading(words: CommonMessages, text = words.loading): TemplateResult {
  return html`<p class="loading" role="status">${text}</p>`;
}

/** What to tell a resident about an error: by its `name`, so that two copies of the library agree. */
export function failureText(words: CommonMessages, error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return Object.hasOwn(words.failures, name)
    ? words.failures[name as keyof CommonMessages['failures']]
    : words.unknownFailure;
}

/**
 * Something went wrong: says what, and what to do. What stands inside the element is shown below,
 * since now a resident needs the phone number.
 */
export function failure(words: CommonMessages, error: unknown, retry: () => void): TemplateResult {
  return html`
    <div class="failure" role="alert">
      <p>${failureText(words, error)}</p>
      <button type="button" @click=${retry}>${words.retry}</button>
    </div>
    <slot></slot>
  `;
}

/**
 * Tells the webmaster, in the element's place, what to correct; always in Polish. What stands inside
 * the element stays below it, since a resident still needs the phone number.
 */
export function webmasterNote(problem: string): TemplateResult {
  return html`
    <div class="webmaster-note" role="note" lang="pl">
      <p><strong>Informacja dla redaktora strony:</strong> ${problem}</p>
    </div>
    <slot></slot>
  `;
}
