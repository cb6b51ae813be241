import {TaskStatus} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import type {OfficerCandidate} from '../../backend/index.js';
import {callDuty, nameOf, personOf} from '../../officer/index.js';
import {beatLine, choice} from './choice.js';
import type {Answer} from './look-up.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** An answer without one officer: several to choose from, or what to do when there is none. */
export function answerView(
  answer: Exclude<Answer, {kind: 'one'}>,
  words: Messages,
  choose: (candidate: OfficerCandidate) => void,
): TemplateResult {
  const sentence = html`<p id="answer" tabindex="-1">${announcement(answer, words)}</p>`;
  if (answer.kind === 'several') {
    return html`
      ${sentence}
      <ul class="candidates">
        ${answer.candidates.map((candidate) => {
          const {label, beat} = candidate;
          return choice(label, beat ? beatLine(beat, words) : '', () => choose(candidate));
        })}
      </ul>
    `;
  }
  return html`
    ${sentence}
    ${
      answer.unit
        ? html`<p>${words.askUnit}</p>
            ${callDuty(answer.unit, words)}`
        : nothing
    }
  `;
}

/** What a screen reader hears when something has changed. */
export function heard(
  words: Messages,
  {status, value}: {readonly status: TaskStatus; readonly value: Answer | undefined},
  said: (() => string) | undefined,
): string | typeof nothing {
  if (said) return said();
  if (status === TaskStatus.PENDING) return words.searching;
  return value ? announcement(value, words) : nothing;
}

/** The answer in one sentence. */
function announcement(answer: Answer, words: Messages): string {
  switch (answer.kind) {
    case 'one':
      return personOf(answer.beat) ? words.found(nameOf(answer.beat)) : words.vacant;
    case 'several':
      return words.choose[answer.reason];
    case 'none':
      return words.none[answer.reason](
        answer.unknown ?? '',
        answer.understood ?? '',
        answer.county ?? '',
      );
  }
}
