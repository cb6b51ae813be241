import type {Point} from 'rejon/geo';
import {placeNear, placeOn, type Ground} from './places.js';
import type {Random} from '../land/random.js';
import {habits, type Habit} from './tables/habits.js';

/** A place that people notice again and again. */
export interface HotSpot {
  readonly habit: Habit;
  readonly point: Point;
  /** How far around it threats are noticed, in metres. */
  readonly spread: number;
  readonly weight: number;
}

const count = 44;

/** Part of a hot spot's threats that lie on the very same coordinate: a junction, a car park. */
const onePlace = 0.35;

/** Few places are noticed very often and many now and then (Zipf's law, flattened). */
export function hotSpots(ground: Ground, random: Random): readonly HotSpot[] {
  return Array.from({length: count}, (_, rank) => {
    const habit = random.weighted(habits, ({weight}) => weight);
    return {
      habit,
      point: placeOn(random.pick(habit.where), ground, random),
      spread: random.between(15, 70),
      weight: (rank + 3) ** -0.8,
    };
  });
}

/** A place at a hot spot. */
export function placeAt({point, spread}: HotSpot, ground: Ground, random: Random): Point {
  return random.chance(onePlace) ? point : placeNear(point, spread, ground, random);
}
