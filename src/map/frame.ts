import {worldSize} from '../geo/index.js';
import type {WorldRect} from '../threats/index.js';

/** What part of the world a canvas shows, and how big. World units are those of `geo/mercator`. */
export interface Frame {
  /** As of web maps: the world is `256 * 2 ** zoom` CSS pixels wide. */
  readonly zoom: number;
  /** CSS pixels to a world unit. */
  readonly scale: number;
  /** The world's coordinates of the canvas's upper left corner. */
  readonly left: number;
  readonly top: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** CSS pixels to a world unit at a zoom. */
export function scaleAt(zoom: number): number {
  return (256 * 2 ** zoom) / worldSize;
}

/** The part of the world that a frame shows. */
export function rectOf({left, top, width, height, scale}: Frame): WorldRect {
  return {left, top, right: left + width / scale, bottom: top + height / scale};
}
