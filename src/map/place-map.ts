import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../element/index.js';
import type {Bounds, Point} from '../geo/index.js';
import {icon, icons, loading, type CommonMessages} from '../ui/index.js';
import type {Backdrop} from './backdrop.js';
import {loadMap} from './load-map.js';
import type {MapPickedEvent} from './map-events.js';

/** The words of a {@link PlaceMap}, among those of its element. */
export interface PlaceMapWords extends CommonMessages {
  readonly place: {
    /** How to show a place. */
    readonly mapHint: string;
    /** On the button that takes the place under the cross. */
    readonly takePoint: string;
    readonly loadingMap: string;
    readonly mapFailed: string;
  };
}

/** How much around a place that was chosen before is shown, in degrees: about 500 m. */
const around = 0.007;

/** The map on which a place can be shown. Its code and its outlines are loaded when it is opened. */
export class PlaceMap {
  /** Called with the point that the resident takes. */
  taken: (point: Point) => void = () => undefined;

  #open = false;
  #middle: Point | undefined;
  #start: Bounds | undefined;

  readonly #host: LitElement;
  readonly #words: () => PlaceMapWords;
  readonly #backdrop;

  /** @param backdrop - Asks for the area to show. */
  constructor(
    host: LitElement,
    words: () => PlaceMapWords,
    backdrop: (signal: AbortSignal) => Promise<Backdrop | undefined>,
  ) {
    this.#host = host;
    this.#words = words;
    this.#backdrop = new Task(host, {
      autoRun: false,
      args: () => [] as const,
      task: async (_args, {signal}) => (await Promise.all([backdrop(signal), loadMap()]))[0],
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  close() {
    this.#open = false;
    this.#host.requestUpdate();
  }

  /** The button that opens and closes the map. */
  renderButton(
    {onMap, closeMap}: {readonly onMap: string; readonly closeMap: string},
    chosen?: Point,
  ): TemplateResult {
    return html`
      <button
        type="button"
        class="text-button"
        aria-expanded=${this.#open}
        @click=${() => (this.#open ? this.close() : this.open(chosen))}
      >
        ${icon(icons.pin)} ${this.#open ? closeMap : onMap}
      </button>
    `;
  }

  /** The map, while it is open. */
  render(chosen?: Point): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const words = this.#words();
    return html`
      <div class="map">
        ${this.#backdrop.render({
          pending: () => loading(words, words.place.loadingMap),
          error: () => html`<p class="field-error" role="alert">${words.place.mapFailed}</p>`,
          complete: (backdrop) => html`
            <p class="hint" id="map-hint">${words.place.mapHint}</p>
            <rejon-map
              picking
              .backdrop=${backdrop}
              .view=${this.#start}
              .pin=${chosen}
              @rejon-map-picked=${this.#picked}
            ></rejon-map>
            <button type="button" ?disabled=${!this.#middle} @click=${this.#take}>
              ${icon(icons.check)} ${words.place.takePoint}
            </button>
          `,
        })}
      </div>
    `;
  }

  /** Shows the map around a place that was chosen before, or the whole area. */
  open(chosen?: Point) {
    this.#open = true;
    this.#middle = undefined;
    this.#start = chosen && [
      chosen.lon - around,
      chosen.lat - around,
      chosen.lon + around,
      chosen.lat + around,
    ];
    this.#host.requestUpdate();
    void this.#backdrop.run();
  }

  readonly #picked = (event: MapPickedEvent) => {
    this.#middle = event.point;
    this.#host.requestUpdate();
  };

  readonly #take = () => {
    if (this.#middle) this.taken(this.#middle);
  };
}
