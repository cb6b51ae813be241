import {equator, toPoint, toX, toY, worldSize, type Point} from 'rejon/geo';

/** One grid for the whole country: a cell at 52° has the side that was asked, elsewhere ± 6 %. */
const middleLatitude = (52 * Math.PI) / 180;

/**
 * Moves a place to the middle of its cell in a fixed grid, so that a point on the map singles out no
 * home and all reports of one spot fall together.
 *
 * @param metres - The side of a cell; 0 leaves the place as it is.
 */
export function snap(point: Point, metres: number): Point {
  if (metres === 0) return point;
  return toPoint(snapCoordinate(toX(point.lon), metres), snapCoordinate(toY(point.lat), metres));
}

/** The same for one coordinate in quantised Web Mercator. */
export function snapCoordinate(coordinate: number, metres: number): number {
  if (metres === 0) return coordinate;
  const exact = ((metres / Math.cos(middleLatitude)) * worldSize) / equator;
  // An even number of units: middles are whole numbers with a common divisor, which makes files small.
  const side = 2 * Math.max(1, Math.round(exact / 2));
  return (Math.floor(coordinate / side) + 0.5) * side;
}
