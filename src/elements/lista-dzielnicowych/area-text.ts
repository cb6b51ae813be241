import {html, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {hasHit, markedText} from './marked-text.js';
import type {EntryView} from './officer-entry.js';

/** Texts of more characters than this are folded: about two lines. */
const longest = 160;

/**
 * The area in words. A long text is cut by its looks alone: it stays whole for a screen reader, for
 * the browser's own search, and on paper. One with a word that was searched for is never cut.
 */
export function areaText(
  beat: Beat,
  {words, hit, unfolded, fold}: Pick<EntryView, 'words' | 'hit' | 'unfolded' | 'fold'>,
): TemplateResult {
  const text = html`${markedText(beat.areaText, hit)}`;
  if (beat.areaText.length <= longest || hasHit(beat.areaText, hit)) {
    return html`<p class="area" lang="pl">${text}</p>`;
  }
  const folded = !unfolded.has(beat.id);
  return html`
    <p class="area ${folded ? 'folded' : ''}" lang="pl">${text}</p>
    <button
      type="button"
      class="text-button"
      aria-expanded=${folded ? 'false' : 'true'}
      @click=${() => fold(beat, !folded)}
    >
      ${folded ? words.wholeText : words.lessText}
      <span class="visually-hidden">${words.ofBeat(beat.number)}</span>
    </button>
  `;
}
