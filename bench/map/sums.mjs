// Counts what our map draws: whether every threat is counted once at every zoom, and whether two
// marks ever touch.
import {toX, toY, worldSize} from '../../lib/geo/index.js';
import {cellPixels, discRadius, mergeCells} from '../../lib/threats/index.js';

const zooms = Array.from({length: 12}, (_, i) => i + 5);

/** So many squares are asked for at once, on each side; over a thousand would be refused. */
const squares = 512;

/**
 * @param {import('rejon/threats').LocalThreats} threats
 * @returns {import('./measure.mjs').Sum[]}
 */
export function sumsOf(threats) {
  const [west, south, east, north] = threats.bounds ?? [0, 0, 0, 0];
  const ends = {left: toX(west), top: toY(north), right: toX(east), bottom: toY(south)};
  return zooms.map((zoom) => {
    const side = (squares * worldSize * cellPixels) / 256 / 2 ** zoom;
    let [count, overlaps] = [0, 0];
    // A unit more on each side: degrees are rounded.
    for (let top = floor(ends.top - 1, side); top <= ends.bottom + 1; top += side) {
      for (let left = floor(ends.left - 1, side); left <= ends.right + 1; left += side) {
        const view = {left, top, right: left + side - 1, bottom: top + side - 1};
        const marks = mergeCells(threats.cells({}, view, zoom), zoom);
        count += marks.count.reduce((sum, part) => sum + part, 0);
        overlaps += overlapsOf(marks, zoom);
      }
    }
    return {zoom, count, overlaps};
  });
}

/**
 * Pairs of marks that touch, by a plain sweep from west to east.
 *
 * @param {import('rejon/threats').Cells} marks
 * @param {number} zoom
 */
function overlapsOf({x, y, count, length}, zoom) {
  const pixel = worldSize / 256 / 2 ** zoom;
  const widest = 2 * discRadius(Infinity) * pixel;
  const order = Array.from({length}, (_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  let overlaps = 0;
  order.forEach((mark, i) => {
    for (const other of fromWest(i + 1)) {
      const away = (x[other] ?? 0) - (x[mark] ?? 0);
      if (away > widest) break;
      const room = (discRadius(count[mark] ?? 0) + discRadius(count[other] ?? 0)) * pixel;
      if (Math.hypot(away, (y[other] ?? 0) - (y[mark] ?? 0)) < room) overlaps++;
    }
  });
  return overlaps;

  /** @param {number} start */
  function* fromWest(start) {
    for (let i = start; i < order.length; i++) yield order[i] ?? 0;
  }
}

/**
 * @param {number} value
 * @param {number} step
 */
function floor(value, step) {
  return Math.floor(value / step) * step;
}
