import type {MultiPolygon, Point} from '../geo/index.js';

/** What a map shows underneath; an `Area` of the backend is one. */
export interface Backdrop {
  readonly outline: MultiPolygon;
  /** Parts of the area, such as the gminy of a county. */
  readonly parts: readonly {readonly name: string; readonly outline: MultiPolygon}[];
  readonly localities: readonly MapName[];
  /** Who made the outlines and names, in words. */
  readonly attribution: string;
  readonly tiles?: MapTiles | undefined;
}

/** A name on the map. */
export interface MapName {
  readonly name: string;
  readonly point: Point;
  /** 1 is shown first, 3 only when zoomed in. */
  readonly rank: number;
}

/** Background pictures in Web Mercator, always with the name of who made them. */
export interface MapTiles {
  /**
   * XYZ template with `{z}`, `{x}`, `{y}`; WMTS template, as path or query, with `{TileMatrix}`,
   * `{TileCol}`, `{TileRow}`; or the address of one PMTiles file of pictures.
   */
  readonly url: string;
  readonly attribution: string;
  /** The deepest zoom that there are pictures of; deeper ones are enlarged. */
  readonly maxZoom?: number | undefined;
}

/** Who made what a map shows underneath, in words. */
export function attributionOf({attribution, tiles}: Partial<Backdrop> = {}): string {
  return [tiles?.attribution, attribution].filter(Boolean).join(' · ');
}
