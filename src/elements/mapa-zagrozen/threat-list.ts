import {html, nothing, type TemplateResult} from 'lit';

import {formatDay, type Language} from '../../i18n/index.js';
import {statusMark} from '../../map/index.js';
import type {Threat} from '../../threats/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {categoryName, nearestLocality, type ThreatsOfArea} from './threats-of-area.js';

/** Threats in words: what the map shows, for everybody who cannot or does not want to use it. */
export function threatList(
  data: ThreatsOfArea,
  threats: readonly Threat[],
  words: Messages,
  language: Language,
  choose: (threat: Threat) => void,
): TemplateResult {
  return html`
    <ul class="threats">
      ${threats.map((threat) => item(data, threat, words, language, choose))}
    </ul>
  `;
}

/** The button under a list of which only the beginning is shown. */
export function moreButton(
  shown: number,
  total: number,
  words: Messages,
  more: () => void,
): TemplateResult | typeof nothing {
  return shown < total
    ? html`<button type="button" class="more" @click=${more}>${words.more}</button>`
    : nothing;
}

function item(
  {area, categories}: ThreatsOfArea,
  threat: Threat,
  words: Messages,
  language: Language,
  choose: (threat: Threat) => void,
) {
  const locality = nearestLocality(area, threat.point);
  return html`
    <li>
      <button type="button" class="threat" data-id=${threat.id} @click=${() => choose(threat)}>
        <strong>${categoryName(categories, threat.category, language)}</strong>
        <span>${statusMark(threat.status)} ${words.statuses[threat.status]}</span>
        <span class="quiet">
          ${locality ? `${words.near(locality)}, ` : nothing}${formatDay(language, threat.day)}
        </span>
      </button>
    </li>
  `;
}
