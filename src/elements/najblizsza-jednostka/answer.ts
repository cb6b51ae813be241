import {html, nothing, type TemplateResult} from 'lit';

import type {Place} from '../../beats/index.js';
import {formatDistance} from '../../i18n/index.js';
import type {Answer} from './look-up.js';
import type {Messages} from './najblizsza-jednostka.messages.js';
import {unitEntry, type UnitView} from './unit-entry.js';

/** The device knows the place well enough for a distance below this many metres. Our own choice. */
const exact = 500;

/** Shows an answer: the nearest units, several places to choose from, or what to do instead. */
export function answerView(
  answer: Answer,
  view: UnitView,
  choose: (place: Place) => void,
): TemplateResult {
  if (answer.kind === 'several') return severalPlaces(answer.places, view.words, choose);
  if (answer.kind === 'unknown' || answer.units.length === 0) {
    return html`<p id="answer" tabindex="-1">${announcement(answer, view)}</p>`;
  }
  return html`
    <p id="answer" tabindex="-1">${from(answer.place, view.words)}</p>
    ${note(answer, view)}
    <ol class="units">
      ${answer.units.map((near, at) => unitEntry(near, at === 0, view))}
    </ol>
  `;
}

const severalPlaces = (
  places: readonly Place[],
  words: Messages,
  choose: (place: Place) => void,
) => html`
  <p id="answer" tabindex="-1">${words.several}</p>
  <ul class="candidates">
    ${places.map(
      (place) => html`
        <li>
          <button type="button" lang="pl" @click=${() => choose(place)}>${place.label}</button>
        </li>
      `,
    )}
  </ul>
`;

const from = (place: Place | undefined, words: Messages) =>
  place
    ? html`${words.nearPlace} <strong lang="pl">${place.label}</strong>`
    : html`${words.nearYou}`;

/** How exact the distances are, where they are not. */
function note(answer: Answer & {readonly kind: 'units'}, {words, language}: UnitView) {
  const {place, accuracy = 0} = answer;
  if (place && place.precision !== 'address') {
    return html`<p class="small">${words.measuredFrom[place.precision]}</p>`;
  }
  return accuracy > exact
    ? html`<p class="small">${words.inaccurate(formatDistance(language, accuracy))}</p>`
    : nothing;
}

/** The answer in one sentence, as a screen reader says it. */
export function announcement(answer: Answer, {words, language}: UnitView): string {
  switch (answer.kind) {
    case 'units': {
      const [nearest] = answer.units;
      return nearest
        ? words.found(nearest.unit.name, formatDistance(language, nearest.metres))
        : words.noUnits;
    }
    case 'several':
      return words.several;
    case 'unknown':
      return answer.text ? words.unknown(answer.text) : words.nothingAsked;
  }
}
