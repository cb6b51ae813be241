import {Task, TaskStatus} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import type {Confirmation} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Threat} from '../../threats/index.js';
import {failureText, icon, icons, loading, type CommonMessages} from '../../ui/index.js';
import type {ThreatHost} from './chosen-threat.js';
import type {DetailsMessages} from './threat-details.messages.js';

/** Says that a resident sees the same: how many have, and the button that adds one. */
export class Confirming {
  readonly #host: ThreatHost;
  readonly #task;
  /** The threat that was confirmed last. */
  #id = 0;
  /** Some backends take no confirmations: then they are not offered a second time. */
  #offered = true;

  constructor(host: ThreatHost) {
    this.#host = host;
    this.#task = new Task<readonly [number], Confirmation | undefined>(host, {
      autoRun: false,
      args: () => [this.#id] as const,
      task: async ([id], {signal}) => host.backend?.threats.confirm(id, signal),
      onError: (error) => {
        if ((error as Error).name === 'NotOffered') this.#offered = false;
        else host.dispatchEvent(new RejonErrorEvent(error));
      },
    });
  }

  /** @param told - What the backend tells of the threat; its count is not known before. */
  render(
    threat: Threat,
    told: Threat | undefined,
    words: DetailsMessages,
    common: CommonMessages,
  ): TemplateResult {
    const {confirm} = words;
    const mine = this.#id === threat.id;
    const done = mine && this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
    const count = done?.confirmations ?? told?.confirmations ?? 0;
    const counted = count ? words.confirmations(count) : '';
    if (done) {
      const said = done.repeated ? confirm.repeated : confirm.thanks;
      return html`<p id="thanks" tabindex="-1">${icon(icons.check)} ${said} ${counted}</p>`;
    }
    return html`
      ${counted ? html`<p>${counted}</p>` : nothing}
      ${mine ? this.#renderState(words, common) : nothing}
      ${
        this.#offered && confirmable(threat)
          ? html`
              <button
                type="button"
                aria-describedby="confirm-hint"
                @click=${() => void this.#confirm(threat.id)}
              >
                ${icon(icons.check)} ${confirm.button}
              </button>
              <p class="hint" id="confirm-hint">${confirm.hint}</p>
            `
          : nothing
      }
    `;
  }

  #renderState({confirm}: DetailsMessages, common: CommonMessages) {
    const {status, error} = this.#task;
    if (status === TaskStatus.PENDING) return loading(common, confirm.sending);
    if (status !== TaskStatus.ERROR) return nothing;
    const sentence = this.#offered ? failureText(common, error) : confirm.notOffered;
    return html`<p class="field-error" role="alert">${sentence}</p>`;
  }

  async #confirm(id: number) {
    if (this.#task.status === TaskStatus.PENDING && this.#id === id) return;
    this.#id = id;
    await this.#task.run().catch(() => undefined);
    await this.#host.updateComplete;
    // The button that had the focus has given way to the answer.
    this.#host.renderRoot.querySelector<HTMLElement>('#thanks')?.focus();
  }
}

/** Nobody can see any more what is gone, or never was. */
const confirmable = ({status}: Threat) =>
  status !== 'confirmed-eliminated' && status !== 'joke-or-mistake';
