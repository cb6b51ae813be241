import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {KeyValueStorage} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import {icon} from '../../ui/index.js';
import {forget, keep, readKept, type KeptBeat} from './kept-beat.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** Offers to keep a beat on this device, and to forget it. */
export class Keeping {
  /** What came of pressing the button, for a screen reader. */
  outcome: 'kept' | 'forgotten' | 'failed' | undefined;

  #kept: KeptBeat | undefined;

  readonly #host: LitElement & {readonly storage: KeyValueStorage | undefined};
  readonly #localizer: Localizer<Messages>;

  constructor(
    host: LitElement & {readonly storage: KeyValueStorage | undefined},
    localizer: Localizer<Messages>,
  ) {
    this.#host = host;
    this.#localizer = localizer;
  }

  /** What was kept on an earlier visit. */
  read(): KeptBeat | undefined {
    this.#kept = readKept(this.#host.storage);
    return this.#kept;
  }

  /** Keeps nothing any more. */
  forget() {
    forget(this.#host.storage);
    this.#kept = undefined;
  }

  /** Keep or forget, below the card of a beat. Nothing where the browser allows neither. */
  render(shown: KeptBeat): TemplateResult | typeof nothing {
    if (!this.#host.storage) return nothing;
    const {kept: words} = this.#localizer.words;
    const isKept = this.#kept?.beat === shown.beat;
    const press = () => {
      if (isKept) this.forget();
      else if (keep(this.#host.storage, shown)) this.#kept = shown;
      this.outcome = isKept ? 'forgotten' : this.#kept === shown ? 'kept' : 'failed';
      this.#host.requestUpdate();
    };
    return html`
      <div class="kept">
        <p class="hint">
          ${isKept ? words.kept : this.outcome === 'failed' ? words.failed : words.offer}
        </p>
        <button type="button" class="text-button" @click=${press}>
          ${icon(isKept ? 'minus' : 'check')} ${isKept ? words.forget : words.keep}
        </button>
      </div>
    `;
  }
}
