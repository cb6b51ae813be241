import {toX, toY, type Point} from '../geo/index.js';
import type {Frame} from './frame.js';
import type {Palette} from './palette.js';

/** A drop whose tip is at the origin. */
const drop = new Path2D('M0 0C-9-11-13-17-13-24a13 13 0 1 1 26 0C13-17 9-11 0 0z');
const eye = new Path2D('M0-19.5a4.5 4.5 0 1 1 0-9a4.5 4.5 0 0 1 0 9z');

/** Draws a pin whose tip is at a point. */
export function paintPin(
  context: CanvasRenderingContext2D,
  {left, top, scale}: Frame,
  {accent, surface}: Palette,
  point: Point,
) {
  context.save();
  context.translate((toX(point.lon) - left) * scale, (toY(point.lat) - top) * scale);
  context.fillStyle = accent;
  context.strokeStyle = surface;
  context.lineWidth = 2;
  context.fill(drop);
  context.stroke(drop);
  context.fillStyle = surface;
  context.fill(eye);
  context.restore();
}
