import {intersection, union, type Geom} from 'polyclip-ts';
import type {MultiPolygon} from 'rejon/geo';

/**
 * What any of the shapes covers, as simple rings; `undefined` where the clipper gives up, as it does
 * on some borders that nearly meet.
 */
export function unionOf([first, ...others]: readonly MultiPolygon[]): MultiPolygon | undefined {
  return first ? attempt(() => union(copy(first), ...others.map(copy))) : [];
}

/** What both shapes cover; `undefined` where the clipper gives up. */
export function intersectionOf(a: MultiPolygon, b: MultiPolygon): MultiPolygon | undefined {
  return attempt(() => intersection(copy(a), copy(b)));
}

function attempt(operation: () => MultiPolygon): MultiPolygon | undefined {
  try {
    return operation();
  } catch {
    return undefined;
  }
}

/** The clipper's types want arrays that may be changed. */
function copy(shape: MultiPolygon): Geom {
  return shape.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat])),
  );
}
