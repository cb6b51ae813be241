import type * as L from 'leaflet';

import {PmTiles} from './pmtiles.js';

/**
 * Makes a layer take its pictures out of one PMTiles file.
 *
 * @throws {Error} The file cannot be read, or is not one of pictures.
 */
export async function readFrom(layer: L.TileLayer, url: string): Promise<void> {
  const file = new PmTiles(url);
  const {minZoom, maxZoom} = await file.zooms();
  const asked = new WeakMap<HTMLElement, AbortController>();

  function createTile({x, y, z}: L.Coords, done: L.DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    const stop = new AbortController();
    asked.set(tile, stop);
    tile.alt = '';
    show(tile, file.picture(z, x, y, stop.signal)).then(
      () => done(undefined, tile),
      (error: Error) => done(error, tile),
    );
    return tile;
  }

  Object.assign(layer, {createTile});
  Object.assign(layer.options, {minNativeZoom: minZoom, maxNativeZoom: maxZoom});
  layer.on('tileunload', ({tile}) => asked.get(tile)?.abort());
}

/** A place without a picture stays empty: what lies below shows. */
async function show(tile: HTMLImageElement, picture: Promise<Blob | undefined>) {
  const blob = await picture;
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  try {
    tile.src = address;
    await tile.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
}
