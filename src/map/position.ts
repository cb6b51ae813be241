import {equator, toX, toY, worldSize, type Point} from '../geo/index.js';
import type {Frame} from './frame.js';
import type {Palette} from './palette.js';

/** Where the reader is. */
export interface MapPosition {
  readonly point: Point;
  /** How far off it may be, in metres. */
  readonly accuracy: number;
}

const fullTurn = 2 * Math.PI;

/** Draws a dot where the reader is, in a circle as large as the reader may be away from it. */
export function paintPosition(
  context: CanvasRenderingContext2D,
  {left, top, scale}: Frame,
  {accent, surface}: Palette,
  {point, accuracy}: MapPosition,
) {
  const x = (toX(point.lon) - left) * scale;
  const y = (toY(point.lat) - top) * scale;
  const units = worldSize / (equator * Math.cos((point.lat * Math.PI) / 180));
  context.save();
  context.beginPath();
  context.arc(x, y, accuracy * units * scale, 0, fullTurn);
  context.fillStyle = accent;
  context.strokeStyle = accent;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 0.6;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(x, y, 8, 0, fullTurn);
  context.strokeStyle = surface;
  context.lineWidth = 3;
  context.fill();
  context.stroke();
  context.restore();
}
