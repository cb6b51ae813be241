import type * as L from 'leaflet';

import {scaleAt, type Frame} from './frame.js';
import type {Leaflet} from './load-leaflet.js';

/** Draws a frame; the context's unit is a CSS pixel. */
export type Paint = (context: CanvasRenderingContext2D, frame: Frame) => void;

/** How much more than the view a canvas shows on each side, so that a small pan shows no edge. */
const margin = 0.2;

/**
 * A canvas in a pane of a Leaflet map that is painted anew after each move and stretched with the
 * map while a zoom runs.
 */
export class MapCanvas {
  readonly #leaflet: Leaflet;
  readonly #map: L.Map;
  readonly #canvas = document.createElement('canvas');
  readonly #paint: Paint;
  #corner: L.LatLng | undefined;
  #zoom = 0;
  #waiting = 0;

  constructor(leaflet: Leaflet, map: L.Map, pane: string, paint: Paint) {
    this.#leaflet = leaflet;
    this.#map = map;
    this.#paint = paint;
    this.#canvas.className = 'leaflet-layer leaflet-zoom-animated';
    this.#canvas.setAttribute('aria-hidden', 'true');
    map.getPane(pane)!.append(this.#canvas);
    map.on('moveend resize', () => this.repaint());
    map.on('move', () => {
      if (!this.#coversView()) this.repaint();
    });
    map.on('zoom', () => this.#stretch(map.getCenter(), map.getZoom()));
    map.on('zoomanim', ({center, zoom}) => this.#stretch(center, zoom));
  }

  /** Paints in the next frame, once however often it is asked. */
  repaint() {
    this.#waiting ||= requestAnimationFrame(() => this.#paintNow());
  }

  /** Whether a long drag shows no edge of the canvas yet; what zooms is stretched. */
  #coversView(): boolean {
    const map = this.#map;
    if (!this.#corner || map.getZoom() !== this.#zoom) return true;
    const {x, y} = map.latLngToContainerPoint(this.#corner);
    const view = map.getSize();
    const covers = (from: number, length: number) =>
      from <= 0 && from + length * (1 + 2 * margin) >= length;
    return covers(x, view.x) && covers(y, view.y);
  }

  #paintNow() {
    this.#waiting = 0;
    const map = this.#map;
    const view = map.getSize();
    if (!view.x || !view.y) return;

    const size = view.multiplyBy(1 + 2 * margin).round();
    const corner = map.containerPointToLayerPoint(view.multiplyBy(-margin)).round();
    this.#corner = map.layerPointToLatLng(corner);
    this.#zoom = map.getZoom();
    this.#leaflet.DomUtil.setPosition(this.#canvas, corner);

    const context = this.#resize(size.x, size.y);
    if (!context) return;
    const scale = scaleAt(this.#zoom);
    const origin = map.getPixelOrigin().add(corner);
    this.#paint(context, {
      zoom: this.#zoom,
      scale,
      left: origin.x / scale,
      top: origin.y / scale,
      width: size.x,
      height: size.y,
    });
  }

  #resize(width: number, height: number) {
    const canvas = this.#canvas;
    const ratio = window.devicePixelRatio || 1;
    const wide = Math.round(width * ratio);
    const high = Math.round(height * ratio);
    // A new size costs new memory, and clears the canvas.
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const context = canvas.getContext('2d');
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    context?.clearRect(0, 0, width, height);
    return context;
  }

  #stretch(center: L.LatLng, zoom: number) {
    if (!this.#corner) return;
    const map = this.#map;
    const {DomUtil} = this.#leaflet;
    const pane = DomUtil.getPosition(map.getPane('mapPane')!);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const corner = map.project(this.#corner, zoom).subtract(origin);
    DomUtil.setTransform(this.#canvas, corner, map.getZoomScale(zoom, this.#zoom));
  }
}
