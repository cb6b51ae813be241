import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {customElement} from '../element/index.js';
import {boundsOf, type Bounds, type Point} from '../geo/index.js';
import {Localizer} from '../i18n/index.js';
import type {Threat, ThreatCollection, ThreatFilter} from '../threats/index.js';
import {controls, tokens} from '../ui/index.js';
import {attributionOf, type Backdrop} from './backdrop.js';
import {FullScreen} from './full-screen.js';
import {keyMove, shareGestures, type Refusal} from './gestures.js';
import {loadLeaflet, type Leaflet} from './load-leaflet.js';
import {cross, panButtons, refusalHint, zoomButtons} from './map-controls.js';
import {MapView} from './map-view.js';
import {messages} from './map.messages.js';
import {MarkButtons} from './mark-buttons.js';
import {markName} from './mark-names.js';
import {paletteReader, paletteSamples, paletteStyles} from './palette.js';
import type {MapPosition} from './position.js';
import {leafletStyles, styles} from './rejon-map.styles.js';
import {statusColours} from './status-colours.styles.js';

/** How long a hint stays, in milliseconds. */
const hintTime = 2500;

/** What is painted anew when it changes. */
const repainted = ['selected', 'pin', 'position', 'icons', 'names', 'heat'] as const;

/**
 * A map for the inside of other elements: an area's outlines and names, threats as marks, a pin.
 * Leaflet is loaded with the first one. The element that uses it shows the same things in words.
 *
 * @event {MapMovedEvent} rejon-map-moved - Another part of the world is shown.
 * @event {MapChosenEvent} rejon-map-chosen - A mark was pressed that zooming would not split.
 * @event {MapPickedEvent} rejon-map-picked - While picking, the place under the cross.
 * @event {MapCountedEvent} rejon-map-counted - They could.
 * @event {MapFailedEvent} rejon-map-failed - The threats in view could not be counted.
 */
@customElement('rejon-map')
export class RejonMap extends LitElement {
  static override styles = [tokens, controls, statusColours, paletteStyles, leafletStyles, styles];

  @property({attribute: false}) backdrop?: Backdrop | undefined;

  @property({attribute: false}) threats?: ThreatCollection | undefined;

  @property({attribute: false}) filter: ThreatFilter = {};

  /** Names of the categories' pictograms, in the order of `threats.categories`. */
  @property({attribute: false}) icons: readonly string[] = [];

  /** Names of the categories as they are said, in the same order. */
  @property({attribute: false}) names: readonly string[] = [];

  /** Whether the density of threats is shown instead of marks. */
  @property({type: Boolean}) heat = false;

  /** The threat that stands out. */
  @property({attribute: false}) selected?: Threat | undefined;

  @property({attribute: false}) pin?: Point | undefined;

  /** Where the reader is. */
  @property({attribute: false}) position?: MapPosition | undefined;

  /** What the button for the full screen enlarges; without it, or where screens cannot, no button. */
  @property({attribute: false}) fullScreenOf?: Element | undefined;

  /** Whether a place is being chosen: a cross marks the middle, and pressing moves a place there. */
  @property({type: Boolean}) picking = false;

  /** What to show; another value moves the map. The backdrop's outline when absent. */
  @property({attribute: false, hasChanged: (a?: Bounds, b?: Bounds) => String(a) !== String(b)})
  view?: Bounds | undefined;

  @state() private refusal?: Refusal | undefined;
  @state() private broken = false;
  @state() private marksInView = '';

  @query('#surface') private surface?: HTMLElement;
  @query('.frame') private frame?: HTMLElement;
  @query('.marks') private marks?: HTMLElement;

  readonly #localizer = new Localizer(this, messages);
  readonly #fullScreen = new FullScreen(this, () => this.fullScreenOf);

  #leaflet: Leaflet | undefined;
  #view: MapView | undefined;
  #buttons: MarkButtons | undefined;
  #awaited: {point: Point; zoom?: number | undefined} | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #size = new ResizeObserver(() => this.#resized());
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #themes = [matchMedia('(prefers-color-scheme: dark)'), this.#forced];
  readonly #repaint = () => {
    if (!this.#view) return;
    // A reader's own colours have no shades: marks say more.
    this.#view.threats.heat = this.heat && !this.#forced.matches;
    this.#view.repaint();
  };

  constructor() {
    super();
    // The Leaflet map lives as long as the element, so a move in the page does not disturb it. What
    // reaches outside the element is let go meanwhile, so that a removed map leaves no trace.
    this.addController({
      hostConnected: () => {
        this.#size.observe(this.surface ?? this);
        for (const theme of this.#themes) theme.addEventListener('change', this.#repaint);
      },
      hostDisconnected: () => {
        this.#size.disconnect();
        for (const theme of this.#themes) theme.removeEventListener('change', this.#repaint);
      },
    });
  }

  protected override firstUpdated() {
    this.#size.observe(this.surface ?? this);
    void this.#start();
  }

  /** Moves the middle of the map to a point; at once where the reader wants no motion. */
  flyTo(point: Point, zoom?: number) {
    if (this.#view) this.#view.flyTo(point, zoom);
    else this.#awaited = {point, zoom};
  }

  /** Counts the threats in view again, as after a failure. */
  recount() {
    this.#view?.setThreats(this.threats, this.filter);
  }

  /** Gives the focus to the mark nearest to a point, or to the map where there is none. */
  focusAt(point?: Point) {
    this.surface?.scrollIntoView({block: 'nearest'});
    if (!point || !this.#buttons?.focusAt(point)) this.surface?.focus({preventScroll: true});
  }

  async #start() {
    try {
      this.#leaflet = await loadLeaflet();
    } catch {
      this.broken = true;
    }
    this.#resized();
  }

  /** Leaflet cannot start in a box of no size, such as a closed tab: it waits for the first one. */
  #resized() {
    if (!this.#leaflet || !this.surface?.clientWidth || !this.surface.clientHeight) return;
    if (this.#view) this.#view.resize();
    else this.#begin(this.#leaflet, this.surface);
  }

  #begin(leaflet: Leaflet, surface: HTMLElement) {
    const palette = paletteReader(this.renderRoot);
    const view = new MapView(leaflet, surface, this, palette, () => this.#painted());
    this.#view = view;
    this.#buttons = new MarkButtons(
      this.marks!,
      (mark) => view.open(mark),
      () => surface.focus({preventScroll: true}),
    );
    shareGestures(this.frame!, view.map, this.#refuse);
    this.#apply(view, () => true);
    if (this.#awaited) view.flyTo(this.#awaited.point, this.#awaited.zoom);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.#view) this.#apply(this.#view, (name) => changed.has(name));
  }

  #apply(view: MapView, changed: (name: keyof RejonMap) => boolean) {
    view.picking = this.picking;
    view.selected = this.selected;
    view.pin = this.pin;
    view.position = this.position;
    view.threats.icons = this.icons;
    if (repainted.some(changed)) this.#repaint();
    if (changed('backdrop')) view.backdrop = this.backdrop;
    if (changed('threats') || changed('filter')) view.setThreats(this.threats, this.filter);
    if (changed('view') || (changed('backdrop') && !this.view)) {
      const bounds = this.view ?? (this.backdrop && boundsOf(this.backdrop.outline));
      if (bounds) view.fit(bounds);
    }
  }

  /** The buttons follow the marks, and whoever uses the map by keyboard hears how many there are. */
  #painted() {
    const {words} = this.#localizer;
    const marks = this.#view!.marksInView();
    this.#buttons!.show(
      marks.map((placed) => ({...placed, name: markName(placed.mark, this.names, words)})),
    );
    if (this.threats && !this.heat && this.shadowRoot?.activeElement) {
      this.marksInView = words.marksInView(marks.length);
    }
  }

  readonly #refuse = (refusal: Refusal) => {
    this.refusal = refusal;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.refusal = undefined), hintTime);
  };

  readonly #pressedKey = (event: KeyboardEvent) => {
    const move = keyMove(event);
    if (!move || !this.#view) return;
    event.preventDefault();
    this.#view.moveBy(...move);
  };

  readonly #move = (x: number, y: number, zoom: number) => this.#view?.moveBy(x, y, zoom);

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    if (this.broken) return html`<p role="status">${words.unavailable}</p>`;
    return html`
      ${paletteSamples}
      <div class="frame" lang=${language}>
        <div
          id="surface"
          tabindex="0"
          role="application"
          aria-label=${this.threats ? words.threatsLabel : words.label}
          aria-describedby="help"
          @keydown=${this.#pressedKey}
        ></div>
        <p id="help" class="visually-hidden">${words.help}</p>
        <div class="marks" role="group" aria-label=${words.marks} hidden></div>
        <p class="visually-hidden" role="status">${this.marksInView}</p>
        ${this.picking ? cross : nothing}
        <div class="zoom">${zoomButtons(words, this.#move)} ${this.#fullScreen.render(words)}</div>
        ${this.refusal ? refusalHint(this.refusal, words) : nothing}
      </div>
      <div class="foot">
        <p class="attribution">${attributionOf(this.backdrop)}</p>
        ${panButtons(words, this.#move)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rejon-map': RejonMap;
  }
}
