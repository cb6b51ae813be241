import {distance} from './distance.js';
import type {Point} from './point.js';

/**
 * The point at a fraction of the way along a line, by length on the ground.
 *
 * @param line - `[lon, lat]` pairs in degrees.
 * @param fraction - 0 for the first point, 1 for the last; what lies beyond is cut to these.
 * @returns `undefined` for a line without points.
 */
export function along(
  line: readonly (readonly [lon: number, lat: number])[],
  fraction: number,
): Point | undefined {
  const points = line.map(([lon, lat]): Point => ({lon, lat}));
  const lengths = points.slice(1).map((point, i) => distance(points[i]!, point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let left = total * Math.max(0, Math.min(1, fraction));
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) return between(points[i]!, points[i + 1]!, left / length);
    left -= length;
  }
  return points.at(-1);
}

function between(a: Point, b: Point, t: number): Point {
  return {lon: a.lon + (b.lon - a.lon) * t, lat: a.lat + (b.lat - a.lat) * t};
}
