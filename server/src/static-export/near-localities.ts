import type {Locality} from 'rejon/beats';
import {precision, tileAt, type Tile} from 'rejon/backend/static';
import type {Point} from 'rejon/geo';
import {boxOf} from './cut-to-tile.js';

/** So many tiles are the side of a block of localities that is looked at as one. */
const blockSide = 4;

/** Finds the localities that are the nearest one to some point of a tile. */
export class NearLocalities {
  readonly #all: readonly Locality[];
  readonly #blocks = new Map<string, Locality[]>();

  constructor(localities: readonly Locality[]) {
    this.#all = localities;
    for (const locality of localities) {
      const {x, y} = blockOf(tileAt(locality.point));
      const known = this.#blocks.get(`${x}/${y}`);
      if (known) known.push(locality);
      else this.#blocks.set(`${x}/${y}`, [locality]);
    }
  }

  /** All that may be the nearest one, and at most a few that are not. */
  near(tile: Tile): readonly Locality[] {
    const [west, south, east, north] = boxOf(tile).map((side) => side / precision) as Sides;
    const candidates = this.#around(blockOf(tile));
    const bound = Math.min(
      ...candidates.map(({point: {lon, lat}}) => {
        const far = {
          lon: lon < (west + east) / 2 ? east : west,
          lat: lat < (south + north) / 2 ? north : south,
        };
        return squared(far, {lon, lat}, south);
      }),
    );
    return candidates.filter(({point: {lon, lat}}) => {
      const nearest = {
        lon: Math.min(Math.max(lon, west), east),
        lat: Math.min(Math.max(lat, south), north),
      };
      return squared(nearest, {lon, lat}, south) <= 1.05 * bound;
    });
  }

  /** Localities of the blocks around; twice as far as the first one is, no other can be nearer. */
  #around(block: Tile): readonly Locality[] {
    for (let reach = 1; reach <= 4; reach *= 2) {
      if (this.#within(block, reach).length > 0) return this.#within(block, 2 * reach);
    }
    return this.#all;
  }

  #within({x, y}: Tile, reach: number): readonly Locality[] {
    const side = Array.from({length: 2 * reach + 1}, (_, i) => i - reach);
    return side.flatMap((dx) =>
      side.flatMap((dy) => this.#blocks.get(`${x + dx}/${y + dy}`) ?? []),
    );
  }
}

type Sides = [west: number, south: number, east: number, north: number];

function blockOf({x, y}: Tile): Tile {
  return {x: Math.floor(x / blockSide), y: Math.floor(y / blockSide)};
}

/** The square of a distance in degrees of latitude, on a plane: enough for comparing what is near. */
function squared(a: Point, b: Point, latitude: number): number {
  const dx = (a.lon - b.lon) * Math.cos((latitude * Math.PI) / 180);
  return dx * dx + (a.lat - b.lat) ** 2;
}
