import {initialState, Task, TaskStatus} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../../element/index.js';
import type {Language, Localizer} from '../../i18n/index.js';
import {
  loadMap,
  type Backdrop,
  type MapChosenEvent,
  type MapFailedEvent,
  type MapMovedEvent,
} from '../../map/index.js';
import type {Threat, ThreatFilter} from '../../threats/index.js';
import {failureText} from '../../ui/index.js';
import {lastCall} from './last-call.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {categoryName, type Land, type ThreatsOfArea} from './threats-of-area.js';

/** The element that shows the map. */
interface Host extends LitElement {
  readonly view: string;
  readonly heat: boolean;
  readonly filter: ThreatFilter;
  readonly tiles: string;
  readonly tilesAttribution: string;
}

/** Who hears of what happens on the map. */
interface MapEvents {
  readonly moved: (event: MapMovedEvent) => void;
  readonly chosen: (event: MapChosenEvent) => void;
}

/** The map: loaded once the reader wants one, and kept from then on as the reader has left it. */
export class MapPart {
  /** What the map shows; `undefined` until it is drawn. */
  seen: MapMovedEvent | undefined;

  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #events: MapEvents;
  readonly #code;
  #wanted = false;

  /** Why the threats in view could not be counted the last time, and in which collection. */
  #failed: {readonly error: unknown; readonly threats: unknown} | undefined;

  readonly #backdrop = lastCall(({area}: Land, url: string, attribution: string): Backdrop =>
    url ? {...area, tiles: {url, attribution}} : area,
  );

  readonly #icons = lastCall(({categories, threats}: ThreatsOfArea) =>
    threats.categories.map((id) => categories.find((each) => each.id === id)?.icon ?? ''),
  );

  readonly #names = lastCall(({categories, threats}: ThreatsOfArea, language: Language) =>
    threats.categories.map((id) => categoryName(categories, id, language)),
  );

  constructor(host: Host, localizer: Localizer<Messages>, events: MapEvents) {
    this.#host = host;
    this.#localizer = localizer;
    this.#events = events;
    this.#code = new Task(host, {
      args: () => [(this.#wanted ||= host.view === 'map')] as const,
      task: ([wanted]) => (wanted ? loadMap() : initialState),
    });
  }

  /**
   * @param data - Absent until the threats have come.
   * @param selected - The threat that stands out.
   */
  render(
    land: Land,
    data: ThreatsOfArea | undefined,
    selected: Threat | undefined,
  ): TemplateResult {
    const {words, language} = this.#localizer;
    const {status} = this.#code;
    if (status === TaskStatus.ERROR) return html`<p role="status">${words.noMap}</p>`;
    if (status !== TaskStatus.COMPLETE) return html`<p class="map-space">${words.loadingMap}</p>`;
    const {filter, heat, tiles, tilesAttribution} = this.#host;
    return html`
      <rejon-map
        part="map"
        .backdrop=${this.#backdrop(land, tiles.trim(), tilesAttribution.trim())}
        .view=${land.bounds}
        .threats=${data?.threats}
        .icons=${data ? this.#icons(data) : []}
        .names=${data ? this.#names(data, language) : []}
        .filter=${filter}
        .heat=${heat}
        .fullScreenOf=${this.#host}
        .selected=${selected}
        @rejon-map-moved=${this.#moved}
        @rejon-map-chosen=${this.#events.chosen}
        @rejon-map-failed=${this.#fail}
        @rejon-map-counted=${this.#counted}
      ></rejon-map>
    `;
  }

  /** That the threats in view could not be counted, until they are. */
  renderFailure(): TemplateResult | typeof nothing {
    const {words} = this.#localizer;
    // Other threats that are in memory are counted at once, without a word.
    if (!this.#failed || this.#failed.threats !== this.#map?.threats) return nothing;
    return html`
      <div class="failure" role="alert">
        <p>${words.marksMissing} ${failureText(words, this.#failed.error)}</p>
        <button type="button" @click=${this.#retry}>${words.retry}</button>
      </div>
    `;
  }

  /** Counts the threats in view again, as after a failure. */
  recount() {
    this.#map?.recount();
  }

  get #map() {
    return this.#host.renderRoot.querySelector('rejon-map');
  }

  /** The button that was pressed goes away: the focus goes to the map. */
  readonly #retry = () => {
    this.#counted();
    this.recount();
    this.#map?.focusAt();
  };

  readonly #counted = () => {
    if (!this.#failed) return;
    this.#failed = undefined;
    this.#host.requestUpdate();
  };

  readonly #fail = ({error}: MapFailedEvent) => {
    this.#failed = {error, threats: this.#map?.threats};
    this.#host.dispatchEvent(new RejonErrorEvent(error));
    this.#host.requestUpdate();
  };

  readonly #moved = (event: MapMovedEvent) => {
    this.seen = event;
    this.#events.moved(event);
  };
}
