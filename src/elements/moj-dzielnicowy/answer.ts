import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, OfficerCandidate} from '../../backend/index.js';
import type {Language} from '../../i18n/index.js';
import {nameOf, type Answer} from './look-up.js';
import type {Messages} from './moj-dzielnicowy.messages.js';
import {callDuty, officerCard} from './officer-card.js';

/** Shows an answer: the officer, several to choose from, or what to do when there is none. */
export function answerView(
  answer: Answer,
  words: Messages,
  language: Language,
  choose: (candidate: OfficerCandidate) => void,
): TemplateResult {
  switch (answer.kind) {
    case 'one':
      return officerCard(answer.beat, words, language, answer.address);
    case 'several':
      return html`
        <p id="answer" tabindex="-1">${announcement(answer, words)}</p>
        <ul class="candidates">
          ${answer.candidates.map(
            (candidate) => html`
              <li>
                <button type="button" @click=${() => choose(candidate)}>
                  <span>
                    ${candidate.label}
                    ${
                      candidate.beat
                        ? html`<span class="detail">${beatLine(candidate.beat, words)}</span>`
                        : nothing
                    }
                  </span>
                </button>
              </li>
            `,
          )}
        </ul>
      `;
    case 'none':
      return html`
        <p id="answer" tabindex="-1">${announcement(answer, words)}</p>
        ${
          answer.unit
            ? html`<p>${words.askUnit}</p>
                ${callDuty(answer.unit, words)}`
            : nothing
        }
      `;
  }
}

/** What tells beats apart: "Rejon nr 3, Anna Nowak". */
const beatLine = (beat: Beat, words: Messages) =>
  `${words.beat} ${words.beatNumber(beat.number)}, ${nameOf(beat)}`;

/** The answer in one sentence, as a screen reader says it. */
export function announcement(answer: Answer, words: Messages): string {
  switch (answer.kind) {
    case 'one':
      return words.found(nameOf(answer.beat));
    case 'several':
      return words.choose[answer.reason];
    case 'none':
      return words.none[answer.reason](answer.unknown ?? '', answer.understood ?? '');
  }
}
