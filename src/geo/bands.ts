import {slack, type Grid} from './grid.js';
import type {Polygon} from './point.js';

export type Side = 'inside' | 'outside' | 'border';

/** So many edges of a polygon shall share a band, roughly. */
const edgesInBand = 6;

/**
 * The edges of polygons, sorted into bands of latitude that divide the rows of a grid, so that a
 * point is compared only with the few at its height. They lie in one long array in the order in
 * which they are read, because fetching them from memory is what takes the time.
 */
export class Bands {
  /** `lon, lat, lon, lat` of each edge, the lower end first; an edge may stand in several bands. */
  readonly #edges: number[] = [];
  /** Where each band starts in {@link #edges}; the next one starts where it ends. */
  readonly #starts: number[] = [0];

  /**
   * Sorts the edges of a polygon into as many bands in each of its rows.
   *
   * @returns The number of its first band, and how many there are in a row.
   */
  add(polygon: Polygon, grid: Grid, firstRow: number, rows: number) {
    const edges = polygon.flatMap((ring) => ring.slice(1).map((end, i) => upwards(ring[i]!, end)));
    const perRow = Math.ceil(edges.length / rows / edgesInBand);
    const sorted = Array.from({length: rows * perRow}, (): Edge[] => []);
    const bandOf = (y: number) =>
      Math.max(0, Math.min(sorted.length - 1, Math.floor((y - firstRow) * perRow)));
    for (const edge of edges) {
      const last = bandOf(grid.y(edge[3]) + slack);
      for (let band = bandOf(grid.y(edge[1]) - slack); band <= last; band++) {
        sorted[band]!.push(edge);
      }
    }
    const first = this.#starts.length - 1;
    for (const band of sorted) {
      for (const edge of band) this.#edges.push(...edge);
      this.#starts.push(this.#edges.length);
    }
    return {first, perRow};
  }

  /**
   * On which side of its polygon a point in a band lies, by the even-odd rule: inside, an odd number
   * of edges is to its east.
   */
  sideOf(band: number, lon: number, lat: number): Side {
    const edges = this.#edges;
    const end = this.#starts[band + 1]!;
    let inside = false;
    for (let at = this.#starts[band]!; at < end; at += 4) {
      const south = edges[at + 1]!;
      const north = edges[at + 3]!;
      if (lat < south || lat > north) continue;
      const lonSouth = edges[at]!;
      const lonNorth = edges[at + 2]!;
      if (south === north) {
        if (lon >= lonSouth && lon <= lonNorth) return 'border';
        continue;
      }
      const left = (lonNorth - lonSouth) * (lat - south) - (lon - lonSouth) * (north - south);
      if (left === 0) return 'border';
      if (left > 0 && lat < north) inside = !inside;
    }
    return inside ? 'inside' : 'outside';
  }
}

type Edge = readonly [lonSouth: number, south: number, lonNorth: number, north: number];

/** Both neighbours of a common edge measure it from the same end, hence with the same rounding. */
function upwards(a: Polygon[number][number], b: Polygon[number][number]): Edge {
  return a[1] < b[1] || (a[1] === b[1] && a[0] < b[0]) ? [...a, ...b] : [...b, ...a];
}
