import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import {
  AttributeCheck,
  AttributeError,
  consumeUnlessSet,
  customElement,
  RejonErrorEvent,
  unknownArea,
} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {
  loadMap,
  statusColours,
  type Backdrop,
  type MapChosenEvent,
  type MapMovedEvent,
} from '../../map/index.js';
import type {ThreatFilter} from '../../threats/index.js';
import {
  controls,
  emergency,
  failure,
  loading,
  status,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {attributeProblem, threatId} from './attributes.js';
import {filterBar} from './filter-bar.js';
import {lastCall} from './last-call.js';
import {legend} from './legend.js';
import {messages} from './mapa-zagrozen.messages.js';
import {styles} from './mapa-zagrozen.styles.js';
import {ThreatPanel} from './threat-panel.js';
import {loadThreats, type ThreatsOfArea} from './threats-of-area.js';

/**
 * Shows the threats of an area on a map, and the same threats as a list.
 *
 * @event {ThreatChosenEvent} rejon-threat-chosen - The details of a threat are shown.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown until the element works.
 * @csspart map - The map.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('mapa-zagrozen')
export class MapaZagrozen extends LitElement {
  static override styles = [tokens, controls, status, statusColours, styles];

  /** TERYT code of a county (4 digits) or a gmina (7 digits). */
  @property() area = '';

  /** Address of background pictures, with `{z}`, `{x}` and `{y}`; by default the backend's. */
  @property() tiles = '';

  /** Who made the background pictures; needed with {@link tiles}. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution = '';

  /** Which threats are shown. The filters above the map change it. */
  @property({attribute: false}) filter: ThreatFilter = {};

  /** The id of the threat whose details are shown. */
  @property({converter: threatId}) threat?: number | undefined;

  /** Where threats come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  readonly #localizer = new Localizer(this, messages);
  readonly #panel: ThreatPanel = new ThreatPanel(
    this,
    this.#localizer,
    () => this.#threats.value?.threats,
  );
  readonly #backdrop = lastCall(
    ({area}: ThreatsOfArea, url: string, attribution: string): Backdrop =>
      url ? {...area, tiles: {url, attribution}} : area,
  );

  readonly #attributes = new AttributeCheck(this, () =>
    attributeProblem({...this.#written, hasBackend: Boolean(this.backend)}),
  );

  readonly #threats = new Task(this, {
    args: () => [this.backend, this.#attributes.problem ? '' : this.area.trim()] as const,
    task: ([backend, area], {signal}) =>
      backend && area ? loadThreats(backend, area, signal) : initialState,
    onComplete: (data) => {
      this.#panel.reset();
      this.#last = data;
      if (!data) this.#report(new AttributeError(unknownArea(this.area.trim())));
    },
    onError: (error) => this.#report(error),
  });

  readonly #counts = new Task(this, {
    args: () => [this.#threats.value, this.filter] as const,
    task: ([data, filter], {signal}) => data?.threats.counts(filter, signal) ?? initialState,
    onError: (error) => this.#report(error),
  });

  readonly #map = new Task(this, {args: () => [], task: () => loadMap()});

  /** The last answer: it stays on screen when asking again fails. */
  #last: ThreatsOfArea | undefined;

  get #written() {
    const {area, threat, tiles, tilesAttribution} = this;
    return {area, threat, tiles, tilesAttribution};
  }

  constructor() {
    super();
    // A report sent from this page may be on the map by now.
    const reload = () => void this.#threats.run();
    this.addController({
      hostConnected: () => document.addEventListener('rejon-report-sent', reload),
      hostDisconnected: () => document.removeEventListener('rejon-report-sent', reload),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('filter')) this.#panel.reset();
  }

  #report(error: unknown) {
    this.dispatchEvent(new RejonErrorEvent(error));
  }

  readonly #changeFilter = (filter: ThreatFilter) => (this.filter = filter);

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    return html`<div lang=${language}>
      <h2>
        ${words.heading}${this.#threats.value ? `: ${this.#threats.value.area.name}` : nothing}
      </h2>
      ${problem ? webmasterNote(problem) : this.#renderThreats()} ${emergency(words)}
    </div>`;
  }

  #renderThreats() {
    const {words} = this.#localizer;
    const {value} = this.#threats;
    return this.#threats.render({
      // The last answer stays on screen while the next one loads.
      pending: () => (value ? this.#renderData(value) : loading(words, words.loadingThreats)),
      complete: (data) =>
        data ? this.#renderData(data) : webmasterNote(unknownArea(this.area.trim())),
      error: (error) => [
        failure(words, error, () => void this.#threats.run()),
        this.#last?.area.teryt === this.area.trim() ? this.#renderData(this.#last) : nothing,
      ],
    });
  }

  #renderData(data: ThreatsOfArea): TemplateResult {
    const {words, language} = this.#localizer;
    const counts = this.#counts.value;
    return html`
      ${
        data.threats.total && counts
          ? filterBar(data, this.filter, counts, words, language, this.#changeFilter)
          : nothing
      }
      <div class="columns">
        <div class="map">${this.#renderMap(data)} ${legend(words)}</div>
        <section class="panel" @keydown=${this.#panel.pressedKey}>
          ${this.#panel.render(data, this.#counts.value?.total)}
        </section>
      </div>
    `;
  }

  #renderMap(data: ThreatsOfArea) {
    const {words} = this.#localizer;
    if (this.#map.status === TaskStatus.ERROR) return html`<p role="status">${words.noMap}</p>`;
    if (this.#map.status !== TaskStatus.COMPLETE) {
      return html`<p class="map-space">${words.loadingMap}</p>`;
    }
    return html`
      <rejon-map
        part="map"
        .words=${words.map}
        .backdrop=${this.#backdrop(data, this.tiles.trim(), this.tilesAttribution.trim())}
        .threats=${data.threats}
        .filter=${this.filter}
        .selected=${this.#panel.selected}
        @rejon-map-moved=${(event: MapMovedEvent) => this.#panel.moved(event)}
        @rejon-map-chosen=${(event: MapChosenEvent) => void this.#panel.open(event)}
      ></rejon-map>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mapa-zagrozen': MapaZagrozen;
  }
}
