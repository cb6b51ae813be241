import type {Point} from './point.js';

/**
 * The side of the square world in quantised Web Mercator (EPSG:3857): 2^30 units, so that one unit
 * is under 4 cm and a coordinate fits a signed 32-bit integer.
 */
export const worldSize = 2 ** 30;

/** The equator in metres, on the sphere of Web Mercator (EPSG:3857). */
export const equator = 2 * Math.PI * 6_378_137;

/** Web Mercator ends here, in degrees, so that the world is a square. */
const maxLatitude = 85.0511287798066;

/** The column of a longitude in degrees: 0 at the antimeridian in the west, growing eastwards. */
export function toX(lon: number): number {
  return Math.round((lon / 360 + 0.5) * worldSize);
}

/** The row of a latitude in degrees: 0 in the north, growing southwards. */
export function toY(lat: number): number {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const sin = Math.sin((clamped * Math.PI) / 180);
  // Rounding in the far north must not yield -0 or -1: rows are stored unsigned.
  return Math.max(
    0,
    Math.round((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * worldSize),
  );
}

/** The point of a column and a row; the inverse of {@link toX} and {@link toY}. */
export function toPoint(x: number, y: number): Point {
  const n = Math.PI * (1 - (2 * y) / worldSize);
  return {
    lon: (x / worldSize - 0.5) * 360,
    lat: (Math.atan(Math.sinh(n)) * 180) / Math.PI,
  };
}
