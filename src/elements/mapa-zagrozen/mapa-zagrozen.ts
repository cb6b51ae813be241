import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import {
  AttributeCheck,
  browserStorage,
  consumeUnlessSet,
  customElement,
  unknownArea,
  type KeyValueStorage,
} from '../../element/index.js';
import {Localizer, todayInPoland} from '../../i18n/index.js';
import {statusColours} from '../../map/index.js';
import type {ThreatFilter} from '../../threats/index.js';
import {contactStyles} from '../../officer/contact.styles.js';
import {
  controls,
  emergency,
  failure,
  loading,
  status,
  suggestField,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {AreaThreats} from './area-threats.js';
import {attributeProblem, threatId} from './attributes.js';
import {FilterBar} from './filter-bar.js';
import {filterStyles} from './filter.styles.js';
import {LatePart} from './late-part.js';
import {legend} from './legend.js';
import {MapPart} from './map-part.js';
import {messages} from './mapa-zagrozen.messages.js';
import {styles} from './mapa-zagrozen.styles.js';
import {paperStyles} from './paper.styles.js';
import {placeBarStyles} from './place-bar.styles.js';
import {threatDetailsStyles} from './threat-details.styles.js';
import {ThreatPanel} from './threat-panel.js';
import type {Land} from './threats-of-area.js';
import {viewSwitch, type View} from './view-switch.js';

/**
 * Shows the threats of an area on a map, and the same threats as a list. A page whose address ends
 * with `?zagrozenie=` and the number of a threat shows its details at once.
 *
 * @event {ThreatChosenEvent} rejon-threat-chosen - The details of a threat are shown.
 * @event {SimilarWantedEvent} rejon-similar-wanted - A resident wants to report a threat like the one
 *   that is shown; `preventDefault()` keeps the form of this page from opening.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown until the element works.
 * @csspart map - The map.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('mapa-zagrozen')
export class MapaZagrozen extends LitElement {
  static override styles = [
    tokens,
    controls,
    status,
    statusColours,
    suggestField,
    contactStyles,
    styles,
    placeBarStyles,
    threatDetailsStyles,
    filterStyles,
    paperStyles,
  ];

  /** TERYT code of a voivodeship (2 digits), a county (4 digits) or a gmina (7 digits). */
  @property() area = '';

  /** A rectangle in place of an {@link area}: "west,south,east,north", in degrees. */
  @property() bounds = '';

  /**
   * What comes first: `map`, with the list beside it where there is room, or `list`, without a map
   * until the reader asks for one.
   */
  @property() view: View = 'map';

  /** Whether the map shows by colour how many threats there are, in place of marks. */
  @property({type: Boolean}) heat = false;

  /**
   * Whether the address of the page follows the filters, the chosen threat and the map, and brings
   * them back. Without it the element leaves the address alone.
   */
  @property({type: Boolean, attribute: 'reflect-url'}) reflectUrl = false;

  /**
   * `on`: says what is new since the last visit, of which this device alone remembers the day. `off`:
   * remembers nothing.
   */
  @property({attribute: 'since-last-visit'}) sinceLastVisit: 'on' | 'off' = 'on';

  /** Address of a page with `<zglos-zagrozenie>`; needless where it stands on the same page. */
  @property({attribute: 'report-page'}) reportPage = '';

  /** Address of a page with `<moj-dzielnicowy>`; needless where it stands on the same page. */
  @property({attribute: 'officer-page'}) officerPage = '';

  /**
   * Address of background pictures: XYZ with `{z}`, `{x}` and `{y}`, WMTS with `{TileMatrix}`,
   * `{TileCol}` and `{TileRow}`, or one PMTiles file; by default the backend's.
   */
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

  /** Where the day of the last visit is kept; by default the browser's storage. */
  @property({attribute: false}) storage: KeyValueStorage | undefined = browserStorage();

  /** Today, `YYYY-MM-DD`; by default what it is in Poland. */
  @property({attribute: false}) today = todayInPoland();

  readonly #localizer = new Localizer(this, messages);
  readonly #area = new AreaThreats(this, () => this.#panel.reset());
  readonly #panel: ThreatPanel = new ThreatPanel(
    this,
    this.#localizer,
    () => this.#area.data?.threats,
    () => {
      this.#area.recount();
      this.#map.recount();
    },
  );
  readonly #filters = new FilterBar(this, this.#localizer);
  readonly #map = new MapPart(this, this.#localizer, {
    moved: (event) => {
      this.#panel.moved(event);
      this.#around.value?.moved(event);
    },
    chosen: (event) => void this.#panel.open(event),
  });

  readonly #attributes = new AttributeCheck(this, () => attributeProblem(this));

  #ready = false;
  /** What is not needed for the first picture comes after it. */
  readonly #around = new LatePart(
    this,
    () => this.#localizer.words,
    () => (this.#ready ||= Boolean(this.#area.data)),
    async () => {
      const {AroundMap} = await import('./around-map.js');
      return new AroundMap(
        this,
        this.#localizer,
        () => this.#area.data,
        this.#map.seen,
        (place) => {
          this.#panel.listFrom(place);
        },
      );
    },
  );

  constructor() {
    super();
    // A report sent from this page may be on the map by now.
    const {reload} = this.#area;
    this.addController({
      hostConnected: () => document.addEventListener('rejon-report-sent', reload),
      hostDisconnected: () => document.removeEventListener('rejon-report-sent', reload),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('filter')) this.#panel.reset();
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    const name = this.#area.land?.area.name;
    return html`<div lang=${language}>
      <h2>${words.heading}${name ? `: ${name}` : nothing}</h2>
      ${problem ? webmasterNote(problem) : this.#renderThreats()} ${emergency(words)}
    </div>`;
  }

  #renderThreats() {
    const {words} = this.#localizer;
    const {data, land, task, reload} = this.#area;
    return task.render({
      pending: () => (land ? this.#renderLand(land) : loading(words, words.loadingThreats)),
      complete: (found) =>
        found ? this.#renderLand(found) : webmasterNote(unknownArea(this.area.trim())),
      error: (error) => [failure(words, error, reload), data ? this.#renderLand(data) : nothing],
    });
  }

  #renderLand(land: Land): TemplateResult {
    const {words} = this.#localizer;
    const {data, counts} = this.#area;
    const around = this.#around.value;
    const tools = data && around?.renderTools(data);
    return html`
      ${around?.renderNews()}
      ${this.#around.render(
        (part) => part.renderPlaces(),
        () => html`<div class="places"></div>`,
      )}
      ${this.#filters.render(data, counts)}
      <div class="tools">
        ${viewSwitch(this.view, words, (view) => (this.view = view))}
        ${this.view === 'list' ? tools : nothing}
      </div>
      <div class="columns ${this.view}-first">
        <section class="panel" @keydown=${this.#panel.pressedKey}>
          ${data ? this.#panel.render(data, counts?.total) : loading(words, words.loadingThreats)}
        </section>
        <div class="map">
          ${this.#map.render(land, data, this.#panel.selected)}
          ${this.#panel.failing ? nothing : this.#map.renderFailure()}
          ${this.view === 'map' ? html`<div class="tools">${tools}</div>` : nothing}
          ${legend(words)}
        </div>
      </div>
      ${around?.renderFeed()} ${around?.renderPaper()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mapa-zagrozen': MapaZagrozen;
  }
}
