import {html, type TemplateResult} from 'lit';

import {fold} from '../../beats/index.js';

/** A text with the words marked that were searched for. */
export function markedText(text: string, hit: (word: string) => boolean) {
  return partsOf(text).map((part): TemplateResult | string =>
    hit(fold(part)) ? html`<mark>${part}</mark>` : part,
  );
}

/** Whether a text has a word that was searched for. */
export const hasHit = (text: string, hit: (word: string) => boolean) =>
  partsOf(text).some((part) => hit(fold(part)));

/** Words and what stands between them. */
const partsOf = (text: string) => text.split(/([\p{L}\p{N}]+)/u);
