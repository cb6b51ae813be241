import type {Point} from './point.js';

const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** The distance between two points along the ground, in metres, on a sphere (haversine). */
export function distance(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * radians;
  const dLon = (b.lon - a.lon) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
