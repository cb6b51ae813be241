import {toX, toY, type MultiPolygon} from '../geo/index.js';
import type {Frame} from './frame.js';

/** A shape ready to be drawn at any zoom. */
export interface ShapePath {
  /** In world units, counted from {@link x} and {@link y}: graphics cards know only few digits. */
  readonly path: Path2D;
  readonly x: number;
  readonly y: number;
}

/** Turns a shape into a path once, so that painting a frame converts no coordinates. */
export function shapePath(shape: MultiPolygon): ShapePath {
  const [lon, lat] = shape[0]?.[0]?.[0] ?? [0, 0];
  const x = toX(lon);
  const y = toY(lat);
  const path = new Path2D();
  for (const ring of shape.flat()) {
    ring.forEach(([pointLon, pointLat], at) => {
      if (at === 0) path.moveTo(toX(pointLon) - x, toY(pointLat) - y);
      else path.lineTo(toX(pointLon) - x, toY(pointLat) - y);
    });
    path.closePath();
  }
  return {path, x, y};
}

/** Fills or strokes a shape in a frame. */
export function drawShape(
  context: CanvasRenderingContext2D,
  {scale, left, top}: Frame,
  {path, x, y}: ShapePath,
  style: {readonly fill: string} | {readonly stroke: string; readonly width: number},
) {
  context.save();
  context.translate((x - left) * scale, (y - top) * scale);
  context.scale(scale, scale);
  if ('fill' in style) {
    context.fillStyle = style.fill;
    context.fill(path, 'evenodd');
  } else {
    context.strokeStyle = style.stroke;
    context.lineWidth = style.width / scale;
    context.lineJoin = 'round';
    context.stroke(path);
  }
  context.restore();
}
