import {initialState, Task} from '@lit/task';
import {html, type LitElement, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../../element/index.js';
import {loading} from '../../ui/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';

/**
 * A part of the element whose code is loaded when it is wanted. Where it does not come, the reader can
 * ask once more, and it is asked for by itself when the device is back on a network.
 */
export class LatePart<Part> {
  readonly #words: () => Messages;
  readonly #task;

  /** @param wanted - Whether the part is needed by now. */
  constructor(
    host: LitElement,
    words: () => Messages,
    wanted: () => boolean,
    load: () => Promise<Part>,
  ) {
    this.#words = words;
    this.#task = new Task(host, {
      args: () => [wanted()] as const,
      task: ([needed]) => (needed ? load() : initialState),
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
    host.addController({
      hostConnected: () => window.addEventListener('online', this.#online),
      hostDisconnected: () => window.removeEventListener('online', this.#online),
    });
  }

  /** The part, once it has come. */
  get value(): Part | undefined {
    return this.#task.value;
  }

  /** Settles once the part has come, or has not. */
  get settled(): Promise<unknown> {
    return this.#task.taskComplete.catch(() => undefined);
  }

  /** The part as it is shown, that it is on its way, or what to do when it does not come. */
  render(
    show: (part: Part) => unknown,
    pending: () => unknown = () => loading(this.#words()),
  ): TemplateResult {
    return html`${this.#task.render({
      initial: pending,
      pending,
      complete: show,
      error: () => this.#renderFailure(),
    })}`;
  }

  #renderFailure() {
    const words = this.#words();
    return html`
      <div class="failure" role="alert">
        <p>${words.partMissing}</p>
        <button type="button" @click=${this.#again}>${words.retry}</button>
      </div>
    `;
  }

  readonly #again = () => void this.#task.run();

  readonly #online = () => {
    if (this.#task.error) this.#again();
  };
}
