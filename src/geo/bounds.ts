import type {Bounds, MultiPolygon, Point} from './point.js';

/** The smallest rectangle around every point of a shape; `undefined` for an empty shape. */
export function boundsOf(shape: MultiPolygon): Bounds | undefined {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const polygon of shape) {
    for (const ring of polygon) {
      for (const [lon, lat] of ring) {
        west = Math.min(west, lon);
        south = Math.min(south, lat);
        east = Math.max(east, lon);
        north = Math.max(north, lat);
      }
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}

/** Whether a point lies in a rectangle, its border included. */
export function within([west, south, east, north]: Bounds, {lon, lat}: Point): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
