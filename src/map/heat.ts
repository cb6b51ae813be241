import {worldSize} from '../geo/index.js';
import type {Cells} from '../threats/index.js';
import type {Frame} from './frame.js';
import type {Palette} from './palette.js';

/** The side of a square of heat on the screen, in CSS pixels. */
const square = 16;

/** How far a square glows, in squares: what lies around one place runs together. */
const glow = 2;

/** The densest place hides no more than this of what is under it. */
const densest = 0.8;

const shares = bell(glow);

/**
 * Paints how densely threats lie, as one colour that is the stronger the more there are: the square
 * root of their number beside that of the densest place in the frame.
 */
export function paintHeat(
  context: CanvasRenderingContext2D,
  frame: Frame,
  {accent}: Palette,
  cells: Cells,
) {
  const side = squareSide(frame.zoom);
  const firstColumn = Math.floor(frame.left / side) - glow;
  const firstRow = Math.floor(frame.top / side) - glow;
  const columns = Math.ceil((frame.width / frame.scale + frame.left) / side) + glow - firstColumn;
  const rows = Math.ceil((frame.height / frame.scale + frame.top) / side) + glow - firstRow;
  const density = new Float32Array(columns * rows);
  for (let at = 0; at < cells.length; at++) {
    const column = Math.floor(cells.x[at]! / side) - firstColumn;
    const row = Math.floor(cells.y[at]! / side) - firstRow;
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    density[row * columns + column]! += cells.count[at]!;
  }
  const picture = pictureOf(blur(density, columns, rows), columns, rows, accent);
  context.save();
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  const pixels = side * frame.scale;
  context.drawImage(
    picture,
    (firstColumn * side - frame.left) * frame.scale,
    (firstRow * side - frame.top) * frame.scale,
    columns * pixels,
    rows * pixels,
  );
  context.restore();
}

/** The world units of a square at a zoom; squares lie on one grid for the whole world. */
function squareSide(zoom: number): number {
  return (worldSize * square) / (256 * 2 ** Math.round(zoom));
}

/** Spreads each number over its neighbours, first along rows and then along columns. */
function blur(density: Float32Array, columns: number, rows: number): Float32Array {
  return spread(spread(density, columns, rows, 1), columns, rows, columns);
}

function spread(density: Float32Array, columns: number, rows: number, step: number) {
  const result = new Float32Array(density.length);
  for (let at = 0; at < density.length; at++) {
    const value = density[at]!;
    if (value === 0) continue;
    const place = step === 1 ? at % columns : Math.floor(at / columns);
    const end = step === 1 ? columns : rows;
    for (let away = -glow; away <= glow; away++) {
      if (place + away < 0 || place + away >= end) continue;
      result[at + away * step]! += value * shares[away + glow]!;
    }
  }
  return result;
}

/** The shares of a bell curve that reaches so far; together they are 1. */
function bell(reach: number): readonly number[] {
  const heights = Array.from({length: 2 * reach + 1}, (_, at) =>
    Math.exp(-2 * ((at - reach) / reach) ** 2),
  );
  const sum = heights.reduce((total, height) => total + height, 0);
  return heights.map((height) => height / sum);
}

/** One pixel for each square. */
function pictureOf(density: Float32Array, columns: number, rows: number, colour: string) {
  const picture = document.createElement('canvas');
  picture.width = columns;
  picture.height = rows;
  const context = picture.getContext('2d')!;
  const image = context.createImageData(columns, rows);
  const most = density.reduce((a, b) => Math.max(a, b), 0);
  for (let at = 0; at < density.length; at++) {
    image.data[4 * at + 3] = most && Math.round(255 * densest * Math.sqrt(density[at]! / most));
  }
  context.putImageData(image, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = colour;
  context.fillRect(0, 0, columns, rows);
  return picture;
}
