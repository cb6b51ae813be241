import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {locate, PositionError, type Located} from '../element/index.js';
import {icon, icons, loading, type CommonMessages} from '../ui/index.js';
import type {PositionMessages} from './position.messages.js';

/** What {@link OwnPlace} asks of the element that uses it. */
export interface OwnPlaceOptions {
  readonly words: () => CommonMessages & {readonly position: PositionMessages};
  /** Takes the place; what it returns says why the place is of no use. */
  readonly found: (place: Located) => (() => string) | undefined;
}

/** Asks the device where it is, and says in words why that did not help. */
export class OwnPlace {
  #asking = false;
  #problem: (() => string) | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: OwnPlaceOptions;

  constructor(host: ReactiveControllerHost, options: OwnPlaceOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whoever has asked something else meanwhile does not want this answer any more. */
  forget() {
    this.#asking = false;
    this.#problem = undefined;
    this.#host.requestUpdate();
  }

  /** The button that asks. */
  renderButton(): TemplateResult {
    return html`
      <button type="button" class="text-button" @click=${this.#ask}>
        ${icon(icons.locate)} ${this.#options.words().position.ask}
      </button>
    `;
  }

  /** What came of asking, as long as nothing was found. */
  render(): TemplateResult | typeof nothing {
    const words = this.#options.words();
    if (this.#asking) return loading(words, words.position.asking);
    if (!this.#problem) return nothing;
    return html`<p class="field-error" role="alert">${this.#problem()}</p>`;
  }

  readonly #ask = async () => {
    this.forget();
    this.#asking = true;
    try {
      const place = await locate();
      if (!this.#asking) return;
      this.forget();
      this.#problem = this.#options.found(place);
    } catch (error) {
      if (!this.#asking) return;
      this.forget();
      const reason = error instanceof PositionError ? error.reason : 'unavailable';
      this.#problem = () => this.#options.words().position[reason];
    }
  };
}
