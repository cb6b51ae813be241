import {html, type TemplateResult} from 'lit';

import type {Messages} from './karta-dzielnicowego.messages.js';

/** Texts up to so many characters take about three lines on a phone. */
const short = 120;

/** A long text that is folded until somebody wants to read it. */
export interface Folding {
  readonly open: boolean;
  readonly toggle: () => void;
}

/** The area in words, verbatim; a long text is folded after three lines. */
export function areaText(text: string, {open, toggle}: Folding, words: Messages): TemplateResult {
  if (text.length <= short) return html`<span lang="pl">${text}</span>`;
  return html`
    <span class=${open ? '' : 'folded'} lang="pl">${text}</span>
    <button
      type="button"
      class="text-button"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${toggle}
    >
      ${open ? words.lessText : words.wholeText}
    </button>
  `;
}
