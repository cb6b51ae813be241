import {Task, TaskStatus} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, OfficerAnswer} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Threat} from '../../threats/index.js';
import {callDuty, contact, deepLink, personOf, rankAndName} from '../../officer/index.js';
import {failureText, icon, icons, loading, type CommonMessages} from '../../ui/index.js';
import type {ThreatHost} from './chosen-threat.js';
import type {DetailsMessages} from './threat-details.messages.js';

/** Who the community officer at the place of a threat is, when somebody asks. */
export class OfficerHere {
  readonly #host: ThreatHost;
  readonly #task;
  /** The threat at whose place was asked last. */
  #at: Threat | undefined;

  constructor(host: ThreatHost) {
    this.#host = host;
    this.#task = new Task<readonly [], OfficerAnswer | undefined>(host, {
      autoRun: false,
      args: () => [] as const,
      task: async (_args, {signal}) =>
        this.#at && host.backend?.officers.byPoint(this.#at.point, signal),
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  renderButton(threat: Threat, {officer}: DetailsMessages): TemplateResult {
    return html`<button type="button" class="text-button" @click=${() => void this.#ask(threat)}>
      ${icon(icons.person)} ${officer.ask}
    </button>`;
  }

  /** What came of asking. */
  render(
    threat: Threat,
    words: DetailsMessages,
    common: CommonMessages,
  ): TemplateResult | typeof nothing {
    if (this.#at?.id !== threat.id) return nothing;
    const {status, value, error} = this.#task;
    if (status === TaskStatus.PENDING) return loading(common, words.officer.asking);
    if (status === TaskStatus.ERROR) {
      return html`<p class="field-error" role="alert">${failureText(common, error)}</p>`;
    }
    return value ? html`<div class="officer">${this.#renderAnswer(value, words)}</div>` : nothing;
  }

  #renderAnswer(answer: OfficerAnswer, words: DetailsMessages) {
    const sentence = (text: string) => html`<p id="officer" tabindex="-1">${text}</p>`;
    switch (answer.kind) {
      case 'one':
        return this.#renderBeat(answer.beat, words, 'officer');
      case 'several':
        return [
          sentence(words.officer.several),
          ...answer.candidates.map(({beat}) => (beat ? this.#renderBeat(beat, words) : nothing)),
        ];
      case 'none':
        return [
          sentence(answer.reason === 'outside' ? words.officer.outside : words.officer.none),
          answer.unit ? callDuty(answer.unit, words) : nothing,
        ];
    }
  }

  #renderBeat(beat: Beat, words: DetailsMessages, id?: string): TemplateResult {
    const person = personOf(beat);
    const page = this.#pageOf(beat);
    return html`
      <h4 id=${id ?? nothing} tabindex="-1" lang=${person ? 'pl' : nothing}>
        ${person ? rankAndName(person) : words.vacant}
      </h4>
      <p class="quiet">
        ${words.beat} ${words.beatNumber(beat.number)}<span lang="pl">, ${beat.name}</span>
        ${beat.substitute ? html`<br />${words.substitutes}` : nothing}
      </p>
      ${contact(beat, words)}
      ${page ? html`<p><a href=${page}>${words.officer.card}</a></p>` : nothing}
    `;
  }

  /** The page that shows the whole card of a beat: the one that is named, or this one. */
  #pageOf({id}: Beat): string | undefined {
    const named = this.#host.officerPage.trim();
    if (named) return deepLink(id, new URL(named, document.baseURI).href);
    return document.querySelector('moj-dzielnicowy') ? deepLink(id, location.href) : undefined;
  }

  async #ask(threat: Threat) {
    this.#at = threat;
    await this.#task.run().catch(() => undefined);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#officer')?.focus();
  }
}
