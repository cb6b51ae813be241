import {boundsOf, within, type Point} from '../../geo/index.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** How far outside its area a map is still of use, in degrees: about five kilometres. */
const margin = 0.05;

/** Whether a place is in an area or near it. */
export function reaches({area, bounds, threats}: ThreatsOfArea, place: Point): boolean {
  const [west, south, east, north] = bounds ??
    boundsOf(area.outline) ??
    threats.bounds ?? [-180, -90, 180, 90];
  return within([west - margin, south - margin, east + margin, north + margin], place);
}
