import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Bounds, Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import {loadMap, type MapPickedEvent} from '../../map/index.js';
import {icon, loading} from '../../ui/index.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** What the map needs to know of its element. */
type Host = LitElement & {readonly backend?: Backend; readonly area: string};

/** How much around a place that was chosen before is shown, in degrees: about 500 m. */
const around = 0.007;

/** The map on which a place can be shown. Its code and its outlines are loaded when it is opened. */
export class PlaceMap {
  /** Called with the point that the resident takes. */
  taken: (point: Point) => void = () => undefined;

  #open = false;
  #middle: Point | undefined;
  #start: Bounds | undefined;

  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #backdrop;

  constructor(host: Host, localizer: Localizer<Messages>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#backdrop = new Task(host, {
      autoRun: false,
      args: () => [host.backend, host.area.trim()] as const,
      task: async ([backend, area], {signal}) => {
        const [backdrop] = await Promise.all([backend?.places.area(area, signal), loadMap()]);
        return backdrop;
      },
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  close() {
    this.#open = false;
    this.#host.requestUpdate();
  }

  /** The button that opens and closes the map. */
  renderButton(chosen: Point | undefined): TemplateResult {
    const {place} = this.#localizer.words;
    return html`
      <button
        type="button"
        class="text-button"
        aria-expanded=${this.#open}
        @click=${() => this.#toggle(chosen)}
      >
        ${icon('pin')} ${this.#open ? place.closeMap : place.onMap}
      </button>
    `;
  }

  /** The map, while it is open. */
  render(chosen: Point | undefined): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const {words} = this.#localizer;
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
              .words=${words.map}
              @rejon-map-picked=${this.#picked}
            ></rejon-map>
            <button type="button" ?disabled=${!this.#middle} @click=${this.#take}>
              ${icon('check')} ${words.place.takePoint}
            </button>
          `,
        })}
      </div>
    `;
  }

  #toggle(chosen: Point | undefined) {
    this.#open = !this.#open;
    this.#middle = undefined;
    this.#start = chosen && [
      chosen.lon - around,
      chosen.lat - around,
      chosen.lon + around,
      chosen.lat + around,
    ];
    this.#host.requestUpdate();
    if (this.#open) void this.#backdrop.run();
  }

  readonly #picked = (event: MapPickedEvent) => {
    this.#middle = event.point;
    this.#host.requestUpdate();
  };

  readonly #take = () => {
    if (this.#middle) this.taken(this.#middle);
  };
}
