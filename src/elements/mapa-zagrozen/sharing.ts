import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {icon} from '../../ui/index.js';
import {shareLink, type Shared} from '../../ui/share-link.js';
import type {DetailsMessages} from './threat-details.messages.js';
import {threatLink} from './threat-link.js';

const strokes = 'M12 15V4M7.5 8.5 12 4l4.5 4.5M7 11H5v9h14v-9h-2';

/** Hands the link to a threat on. */
export class Sharing {
  /** What became of the last link. */
  #last: {readonly link: string; readonly shared: Shared} | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  renderButton(threat: number, title: string, words: DetailsMessages): TemplateResult {
    const share = async () => {
      const link = threatLink(threat, location.href);
      this.#last = undefined;
      this.#last = {link, shared: await shareLink(title, link)};
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLInputElement>('#by-hand')?.select();
    };
    return html`<button type="button" class="text-button" @click=${() => void share()}>
      ${icon(strokes)} ${words.share}
    </button>`;
  }

  /** What became of it, in words. */
  render(threat: number, words: DetailsMessages): TemplateResult {
    const {link, shared} = this.#last ?? {};
    const mine = link === threatLink(threat, location.href);
    return html`
      <p class="said" role="status">${mine && shared === 'copied' ? words.copied : nothing}</p>
      ${
        mine && shared === 'failed'
          ? html`<label for="by-hand">${words.copyByHand}</label>
              <input id="by-hand" type="text" readonly .value=${link} />`
          : nothing
      }
    `;
  }
}
