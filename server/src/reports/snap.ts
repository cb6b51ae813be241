import {toPoint, toX, toY, worldSize, type Point} from 'rejon/geo';

/** The equator in metres on the sphere of Web Mercator (EPSG:3857). */
const equator = 2 * Math.PI * 6_378_137;

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
  const side = ((metres / Math.cos(middleLatitude)) * worldSize) / equator;
  const middle = (coordinate: number) => Math.round((Math.floor(coordinate / side) + 0.5) * side);
  return toPoint(middle(toX(point.lon)), middle(toY(point.lat)));
}
