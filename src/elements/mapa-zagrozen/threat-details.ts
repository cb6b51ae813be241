import type {Task} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDay, formatRecurrence, Localizer} from '../../i18n/index.js';
import {categoryMark, statusMark} from '../../map/index.js';
import type {Threat} from '../../threats/index.js';
import {loading} from '../../ui/index.js';
import type {ThreatHost} from './chosen-threat.js';
import {Confirming} from './confirming.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {OfficerHere} from './officer-here.js';
import {Sharing} from './sharing.js';
import {similar} from './similar.js';
import {detailsMessages} from './threat-details.messages.js';
import {categoryName, nearestLocality, type ThreatsOfArea} from './threats-of-area.js';

/** What the backend tells of one threat; `undefined` where the map shows no such threat. */
export type ToldThreat = Task<readonly unknown[], Threat | undefined>;

/** One threat in plain words, and what a resident can do about it. */
export class ThreatDetails {
  readonly #map: Localizer<Messages>;
  readonly #localizer;
  readonly #told: ToldThreat;
  readonly #host: ThreatHost;
  readonly #officer: OfficerHere;
  readonly #confirming: Confirming;
  readonly #sharing: Sharing;

  /** @param map - The words that the details share with the map. */
  constructor(host: ThreatHost, map: Localizer<Messages>, told: ToldThreat) {
    this.#map = map;
    this.#localizer = new Localizer(host, detailsMessages);
    this.#told = told;
    this.#host = host;
    this.#officer = new OfficerHere(host);
    this.#confirming = new Confirming(host);
    this.#sharing = new Sharing(host);
  }

  /** @param threat - As far as it is known by now. */
  render({area, categories}: ThreatsOfArea, threat: Threat): TemplateResult {
    const {words, language} = this.#localizer;
    const map = this.#map.words;
    const category = categories.find(({id}) => id === threat.category);
    const name = categoryName(categories, threat.category, language);
    const locality = nearestLocality(area, threat.point);
    const day = (date: string) => formatDay(language, date);
    return html`
      <h3 id="panel" tabindex="-1">${category ? categoryMark(category.icon) : nothing} ${name}</h3>
      <p>
        ${statusMark(threat.status)} <strong>${map.statuses[threat.status]}</strong><br />
        ${map.explanations[threat.status]} ${words.next[threat.status]}
      </p>
      ${this.#renderTold()}
      <dl>
        ${locality ? entry(words.where, map.near(locality)) : nothing}
        ${entry(words.day, day(threat.day))}
        ${
          threat.recurrence
            ? entry(words.recurs, formatRecurrence(language, threat.recurrence))
            : nothing
        }
        ${threat.checked ? entry(words.checked, day(threat.checked)) : nothing}
        ${
          threat.updated === threat.checked || threat.updated === threat.day
            ? nothing
            : entry(words.changed, day(threat.updated))
        }
        ${entry(words.source, map.sources[threat.source])}
      </dl>
      ${this.#confirming.render(threat, this.#told.value, words, map)}
      <div class="threat-tools">
        ${this.#officer.renderButton(threat, words)} ${similar(this.#host, threat, words)}
        ${this.#sharing.renderButton(threat.id, name, words)}
      </div>
      ${this.#sharing.render(threat.id, words)} ${this.#officer.render(threat, words, map)}
    `;
  }

  /** What the police decided, as far as it needs explaining. */
  #renderTold() {
    const {words} = this.#localizer;
    return this.#told.render({
      pending: () => loading(this.#map.words, words.loading),
      complete: (threat) => (threat ? this.#renderDecision(threat) : nothing),
      error: () => html`
        <p role="status">
          ${words.notLoaded}
          <button type="button" class="text-button" @click=${() => void this.#told.run()}>
            ${this.#map.words.retry}
          </button>
        </p>
      `,
    });
  }

  #renderDecision({publicReason, forwardedTo}: Threat) {
    const {words} = this.#localizer;
    if (!publicReason && !forwardedTo) return nothing;
    return html`
      <dl class="decision">
        ${forwardedTo ? entry(words.forwardedTo, forwardedTo) : nothing}
        ${publicReason ? entry(words.reason, publicReason) : nothing}
      </dl>
    `;
  }
}

const entry = (term: string, text: string) => html`
  <div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>
`;
