import {Random} from './random.js';

/** A spot in quantised Web Mercator, y growing northwards. */
export type Spot = readonly [x: number, y: number];

/** About 450 metres in Poland: borders do not run straight for longer. */
const longest = 19_500;

/** How far the middle of a stretch strays sideways, as a part of its length. */
const straying = 0.11;

/**
 * The points between two ends of a border that winds a little, as borders along streams and balks do.
 * Both ends are left out; a short border is straight.
 *
 * @param seed - Whatever tells this border from the others.
 */
export function windingPath(from: Spot, to: Spot, seed: number): readonly Spot[] {
  return between(from, to, new Random(seed));
}

function between(from: Spot, to: Spot, random: Random): readonly Spot[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(dx, dy) < longest) return [];
  const aside = random.between(-straying, straying);
  const along = random.between(0.4, 0.6);
  const middle: Spot = [from[0] + along * dx - aside * dy, from[1] + along * dy + aside * dx];
  return [...between(from, middle, random), middle, ...between(middle, to, random)];
}
