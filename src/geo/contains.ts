import type {MultiPolygon, Point, Ring} from './point.js';

/**
 * Whether a point lies in a multipolygon: inside an outer ring and outside its holes.
 *
 * A ring owns its western and southern borders but not the eastern and northern ones (the even-odd
 * rule with half-open edges), so a point on a border shared by two polygons lies in at most one.
 */
export function contains(shape: MultiPolygon, {lon, lat}: Point): boolean {
  return shape.some(
    ([outer, ...holes]) =>
      outer !== undefined &&
      insideRing(outer, lon, lat) &&
      !holes.some((hole) => insideRing(hole, lon, lat)),
  );
}

function insideRing(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
