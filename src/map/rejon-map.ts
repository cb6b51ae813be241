import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {customElement} from '../element/index.js';
import {boundsOf, type Bounds, type Point} from '../geo/index.js';
import type {Threat, ThreatCollection, ThreatFilter} from '../threats/index.js';
import {controls, icon, icons, tokens, type Strokes} from '../ui/index.js';
import * as arrows from './arrows.js';
import type {Backdrop} from './backdrop.js';
import {keyMove, shareGestures, type Refusal} from './gestures.js';
import {loadLeaflet, type Leaflet} from './load-leaflet.js';
import {MapView} from './map-view.js';
import {pl, type MapWords} from './map.messages.js';
import {paletteSamples, paletteStyles, readPalette} from './palette.js';
import {leafletStyles, styles} from './rejon-map.styles.js';
import {statusColours} from './status-colours.styles.js';

/** How long a hint stays, in milliseconds. */
const hintTime = 2500;

const sameBounds = (a?: Bounds, b?: Bounds) => String(a) === String(b);

/**
 * A map for the inside of other elements: an area's outlines and names, threats as marks, a pin.
 * Leaflet is loaded with the first one. The element that uses it shows the same things in words.
 *
 * @event {MapMovedEvent} rejon-map-moved - Another part of the world is shown.
 * @event {MapChosenEvent} rejon-map-chosen - A mark was pressed that zooming would not split.
 * @event {MapPickedEvent} rejon-map-picked - While picking, the place under the cross.
 */
@customElement('rejon-map')
export class RejonMap extends LitElement {
  static override styles = [tokens, controls, statusColours, paletteStyles, leafletStyles, styles];

  @property({attribute: false}) backdrop?: Backdrop | undefined;

  @property({attribute: false}) threats?: ThreatCollection | undefined;

  @property({attribute: false}) filter: ThreatFilter = {};

  /** The threat that stands out. */
  @property({attribute: false}) selected?: Threat | undefined;

  @property({attribute: false}) pin?: Point | undefined;

  /** Whether a place is being chosen: a cross marks the middle, and pressing moves a place there. */
  @property({type: Boolean}) picking = false;

  /** What to show; another value moves the map. The backdrop's outline when absent. */
  @property({attribute: false, hasChanged: (a?: Bounds, b?: Bounds) => !sameBounds(a, b)})
  view?: Bounds | undefined;

  @property({attribute: false}) words: MapWords = pl;

  @state() private refusal?: Refusal | undefined;
  @state() private broken = false;

  @query('#surface') private surface?: HTMLElement;
  @query('.frame') private frame?: HTMLElement;

  #leaflet: Leaflet | undefined;
  #view: MapView | undefined;
  #awaited: {point: Point; zoom?: number | undefined} | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #size = new ResizeObserver(() => this.#resized());
  readonly #themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  readonly #repaint = () => this.#view?.repaint();

  constructor() {
    super();
    // The Leaflet map lives as long as the element, so a move in the page does not disturb it. What
    // reaches outside the element is let go meanwhile, so that a removed map leaves no trace.
    this.addController({
      hostConnected: () => {
        this.#watchSize();
        for (const theme of this.#themes) theme.addEventListener('change', this.#repaint);
      },
      hostDisconnected: () => {
        this.#size.disconnect();
        for (const theme of this.#themes) theme.removeEventListener('change', this.#repaint);
      },
    });
  }

  protected override firstUpdated() {
    this.#watchSize();
    void this.#start();
  }

  /** Moves the middle of the map to a point; at once where the reader wants no motion. */
  flyTo(point: Point, zoom?: number) {
    if (this.#view) this.#view.flyTo(point, zoom);
    else this.#awaited = {point, zoom};
  }

  async #start() {
    try {
      this.#leaflet = await loadLeaflet();
    } catch {
      this.broken = true;
    }
    this.#resized();
  }

  #watchSize() {
    this.#size.observe(this.surface ?? this);
  }

  /** Leaflet cannot start in a box of no size, such as a closed tab: it waits for the first one. */
  #resized() {
    const {surface, frame} = this;
    if (!this.#leaflet || !surface?.clientWidth || !surface.clientHeight) return;
    if (this.#view) {
      this.#view.resize();
      return;
    }
    this.#view = new MapView(this.#leaflet, surface, this, () => readPalette(this.renderRoot));
    shareGestures(frame!, this.#view.map, this.#refuse);
    this.#apply(this.#view, () => true);
    if (this.#awaited) this.#view.flyTo(this.#awaited.point, this.#awaited.zoom);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.#view) this.#apply(this.#view, (name) => changed.has(name));
  }

  #apply(view: MapView, changed: (name: keyof RejonMap) => boolean) {
    view.picking = this.picking;
    view.selected = this.selected;
    view.pin = this.pin;
    if (changed('selected') || changed('pin')) view.repaint();
    if (changed('backdrop')) view.backdrop = this.backdrop;
    if (changed('threats') || changed('filter')) view.setThreats(this.threats, this.filter);
    if (changed('view') || (changed('backdrop') && !this.view)) {
      const bounds = this.view ?? (this.backdrop && boundsOf(this.backdrop.outline));
      if (bounds) view.fit(bounds);
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

  protected override render(): TemplateResult {
    const {words} = this;
    if (this.broken) return html`<p role="status">${words.unavailable}</p>`;
    return html`
      ${paletteSamples}
      <div class="frame">
        <div
          id="surface"
          tabindex="0"
          role="application"
          aria-label=${words.label}
          aria-describedby="help"
          @keydown=${this.#pressedKey}
        ></div>
        <p id="help" class="visually-hidden">${words.help}</p>
        ${this.picking ? cross : nothing}
        <div class="zoom">
          ${this.#button(icons.plus, words.zoomIn, 0, 0, 1)}
          ${this.#button(icons.minus, words.zoomOut, 0, 0, -1)}
        </div>
        ${this.#renderHint()}
      </div>
      <div class="foot">
        <p class="attribution">${this.#attribution()}</p>
        <div class="pan" role="group" aria-label=${words.move}>
          ${this.#button(arrows.left, words.left, -100, 0)}
          ${this.#button(arrows.up, words.up, 0, -100)}
          ${this.#button(arrows.down, words.down, 0, 100)}
          ${this.#button(arrows.right, words.right, 100, 0)}
        </div>
      </div>
    `;
  }

  #button(strokes: Strokes, label: string, x: number, y: number, zoom = 0) {
    const press = () => this.#view?.moveBy(x, y, zoom);
    return html`<button type="button" aria-label=${label} title=${label} @click=${press}>
      ${icon(strokes)}
    </button>`;
  }

  #renderHint() {
    if (!this.refusal) return nothing;
    const key = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
    const text = this.refusal === 'wheel' ? this.words.wheelHint(key) : this.words.touchHint;
    return html`<p class="hint-over" aria-hidden="true">${text}</p>`;
  }

  #attribution(): string {
    const {attribution, tiles} = this.backdrop ?? {};
    return [tiles?.attribution, attribution].filter(Boolean).join(' · ');
  }
}

const cross = html`<svg class="cross" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
  <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
    <path class="halo" d="M24 6v11M24 31v11M6 24h11M31 24h11" />
    <path d="M24 6v11M24 31v11M6 24h11M31 24h11" />
    <circle cx="24" cy="24" r="2.5" fill="currentColor" stroke="none" />
  </g>
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'rejon-map': RejonMap;
  }
}
