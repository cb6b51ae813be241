import {distance, type Point} from '../../geo/index.js';
import type {Unit} from '../values.js';

/** Most units in one answer. */
const limit = 10;

/** Units by distance from a point, nearest first, at most ten. */
export function nearestUnits(units: readonly Unit[], point: Point): Unit[] {
  return units
    .map((unit) => ({unit, metres: distance(point, unit.point)}))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, limit)
    .map(({unit}) => unit);
}
