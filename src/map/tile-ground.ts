import type * as L from 'leaflet';

import {tileKind, tileTemplate} from '../geo/index.js';
import type {MapTiles} from './backdrop.js';
import type {Leaflet} from './load-leaflet.js';

/** After so many failures in a row a host is left alone for a while. */
const patience = 8;

/** How long, in milliseconds. */
const rest = 30_000;

/** The background pictures of a map. Where they fail, what lies below them shows. */
export class TileGround {
  readonly #leaflet: Leaflet;
  readonly #map: L.Map;
  #tiles: MapTiles | undefined;
  #layer: L.TileLayer | undefined;
  #failures = 0;
  #restingSince: number | undefined;

  constructor(leaflet: Leaflet, map: L.Map) {
    this.#leaflet = leaflet;
    this.#map = map;
    map.on('moveend', () => this.#tryAgain());
  }

  /** Whether there should be pictures. */
  get shown(): boolean {
    return this.#tiles !== undefined;
  }

  show(tiles: MapTiles | undefined) {
    this.#layer?.remove();
    this.#layer = undefined;
    this.#tiles = tiles;
    this.#failures = 0;
    this.#restingSince = undefined;
    if (tiles) void this.#load(tiles);
  }

  async #load(tiles: MapTiles) {
    const {minZoom, maxZoom} = this.#map.options;
    const options = {minZoom, maxZoom, maxNativeZoom: tiles.maxZoom};
    const layer = this.#leaflet.tileLayer(tileTemplate(tiles.url), options);
    this.#layer = layer;
    try {
      if (tileKind(tiles.url) === 'pmtiles') {
        await (await import('./pmtiles-layer.js')).readFrom(layer, tiles.url);
      }
    } catch {
      this.#giveUp(layer);
    }
    if (layer !== this.#layer || this.#restingSince !== undefined) return;
    layer.on('tileload', () => (this.#failures = 0));
    layer.on('tileerror', () => {
      if (++this.#failures >= patience) this.#giveUp(layer);
    });
    layer.addTo(this.#map);
  }

  /** A host that only fails is not asked for every picture of every move. */
  #giveUp(layer: L.TileLayer) {
    if (layer !== this.#layer) return;
    layer.remove();
    this.#restingSince = Date.now();
  }

  #tryAgain() {
    if (this.#restingSince === undefined || Date.now() - this.#restingSince < rest) return;
    this.show(this.#tiles);
  }
}
