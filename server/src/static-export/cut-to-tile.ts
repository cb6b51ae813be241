import {toPoint, worldSize} from 'rejon/geo';
import {precision, tileZoom, type Tile} from 'rejon/backend/static';

/** A corner in whole numbers of 1e-5 degrees. */
export type Corner = readonly [x: number, y: number];

/** An outline, its last corner not repeated, and then its holes. */
export type Corners = readonly (readonly Corner[])[];

/** A rectangle in the same numbers: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const tileSize = worldSize / 2 ** tileZoom;

/** What a tile covers, with a little around it, so that rounding loses nothing at its edge. */
export function boxOf({x, y}: Tile): Box {
  const northWest = toPoint(x * tileSize, y * tileSize);
  const southEast = toPoint((x + 1) * tileSize, (y + 1) * tileSize);
  return [
    Math.floor(northWest.lon * precision) - 1,
    Math.floor(southEast.lat * precision) - 1,
    Math.ceil(southEast.lon * precision) + 1,
    Math.ceil(northWest.lat * precision) + 1,
  ];
}

/**
 * A polygon as far as a box can tell: inside the box nothing changes, outside of it corners are left
 * out. Lines are never cut, because a cut would have to be rounded and would move the border.
 *
 * @returns `undefined` where the box holds nothing of the polygon.
 */
export function cutToBox(polygon: Corners, box: Box): Corners | undefined {
  const crossed = polygon.some((ring) =>
    ring.some((corner, i) => meets(corner, ring[(i + 1) % ring.length]!, box)),
  );
  if (crossed) return polygon.map((ring) => shorten(ring, box)).filter(({length}) => length > 2);
  const [west, south, east, north] = box;
  if (!holds(polygon, (west + east) / 2, (south + north) / 2)) return undefined;
  const corners: Corner[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return [corners];
}

/**
 * Leaves out corners beside the box. A corner that lies on the same side of the box as its two
 * neighbours spans a triangle with them that does not touch the box, so no point in the box changes
 * from inside to outside.
 */
function shorten(ring: readonly Corner[], box: Box): readonly Corner[] {
  const kept: Corner[] = [];
  for (const corner of ring) {
    while (kept.length > 1 && beside(kept.at(-2)!, kept.at(-1)!, corner, box)) kept.pop();
    kept.push(corner);
  }
  while (kept.length > 2 && beside(kept.at(-2)!, kept.at(-1)!, kept[0]!, box)) kept.pop();
  while (kept.length > 2 && beside(kept.at(-1)!, kept[0]!, kept[1]!, box)) kept.shift();
  return kept;
}

function beside(a: Corner, b: Corner, c: Corner, [west, south, east, north]: Box): boolean {
  return (
    (a[0] < west && b[0] < west && c[0] < west) ||
    (a[0] > east && b[0] > east && c[0] > east) ||
    (a[1] < south && b[1] < south && c[1] < south) ||
    (a[1] > north && b[1] > north && c[1] > north)
  );
}

/** Whether a line meets a box: no side of the box has it all, and the corners are not all on one side of it. */
function meets(a: Corner, b: Corner, box: Box): boolean {
  if (beside(a, b, b, box)) return false;
  const [west, south, east, north] = box;
  const side = (x: number, y: number) =>
    Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]));
  const sides = [side(west, south), side(east, south), side(east, north), side(west, north)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

function holds(polygon: Corners, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
