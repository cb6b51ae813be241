import type * as L from 'leaflet';

import {toPoint, toX, toY, type Bounds, type Point} from '../geo/index.js';
import {
  cellPixels,
  worldRect,
  type Threat,
  type ThreatCollection,
  type ThreatFilter,
  type WorldRect,
} from '../threats/index.js';
import type {Backdrop} from './backdrop.js';
import {BackdropPainter} from './backdrop-painter.js';
import {scaleAt} from './frame.js';
import type {Leaflet} from './load-leaflet.js';
import {MapCanvas} from './map-canvas.js';
import {
  MapChosenEvent,
  MapCountedEvent,
  MapFailedEvent,
  MapMovedEvent,
  MapPickedEvent,
} from './map-events.js';
import type {Mark} from './mark.js';
import type {Palette} from './palette.js';
import {paintPin} from './pin.js';
import {paintPosition, type MapPosition} from './position.js';
import {ThreatLayer} from './threat-layer.js';
import {TileGround} from './tile-ground.js';

const minZoom = 5;
const maxZoom = 18;

/** Keyboards reach so many marks: the largest. */
const mostMarks = 100;

/** All of Poland: what a map shows that has not been told more. */
const poland: Bounds = [14.1, 49, 24.2, 54.9];

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A Leaflet map with our canvases. It speaks through events on its host. */
export class MapView {
  readonly map: L.Map;
  readonly threats: ThreatLayer;
  selected: Threat | undefined;
  pin: Point | undefined;
  position: MapPosition | undefined;
  picking = false;

  readonly #leaflet: Leaflet;
  readonly #host: EventTarget;
  readonly #marks: MapCanvas;
  readonly #ground: MapCanvas;
  readonly #tiles: TileGround;
  #backdrop: BackdropPainter | undefined;

  /** @param painted - Called after the marks have been painted. */
  constructor(
    leaflet: Leaflet,
    surface: HTMLElement,
    host: EventTarget,
    palette: () => Palette,
    painted: () => void,
  ) {
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
    this.#tiles = new TileGround(leaflet, this.map);
    this.threats = new ThreatLayer({
      came: () => {
        this.repaint();
        host.dispatchEvent(new MapCountedEvent());
      },
      failed: (error) => host.dispatchEvent(new MapFailedEvent(error)),
    });
    this.fit(poland);
    this.#marks = new MapCanvas(leaflet, this.map, 'overlayPane', (context, frame) => {
      const colours = palette();
      this.#backdrop?.paintOutline(context, frame, colours);
      this.threats.paint(context, frame, colours);
      if (this.#namesAbove) this.#backdrop?.paintNames(context, frame, colours, []);
      if (this.selected) this.threats.paintSelected(context, frame, colours, this.selected);
      if (this.position) paintPosition(context, frame, colours, this.position);
      if (this.pin) paintPin(context, frame, colours, this.pin);
      painted();
    });
    // Painted after the marks, because names make room for them.
    this.#ground = new MapCanvas(leaflet, this.map, 'ground', (context, frame) => {
      const colours = palette();
      this.#backdrop?.paintGround(context, frame, colours);
      if (this.#namesAbove) return;
      this.#backdrop?.paintNames(context, frame, colours, this.threats.obstacles(frame));
    });
    this.map.on('moveend', () => this.#moved());
    this.map.on('click', ({latlng}) => this.#pressed(latlng));
    this.map.on('mousemove', ({latlng}) => {
      surface.classList.toggle('over-mark', this.#markAt(latlng) !== undefined);
    });
  }

  set backdrop(backdrop: Backdrop | undefined) {
    this.#backdrop = backdrop && new BackdropPainter(backdrop);
    // Pictures are sharp at whole zooms only; without them the map can fill its box.
    this.map.options.zoomSnap = backdrop?.tiles ? 1 : 0.25;
    void this.#tiles.show(backdrop?.tiles);
    this.repaint();
  }

  setThreats(threats: ThreatCollection | undefined, filter: ThreatFilter) {
    this.threats.show(threats, filter);
    this.repaint();
  }

  /** Shows a rectangle, at once. */
  fit(bounds: Bounds) {
    this.map.fitBounds(this.#latLng(bounds), {animate: false, padding: [12, 12]});
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

  /** The largest marks in view, in reading order, with their places in CSS pixels. */
  marksInView(): {readonly mark: Mark; readonly x: number; readonly y: number}[] {
    const zoom = this.map.getZoom();
    const origin = this.map.getPixelBounds().min!;
    return this.threats.marksIn(worldRect(this.#bounds), mostMarks).map((mark) => ({
      mark,
      x: mark.x * scaleAt(zoom) - origin.x,
      y: mark.y * scaleAt(zoom) - origin.y,
    }));
  }

  /** Opens a mark: zooms in where that splits it, or says that it was chosen. */
  open(mark: Mark) {
    if (this.#splits(mark)) this.#zoomInto(boundsOfRect(mark.rect));
    else
      this.#host.dispatchEvent(
        new MapChosenEvent(mark.count, boundsOfRect(mark.rect), toPoint(mark.x, mark.y)),
      );
  }

  /** Heat would hide the names under it; pictures in the background have names of their own. */
  get #namesAbove(): boolean {
    return this.threats.heat && !this.#tiles.shown;
  }

  get #bounds(): Bounds {
    const bounds = this.map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  #moved() {
    const {lat, lng} = this.map.getCenter();
    const center = {lon: lng, lat};
    this.#host.dispatchEvent(new MapMovedEvent(center, this.#bounds, this.map.getZoom()));
    if (this.picking) this.#host.dispatchEvent(new MapPickedEvent(center));
  }

  #pressed(latlng: L.LatLng) {
    if (this.picking) {
      this.map.panTo(latlng, {animate: !calm()});
      return;
    }
    const mark = this.#markAt(latlng);
    if (mark) this.open(mark);
  }

  #markAt({lng, lat}: L.LatLng): Mark | undefined {
    return this.threats.markAt(toX(lng), toY(lat));
  }

  #splits({count, rect}: Mark): boolean {
    const side = Math.max(rect.right - rect.left, rect.bottom - rect.top);
    return count > 1 && this.map.getZoom() < maxZoom && side * scaleAt(maxZoom) >= cellPixels;
  }

  #zoomInto(bounds: Bounds) {
    const corners = this.#latLng(bounds);
    const fitting = this.map.getBoundsZoom(corners, false, this.#leaflet.point(80, 80));
    const zoom = Math.min(maxZoom, Math.max(this.map.getZoom() + 1, fitting));
    this.map.setView(corners.getCenter(), zoom, {animate: !calm()});
  }

  #latLng([west, south, east, north]: Bounds): L.LatLngBounds {
    return this.#leaflet.latLngBounds([south, west], [north, east]);
  }
}

function boundsOfRect({left, top, right, bottom}: WorldRect): Bounds {
  const {lon: west, lat: north} = toPoint(left, top);
  const {lon: east, lat: south} = toPoint(right, bottom);
  return [west, south, east, north];
}
