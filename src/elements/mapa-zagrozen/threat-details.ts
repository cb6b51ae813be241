import {html, nothing, type TemplateResult} from 'lit';

import {formatDay, formatRecurrence, type Language} from '../../i18n/index.js';
import {statusMark} from '../../map/index.js';
import type {Threat} from '../../threats/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {categoryName, nearestLocality, type ThreatsOfArea} from './threats-of-area.js';

/**
 * One threat in plain words.
 *
 * @param decision - The reason of the decision, or what is known of it so far.
 */
export function threatDetails(
  {area, categories}: ThreatsOfArea,
  threat: Threat,
  decision: TemplateResult | undefined,
  words: Messages,
  language: Language,
): TemplateResult {
  const locality = nearestLocality(area, threat.point);
  return html`
    <h3 id="panel" tabindex="-1">${categoryName(categories, threat.category, language)}</h3>
    <p>
      ${statusMark(threat.status)} <strong>${words.statuses[threat.status]}</strong><br />
      ${words.explanations[threat.status]}
    </p>
    ${decision}
    <dl>
      ${locality ? entry(words.where, words.near(locality)) : nothing}
      ${entry(words.day, formatDay(language, threat.day))}
      ${
        threat.recurrence
          ? entry(words.recurs, formatRecurrence(language, threat.recurrence))
          : nothing
      }
      ${entry(words.source, words.sources[threat.source])}
    </dl>
  `;
}

/** What the police decided, as far as it needs explaining. */
export function decisionWords(
  threat: Threat | undefined,
  words: Messages,
): TemplateResult | undefined {
  if (!threat?.publicReason && !threat?.forwardedTo) return undefined;
  return html`
    <dl class="decision">
      ${threat.forwardedTo ? entry(words.forwardedTo, threat.forwardedTo) : nothing}
      ${threat.publicReason ? entry(words.reason, threat.publicReason) : nothing}
    </dl>
  `;
}

const entry = (term: string, text: string) => html`
  <div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>
`;
