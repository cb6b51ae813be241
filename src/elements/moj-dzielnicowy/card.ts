import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Backend, Beat} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import {contact, nameOf, personOf} from '../../officer/index.js';
import {emergency} from '../../ui/index.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/**
 * The card of an officer. Its code comes right after the element is first shown, so that the card works
 * also when the network is cut afterwards; without it, name and number are shown all the same.
 */
export class Card {
  readonly #host: LitElement & {readonly backend?: Backend};
  readonly #localizer: Localizer<Messages>;
  readonly #code;

  constructor(host: LitElement & {readonly backend?: Backend}, localizer: Localizer<Messages>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#code = new Task(host, {
      autoRun: 'afterUpdate',
      args: () => [] as const,
      task: () => import('../karta-dzielnicowego/karta-dzielnicowego.js'),
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  /** Moves the focus to the officer's name. */
  async focus() {
    await this.#code.taskComplete.catch(() => undefined);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const card = root.querySelector('karta-dzielnicowego');
    if (card) await card.focusName();
    else root.querySelector<HTMLElement>('#answer')?.focus();
  }

  render(beat: Beat, address = '') {
    return this.#code.render({
      pending: () => this.#renderPlain(beat),
      error: () => this.#renderPlain(beat, true),
      complete: () => html`
        <karta-dzielnicowego
          exportparts="card, name, photo, call, email"
          heading-level="3"
          address=${address}
          .value=${beat}
          .backend=${this.#host.backend}
        ></karta-dzielnicowego>
      `,
    });
  }

  #renderPlain(beat: Beat, failed = false): TemplateResult {
    const {words} = this.#localizer;
    return html`
      <h3 id="answer" tabindex="-1">${personOf(beat) ? nameOf(beat) : words.vacant}</h3>
      ${contact(beat, words)}
      ${
        failed
          ? html`<div role="alert">
              <p>${words.cardFailed}</p>
              <button type="button" @click=${() => void this.#code.run()}>${words.retry}</button>
            </div>`
          : nothing
      }
      ${emergency(words)}
    `;
  }
}
