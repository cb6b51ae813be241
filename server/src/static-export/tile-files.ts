import {gzipSync} from 'node:zlib';
import {
  precision,
  tileAt,
  tilePath,
  writePack,
  type Pack,
  type PackDetail,
  type Tile,
} from 'rejon/backend/static';
import {boundsOf, type Bounds, type MultiPolygon} from 'rejon/geo';
import {boxOf, cutToBox, type Corners} from './cut-to-tile.js';
import {NearLocalities} from './near-localities.js';
import {subPack} from './sub-pack.js';

/** How large the answer for a coordinate may be, in bytes after gzip. */
const tileLimit = 5000;

/** The tiles of a pack. */
export interface TileFiles {
  readonly files: ReadonlyMap<string, string>;
  /** As the manifest has them: `[x, firstRow, lastRow, …]`. */
  readonly columns: readonly (readonly number[])[];
}

/**
 * One file for each tile that a beat reaches: the beats in it with their outlines as far as the tile can tell,
 * their cards, and the localities after which a point in it may be called.
 *
 * @param crowded - How much of each card a tile keeps that would be too large with all of it.
 */
export function tileFiles(pack: Pack, crowded: PackDetail['beats']): TileFiles {
  const localities = new NearLocalities(pack.localities);
  const beats = new Map(pack.beats.map((beat) => [beat.id, beat]));
  const files = new Map<string, string>();
  const rows = new Map<number, number[]>();
  for (const {tile, shapes} of tilesOf(pack)) {
    const inTile = {
      ...pack,
      beats: [...shapes.keys()].map((id) => beats.get(id)!),
      coverage: [...shapes].map(([beat, shape]) => ({beat, rules: [], shape})),
    };
    const cut = subPack(inTile, {beats: [...shapes.keys()], localities: localities.near(tile)});
    const all = JSON.stringify(writePack(cut, {beats: 'all', shapes: true}));
    const fits = all.length <= tileLimit || gzipSync(all, {level: 9}).length <= tileLimit;
    const text = fits ? all : JSON.stringify(writePack(cut, {beats: crowded, shapes: true}));
    files.set(tilePath(tile), text);
    rows.set(tile.x, [...(rows.get(tile.x) ?? []), tile.y]);
  }
  return {files, columns: [...rows].map(([x, ys]) => [x, ...runs(ys)])};
}

interface TileShapes {
  readonly tile: Tile;
  /** By beat, in the order of the pack: that order decides on borders. */
  readonly shapes: Map<string, MultiPolygon>;
}

function tilesOf({coverage}: Pack): Iterable<TileShapes> {
  const tiles = new Map<string, TileShapes>();
  for (const {beat, shape = []} of coverage) {
    for (const polygon of shape) {
      const corners = toCorners(polygon);
      const bounds = boundsOf([polygon]);
      for (const tile of bounds ? tilesIn(bounds) : []) {
        const cut = cutToBox(corners, boxOf(tile));
        if (!cut) continue;
        const key = tilePath(tile);
        const {shapes} = tiles.get(key) ?? {shapes: new Map<string, MultiPolygon>()};
        shapes.set(beat, [...(shapes.get(beat) ?? []), toPolygon(cut)]);
        tiles.set(key, {tile, shapes});
      }
    }
  }
  return tiles.values();
}

/** Every tile of a rectangle, and one more around: rounding may move an outline a little. */
function* tilesIn([west, south, east, north]: Bounds): Generator<Tile> {
  const step = 1 / precision;
  const first = tileAt({lon: west - step, lat: north + step});
  const last = tileAt({lon: east + step, lat: south - step});
  for (let x = first.x; x <= last.x; x++) {
    for (let y = first.y; y <= last.y; y++) yield {x, y};
  }
}

function toCorners(polygon: MultiPolygon[number]): Corners {
  return polygon.map((ring) =>
    ring
      .slice(0, -1)
      .map(([lon, lat]) => [Math.round(lon * precision), Math.round(lat * precision)] as const),
  );
}

function toPolygon(corners: Corners): MultiPolygon[number] {
  return corners.map((ring) =>
    [...ring, ring[0]!].map(([x, y]) => [x / precision, y / precision] as const),
  );
}

/** Ascending numbers as first and last of each run without a gap. */
function runs(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.flatMap((row, i) => [
    ...(sorted[i - 1] === row - 1 ? [] : [row]),
    ...(sorted[i + 1] === row + 1 ? [] : [row]),
  ]);
}
