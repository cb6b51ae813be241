import {worldSize, type Bounds} from 'rejon/geo';
import {cellPixels, worldRect, type WorldRect} from 'rejon/threats';
import {Problem} from '../plugins/problem.js';

/** More than a heat map of a large screen, which asks for squares of 16 pixels. */
const mostSquares = 2 ** 16;

/**
 * A view grown to whole squares of the grid: as many threats lie in the same squares, and views that
 * differ a little have one answer.
 *
 * @throws {Problem} `bad-request`: the view has too many squares at this zoom.
 */
export function snapView(bounds: Bounds, zoom: number): WorldRect {
  const side = (worldSize * cellPixels) / 256 / 2 ** zoom;
  const {left, top, right, bottom} = worldRect(bounds);
  const down = (coordinate: number) => Math.floor(coordinate / side) * side;
  const up = (coordinate: number) => down(coordinate) + side - 1;
  const rect = {left: down(left), top: down(top), right: up(right), bottom: up(bottom)};
  const squares = ((rect.right - rect.left + 1) * (rect.bottom - rect.top + 1)) / side ** 2;
  if (squares <= mostSquares) return rect;
  throw new Problem(
    'bad-request',
    'Ten widok jest za duży na takie powiększenie; podaj mniejsze „zoom” albo mniejszy „view”.',
  );
}
