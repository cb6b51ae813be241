import {toX, toY} from '../geo/index.js';
import type {MapName} from './backdrop.js';
import type {Frame} from './frame.js';

/** From which zoom on names of a rank are shown. */
const firstZoom = [0, 0, 9, 11];

/** A name that found room. */
export interface PlacedName {
  readonly name: string;
  readonly rank: number;
  /** The middle of the words, in CSS pixels of the frame. */
  readonly x: number;
  readonly y: number;
}

/** The size of a rank's letters, in CSS pixels. */
export const nameSize = (rank: number) => (rank <= 1 ? 15 : rank === 2 ? 13.5 : 12.5);

/** Something that names should not lie under: a round mark, in CSS pixels of the frame. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The names that fit into a frame without covering each other or lying under a mark: important ones
 * first, each at its place or a little below or above it, the others where there is room left.
 *
 * @param widthOf - How wide a name is, in CSS pixels.
 */
export function placeNames(
  names: readonly MapName[],
  frame: Frame,
  widthOf: (name: MapName) => number,
  marks: readonly Obstacle[] = [],
): PlacedName[] {
  const view: Box = {left: 0, top: 0, right: frame.width, bottom: frame.height};
  const taken = marks.map(({x, y, radius}) => boxAround(x, y, radius, radius));
  const placed: PlacedName[] = [];
  const candidates = names
    .filter(({rank}) => frame.zoom >= (firstZoom[rank] ?? 12))
    .sort((a, b) => a.rank - b.rank);
  for (const candidate of candidates) {
    const {name, rank, point} = candidate;
    const x = (toX(point.lon) - frame.left) * frame.scale;
    const middle = (toY(point.lat) - frame.top) * frame.scale;
    const width = widthOf(candidate);
    for (const shift of shifts) {
      const y = middle + shift;
      const box = boxAround(x, y, width / 2 + 3, nameSize(rank) / 2 + 2);
      if (!overlap(box, view) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({name, rank, x, y});
      break;
    }
  }
  return placed;
}

/** How far from its place a name may stand, in CSS pixels. */
const shifts = [0, 22, -22, 38, -38];

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return {left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight};
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
