import type * as L from 'leaflet';

import {toPoint, toX, toY, type Bounds, type Point} from '../geo/index.js';
import {
  cellPixels,
  type Threat,
  type ThreatCollection,
  type ThreatFilter,
  type WorldRect,
} from '../threats/index.js';
import type {Backdrop, MapTiles} from './backdrop.js';
import {BackdropPainter} from './backdrop-painter.js';
import {scaleAt} from './frame.js';
import type {Leaflet} from './load-leaflet.js';
import {MapCanvas} from './map-canvas.js';
import {MapChosenEvent, MapMovedEvent, MapPickedEvent} from './map-events.js';
import type {Palette} from './palette.js';
import {paintPin} from './pin.js';
import {ThreatPainter, type PressedMark} from './threat-painter.js';

const minZoom = 5;
const maxZoom = 18;

/** All of Poland: what a map shows that has not been told more. */
const poland: Bounds = [14.1, 49, 24.2, 54.9];

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A Leaflet map with our canvases. It speaks through events on its host. */
export class MapView {
  readonly map: L.Map;
  selected: Threat | undefined;
  pin: Point | undefined;
  picking = false;

  readonly #leaflet: Leaflet;
  readonly #host: EventTarget;
  readonly #marks: MapCanvas;
  readonly #ground: MapCanvas;
  #backdrop: BackdropPainter | undefined;
  #threats: ThreatPainter | undefined;
  #tiles: L.TileLayer | undefined;

  constructor(leaflet: Leaflet, surface: HTMLElement, host: EventTarget, palette: () => Palette) {
    this.#leaflet = leaflet;
    this.#host = host;
    this.map = leaflet.map(surface, {
      zoomControl: false,
      attributionControl: false,
      // The element watches its own size: a listener on the window would outlive it.
      trackResize: false,
      // The element handles keys, so that they respect reduced motion.
      keyboard: false,
      boxZoom: false,
      minZoom,
      maxZoom,
      zoomAnimation: !calm(),
      fadeAnimation: false,
      inertia: !calm(),
    });
    this.map.createPane('ground');
    this.fit(poland);
    this.#marks = new MapCanvas(leaflet, this.map, 'overlayPane', (context, frame) => {
      const colours = palette();
      this.#backdrop?.paintOutline(context, frame, colours);
      this.#threats?.paint(context, frame, colours);
      if (this.selected !== undefined) {
        this.#threats?.paintSelected(context, frame, colours, this.selected);
      }
      if (this.pin) paintPin(context, frame, colours, this.pin);
    });
    // Painted after the marks, because names make room for them.
    this.#ground = new MapCanvas(leaflet, this.map, 'ground', (context, frame) =>
      this.#backdrop?.paintGround(context, frame, palette(), this.#threats?.marksIn(frame) ?? []),
    );
    this.map.on('moveend', () => this.#moved());
    this.map.on('click', ({latlng}) => this.#pressed(latlng));
    this.map.on('mousemove', ({latlng}) => {
      surface.classList.toggle('over-mark', this.#markAt(latlng) >= 0);
    });
  }

  set backdrop(backdrop: Backdrop | undefined) {
    this.#backdrop = backdrop && new BackdropPainter(backdrop);
    this.#setTiles(backdrop?.tiles);
    this.repaint();
  }

  setThreats(threats: ThreatCollection | undefined, filter: ThreatFilter) {
    this.#threats?.stop();
    this.#threats = threats && new ThreatPainter(threats, filter, () => this.repaint());
    this.repaint();
  }

  /** Shows a rectangle, at once. */
  fit([west, south, east, north]: Bounds) {
    const bounds = this.#leaflet.latLngBounds([south, west], [north, east]);
    this.map.fitBounds(bounds, {animate: false, padding: [12, 12]});
  }

  flyTo({lon, lat}: Point, zoom = this.map.getZoom()) {
    this.map.setView([lat, lon], zoom, {animate: !calm()});
  }

  /** Moves by CSS pixels and zoom steps. */
  moveBy(x: number, y: number, zoom: number) {
    if (zoom) this.map.setZoom(this.map.getZoom() + zoom, {animate: !calm()});
    else this.map.panBy([x, y], {animate: !calm()});
  }

  /** Takes the size that the surface has now. */
  resize() {
    this.map.invalidateSize({animate: false});
  }

  repaint() {
    this.#marks.repaint();
    this.#ground.repaint();
  }

  #setTiles(tiles: MapTiles | undefined) {
    this.#tiles?.remove();
    this.#tiles = tiles && this.#leaflet.tileLayer(tiles.url, {minZoom, maxZoom}).addTo(this.map);
  }

  #moved() {
    const {lat, lng} = this.map.getCenter();
    const bounds = this.map.getBounds();
    const center = {lon: lng, lat};
    this.#host.dispatchEvent(
      new MapMovedEvent(
        center,
        [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        this.map.getZoom(),
      ),
    );
    if (this.picking) this.#host.dispatchEvent(new MapPickedEvent(center));
  }

  #pressed(latlng: L.LatLng) {
    if (this.picking) {
      this.map.panTo(latlng, {animate: !calm()});
      return;
    }
    const number = this.#markAt(latlng);
    if (!this.#threats || number < 0) return;
    const mark = this.#threats.open(number);
    if (this.#splits(mark)) this.#open(mark);
    else
      this.#host.dispatchEvent(
        new MapChosenEvent(mark.count, boundsOfRect(mark.rect), toPoint(mark.x, mark.y)),
      );
  }

  #markAt({lng, lat}: L.LatLng): number {
    return this.#threats?.markAt(toX(lng), toY(lat)) ?? -1;
  }

  #splits({count, rect}: PressedMark): boolean {
    const side = Math.max(rect.right - rect.left, rect.bottom - rect.top);
    return count > 1 && this.map.getZoom() < maxZoom && side * scaleAt(maxZoom) >= cellPixels;
  }

  #open({rect}: PressedMark) {
    const [west, south, east, north] = boundsOfRect(rect);
    const bounds = this.#leaflet.latLngBounds([south, west], [north, east]);
    const fitting = this.map.getBoundsZoom(bounds, false, this.#leaflet.point(80, 80));
    const zoom = Math.min(maxZoom, Math.max(this.map.getZoom() + 1, fitting));
    this.map.setView(bounds.getCenter(), zoom, {animate: !calm()});
  }
}

function boundsOfRect({left, top, right, bottom}: WorldRect): Bounds {
  const {lon: west, lat: north} = toPoint(left, top);
  const {lon: east, lat: south} = toPoint(right, bottom);
  return [west, south, east, north];
}
