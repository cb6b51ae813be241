import type {Point} from 'rejon/geo';
import {moved, offset, pointAt} from '../land/ground.js';
import type {DrawnStreet} from './streets.js';

/** Houses stand so far from the middle of a street, in metres. */
const setback = 25;

/** A pair of houses is taken every so many metres. */
const houseEvery = 55;

/** A house number and where the house stands. */
export interface House {
  readonly number: number;
  readonly point: Point;
}

/** Houses on both sides, odd numbers on the left when walking up the numbers. */
export function pairsOfHouses({line, lastNumber}: DrawnStreet): readonly House[] {
  const houses: House[] = [];
  const steps = line.slice(1).map((end, i) => offset(pointAt(line[i]!), pointAt(end)));
  const length = steps.reduce((sum, [east, north]) => sum + Math.hypot(east, north), 0);
  let walked = 0;
  steps.forEach(([east, north], i) => {
    const stretch = Math.hypot(east, north);
    const pairs = Math.max(1, Math.round(stretch / houseEvery));
    const aside = [(-north / stretch) * setback, (east / stretch) * setback] as const;
    for (let pair = 0; pair < pairs; pair++) {
      const along = (pair + 0.5) / pairs;
      const middle = moved(pointAt(line[i]!), [east * along, north * along]);
      const nth = Math.floor((((walked + along * stretch) / length) * lastNumber) / 2);
      houses.push(
        {number: 2 * nth + 1, point: moved(middle, aside)},
        {number: 2 * nth + 2, point: moved(middle, [-aside[0], -aside[1]])},
      );
    }
    walked += stretch;
  });
  return houses;
}
