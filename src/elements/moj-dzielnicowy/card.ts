import {Task} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import type {Backend, Beat} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import {contact, nameOf, personOf} from '../../officer/index.js';
import {emergency, failure} from '../../ui/index.js';
import type {KeepingHost, Say} from './keeping.js';
import {lateCode} from './late-code.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** What the card needs to know of its element. */
type CardHost = KeepingHost & {readonly backend?: Backend};

/**
 * The card of an officer. Its code comes right after the element is first shown, so that the card works
 * also when the network is cut afterwards; without it, name and number are shown all the same.
 */
export class Card {
  readonly #host: CardHost;
  readonly #localizer: Localizer<Messages>;
  readonly #code;

  /** @param say - Tells a screen reader what came of keeping a beat. */
  constructor(host: CardHost, localizer: Localizer<Messages>, say: Say) {
    this.#host = host;
    this.#localizer = localizer;
    this.#code = new Task(host, {
      autoRun: 'afterUpdate',
      args: () => [] as const,
      task: async () => {
        const code = Promise.all([
          import('./keeping.js'),
          import('../karta-dzielnicowego/karta-dzielnicowego.js'),
        ]);
        const [{Keeping}] = await lateCode(code);
        return new Keeping(host, say);
      },
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  /** Moves the focus to the officer's name; without one to what is said instead, or to another try. */
  async focus() {
    await this.#code.taskComplete.catch(() => undefined);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const card = root.querySelector('karta-dzielnicowego');
    if (card) await card.focusName();
    else root.querySelector<HTMLElement>('#answer, .failure button')?.focus();
  }

  render(beat: Beat, address?: string) {
    return this.#code.render({
      pending: () => this.#renderPlain(beat),
      error: (error) => this.#renderPlain(beat, error),
      complete: (keeping) => html`
        <karta-dzielnicowego
          exportparts="card, name, photo, call, email"
          heading-level="3"
          address=${address ?? ''}
          .value=${beat}
          .backend=${this.#host.backend}
        ></karta-dzielnicowego>
        ${keeping.render({beat: beat.id, address})}
      `,
    });
  }

  #renderPlain(beat: Beat, error?: unknown): TemplateResult {
    const {words} = this.#localizer;
    return html`
      <h3 id="answer" tabindex="-1">${personOf(beat) ? nameOf(beat) : words.vacant}</h3>
      ${contact(beat, words)}
      ${error ? failure(words, error, () => void this.#code.run()) : nothing} ${emergency(words)}
    `;
  }
}
