import {toX, toY, type Bounds} from '../geo/index.js';

/** A rectangle in quantised Web Mercator, see `geo/mercator`; all four sides belong to it. */
export interface WorldRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle of some bounds in degrees. */
export function worldRect([west, south, east, north]: Bounds): WorldRect {
  return {left: toX(west), top: toY(north), right: toX(east), bottom: toY(south)};
}
