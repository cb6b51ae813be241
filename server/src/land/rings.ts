import {contains, type MultiPolygon, type Ring} from 'rejon/geo';
import {pointAt} from './ground.js';

/** A closed line whose first point is not repeated at the end. */
export type OpenRing = Ring;

/**
 * Polygons of rings that touch each other in corners at most: those that run counter-clockwise are outer rings,
 * the others are holes (RFC 7946).
 */
export function polygonsOf(rings: readonly OpenRing[]): MultiPolygon {
  const closed = rings.map(close).filter((ring) => ring.length > 3);
  const holes = closed.filter((ring) => signedArea(ring) < 0);
  const outers = closed
    .filter((ring) => signedArea(ring) > 0)
    .toSorted((a, b) => signedArea(a) - signedArea(b));
  // The smallest ring around a hole owns it: an island in a hole may have a hole of its own.
  const owners = holes.map((hole) => outers.find((outer) => surrounds(outer, hole)));
  return outers
    .map((outer) => [outer, ...holes.filter((_, i) => owners[i] === outer)])
    .toReversed();
}

/** Twice the area in square degrees; positive when the ring runs counter-clockwise. */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** A hole may touch the ring around it in a corner, which says nothing of where the hole lies. */
function surrounds(outer: Ring, hole: Ring): boolean {
  const corners = new Set(outer.map(String));
  const apart = hole.find((corner) => !corners.has(String(corner)));
  return apart !== undefined && contains([[outer]], pointAt(apart));
}

/** Repeats the first point at the end, and nothing else: rounding can make neighbours equal. */
function close(ring: OpenRing): Ring {
  return [...ring, ring[0]!].filter(([lon, lat], i, all) => {
    const before = all[i - 1];
    return before === undefined || before[0] !== lon || before[1] !== lat;
  });
}
