import type * as L from 'leaflet';

import type {MapTiles} from './backdrop.js';
import type {Leaflet} from './load-leaflet.js';
import {tileTemplate} from './tiles.js';

/** After so many failures in a row a host is left alone for a while. */
const patience = 12;

/** How long, in milliseconds. */
const rest = 30_000;

/** The background pictures of a map. Where they fail, what lies below them shows. */
export class TileGround {
  readonly #leaflet: Leaflet;
  readonly #map: L.Map;
  #layer: L.TileLayer | undefined;
  #failures = 0;
  #restingSince = 0;

  constructor(leaflet: Leaflet, map: L.Map) {
    this.#leaflet = leaflet;
    this.#map = map;
    map.on('moveend', () => this.#tryAgain());
  }

  /** Whether there are pictures to be shown. */
  get shown(): boolean {
    return this.#layer !== undefined;
  }

  show(tiles: MapTiles | undefined) {
    this.#layer?.remove();
    this.#layer = undefined;
    if (!tiles) return;
    const {minZoom, maxZoom} = this.#map.options;
    const options = {minZoom, maxZoom, maxNativeZoom: tiles.maxZoom};
    const layer = this.#leaflet.tileLayer(tileTemplate(tiles.url), options);
    this.#layer = layer;
    this.#failures = 0;
    layer.on('tileload', () => (this.#failures = 0));
    layer.on('tileerror', () => this.#failed(layer));
    layer.addTo(this.#map);
  }

  #failed(layer: L.TileLayer) {
    if (++this.#failures < patience) return;
    layer.remove();
    this.#restingSince = Date.now();
  }

  #tryAgain() {
    if (this.#failures < patience || Date.now() - this.#restingSince < rest) return;
    this.#failures = 0;
    this.#layer?.addTo(this.#map);
  }
}
