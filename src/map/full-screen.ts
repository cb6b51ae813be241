import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {icon} from '../ui/index.js';
import * as arrows from './arrows.js';
import type {MapWords} from './map.messages.js';

/** The button that enlarges an element to the whole screen, where the browser can do that. */
export class FullScreen {
  readonly #host: LitElement;
  readonly #target: () => Element | undefined;

  constructor(host: LitElement, target: () => Element | undefined) {
    this.#host = host;
    this.#target = target;
    const changed = () => this.#host.requestUpdate();
    host.addController({
      hostConnected: () => document.addEventListener('fullscreenchange', changed),
      hostDisconnected: () => document.removeEventListener('fullscreenchange', changed),
    });
  }

  render(words: MapWords): TemplateResult | typeof nothing {
    const target = this.#target();
    // Phones of Apple lack it, and a page in a frame may not.
    if (!target || !document.fullscreenEnabled) return nothing;
    const full = target.matches(':fullscreen');
    const label = full ? words.leaveFullScreen : words.fullScreen;
    const press = async () => {
      if (full) return document.exitFullscreen();
      await target.requestFullscreen();
      // A small screen has no room for both the map and what stands above it.
      this.#host.scrollIntoView({block: 'nearest'});
    };
    return html`<button
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => void press().catch(() => undefined)}
    >
      ${icon(full ? arrows.inwards : arrows.outwards)}
    </button>`;
  }
}
