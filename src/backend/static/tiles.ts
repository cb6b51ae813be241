import {toX, toY, worldSize, type Point} from '../../geo/index.js';

/**
 * The zoom of the tiles by which coordinates are answered, the same in every folder, so that nothing
 * has to be read first: some 3 km wide in Poland.
 */
export const tileZoom = 13;

const tileSize = worldSize / 2 ** tileZoom;

/** A tile by column and row, counted from the north-west (as map tiles are). */
export interface Tile {
  readonly x: number;
  readonly y: number;
}

/** The one tile that answers for a point. */
export function tileAt({lon, lat}: Point): Tile {
  return {x: Math.floor(toX(lon) / tileSize), y: Math.floor(toY(lat) / tileSize)};
}

/** Where the file of a tile is. */
export function tilePath({x, y}: Tile): string {
  return `points/${x}/${y}.json`;
}

/** Whether columns of tiles, as the manifest has them, hold a tile. */
export function hasTile(columns: readonly (readonly number[])[], {x, y}: Tile): boolean {
  return columns.some(
    ([column, ...rows]) =>
      column === x && rows.some((from, i) => i % 2 === 0 && from <= y && y <= (rows[i + 1] ?? -1)),
  );
}
