import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {nameOf, personOf} from '../../officer/index.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** One of several things to choose: a button as wide as the list. */
export function choice(label: string, detail: string, press: () => void): TemplateResult {
  return html`
    <li>
      <button type="button" @click=${press}>
        <span>
          <span lang="pl">${label}</span>
          ${detail ? html`<span class="detail">${detail}</span>` : nothing}
        </span>
      </button>
    </li>
  `;
}

/** A beat to choose by its name. */
export function beatChoice(beat: Beat, words: Messages, press: () => void): TemplateResult {
  return choice(beat.name, beatLine(beat, words), press);
}

/** What tells beats apart: "Rejon nr 3, Anna Nowak". */
export function beatLine(beat: Beat, words: Messages): string {
  const who = personOf(beat) ? nameOf(beat) : words.vacant;
  return `${words.beat} ${words.beatNumber(beat.number)}, ${who}`;
}
