import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {KeyValueStorage} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {icon, icons} from '../../ui/index.js';
import {forget, keep, readKept, type KeptBeat} from './kept-beat.js';
import {panelMessages, type PanelMessages} from './panels.messages.js';

/** Tells a screen reader something, in the language that the page has by then. */
export type Say = (sentence: () => string) => void;

/** What keeping needs to know of its element. */
export type KeepingHost = LitElement & {readonly storage: KeyValueStorage | undefined};

/** Offers to keep a beat on this device, and to forget it. */
export class Keeping {
  #kept: KeptBeat | undefined;
  #failed = false;

  readonly #host: KeepingHost;
  readonly #panel: Localizer<PanelMessages>;
  readonly #say: Say;

  /** @param say - Tells a screen reader what came of pressing the button. */
  constructor(host: KeepingHost, say: Say) {
    this.#host = host;
    this.#panel = new Localizer(host, panelMessages);
    this.#say = say;
    this.#kept = readKept(host.storage);
  }

  /** Keep or forget, below the card of a beat. Nothing where the browser allows neither. */
  render(shown: KeptBeat): TemplateResult | typeof nothing {
    if (!this.#host.storage) return nothing;
    const {keeping} = this.#panel.words;
    const isKept = this.#kept?.beat === shown.beat;
    const press = () => (isKept ? this.#forget() : this.#keep(shown));
    return html`
      <div class="kept">
        <p class="hint">${isKept ? keeping.kept : this.#failed ? keeping.failed : keeping.offer}</p>
        <button type="button" class="text-button" @click=${press}>
          ${icon(isKept ? icons.minus : icons.check)} ${isKept ? keeping.forget : keeping.keep}
        </button>
      </div>
    `;
  }

  #keep(shown: KeptBeat) {
    this.#failed = !keep(this.#host.storage, shown);
    if (!this.#failed) this.#kept = shown;
    this.#tell(this.#failed ? 'failed' : 'kept');
  }

  #forget() {
    forget(this.#host.storage);
    this.#kept = undefined;
    this.#tell('forgotten');
  }

  #tell(outcome: 'kept' | 'forgotten' | 'failed') {
    this.#say(() => this.#panel.words.keeping[outcome]);
  }
}
