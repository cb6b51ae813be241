import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import {failure, icon, loading, type Strokes} from '../../ui/index.js';
import {lateCode} from './late-code.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** What stands in a {@link Panel}. */
interface Content {
  /** Called each time the panel opens. */
  readonly open?: () => void;
  readonly render: () => unknown;
}

/** A button that opens and closes what stands below it; its code is loaded when it is first opened. */
export class Panel {
  #open = false;

  readonly #host: LitElement;
  readonly #localizer: Localizer<Messages>;
  readonly #content;

  constructor(host: LitElement, localizer: Localizer<Messages>, load: () => Promise<Content>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#content = new Task(host, {
      autoRun: false,
      args: () => [] as const,
      task: () => lateCode(load()),
      onComplete: (content) => content.open?.(),
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  close() {
    this.#open = false;
    this.#host.requestUpdate();
  }

  renderButton(strokes: Strokes, open: string, close: string): TemplateResult {
    return html`
      <button type="button" class="text-button" aria-expanded=${this.#open} @click=${this.#toggle}>
        ${icon(strokes)} ${this.#open ? close : open}
      </button>
    `;
  }

  /** What stands inside, while the panel is open. */
  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const {words} = this.#localizer;
    return html`<div class="panel">
      ${this.#content.render({
        pending: () => loading(words),
        error: (error) => failure(words, error, () => void this.#content.run()),
        complete: (content) => content.render(),
      })}
    </div>`;
  }

  readonly #toggle = () => {
    this.#open = !this.#open;
    this.#host.requestUpdate();
    if (!this.#open) return;
    const {value} = this.#content;
    if (value) value.open?.();
    else void this.#content.run();
  };
}
