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

/**
 * The names that fit into a frame without covering each other: important ones first, the others
 * where there is room left.
 *
 * @param widthOf - How wide a name is, in CSS pixels.
 */
export function placeNames(
  names: readonly MapName[],
  frame: Frame,
  widthOf: (name: MapName) => number,
): PlacedName[] {
  const taken: {left: number; top: number; right: number; bottom: number}[] = [];
  const placed: PlacedName[] = [];
  const candidates = names
    .filter(({rank}) => frame.zoom >= (firstZoom[rank] ?? 12))
    .sort((a, b) => a.rank - b.rank);
  for (const candidate of candidates) {
    const x = (toX(candidate.point.lon) - frame.left) * frame.scale;
    const y = (toY(candidate.point.lat) - frame.top) * frame.scale;
    const halfWidth = widthOf(candidate) / 2 + 4;
    const halfHeight = nameSize(candidate.rank) / 2 + 4;
    const box = {
      left: x - halfWidth,
      top: y - halfHeight,
      right: x + halfWidth,
      bottom: y + halfHeight,
    };
    const outside =
      box.right < 0 || box.bottom < 0 || box.left > frame.width || box.top > frame.height;
    const covered = taken.some(
      (other) =>
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom,
    );
    if (outside || covered) continue;
    taken.push(box);
    placed.push({name: candidate.name, rank: candidate.rank, x, y});
  }
  return placed;
}
