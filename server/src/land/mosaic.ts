import {Delaunay} from 'd3-delaunay';
import {toPoint, toX, toY, type MultiPolygon, type Point} from 'rejon/geo';
import {windingPath, type Spot} from './border.js';
import {rounded} from './ground.js';
import {polygonsOf, type OpenRing} from './rings.js';

/** A stretch of border between two corners of the mosaic. */
interface Stretch {
  readonly to: number;
  /** Its points, without the last one. */
  readonly path: readonly Spot[];
}

/**
 * The land divided among sites: every spot belongs to the nearest one (a Voronoi diagram, in Web
 * Mercator so that cells keep their shape). Any choice of cells can be merged into outlines, and
 * outlines of neighbours share the very same vertices.
 */
export class Mosaic {
  readonly #delaunay: Delaunay<Point>;
  /** Where three cells meet, one corner for each triangle of sites. */
  readonly #corners: readonly Spot[];

  constructor(sites: readonly Point[]) {
    this.#delaunay = Delaunay.from(
      sites,
      ({lon}) => toX(lon),
      ({lat}) => -toY(lat),
    );
    const {circumcenters} = this.#delaunay.voronoi();
    this.#corners = Array.from({length: circumcenters.length / 2}, (_, i) => [
      circumcenters[2 * i]!,
      circumcenters[2 * i + 1]!,
    ]);
  }

  /**
   * The outline of the chosen cells together.
   *
   * @throws {RangeError} A chosen cell is open: it lies at the rim, where the land has no end.
   */
  merge(chosen: (site: number) => boolean): MultiPolygon {
    if (this.#delaunay.hull.some(chosen)) throw new RangeError('a cell at the rim has no outline');
    const stretches = this.#borders(chosen);
    const rings: OpenRing[] = [];
    for (let start of stretches.keys()) {
      const ring: Spot[] = [];
      for (let at = stretches.get(start); at !== undefined; at = stretches.get(start)) {
        stretches.delete(start);
        ring.push(...at.path);
        start = at.to;
      }
      if (ring.length > 0) rings.push(ring.map(coordinates));
    }
    return polygonsOf(rings);
  }

  /** The borders of the chosen cells with the others, by the corner where they begin. */
  #borders(chosen: (site: number) => boolean): Map<number, Stretch> {
    const {triangles, halfedges} = this.#delaunay;
    const stretches = new Map<number, Stretch>();
    triangles.forEach((site, edge) => {
      const neighbour = triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!;
      const twin = halfedges[edge]!;
      if (!chosen(site) || chosen(neighbour)) return;
      // Triangles run clockwise where y grows northwards: this keeps the chosen cell on the left.
      const from = Math.floor(edge / 3);
      const to = Math.floor(twin / 3);
      stretches.set(from, {to, path: this.#path(edge, twin, from, to)});
    });
    return stretches;
  }

  /** The points of a border; the same points, backwards, when seen from the other side. */
  #path(edge: number, twin: number, from: number, to: number): readonly Spot[] {
    const a = this.#corners[from]!;
    const b = this.#corners[to]!;
    return edge < twin
      ? [a, ...windingPath(a, b, edge)]
      : [a, ...windingPath(b, a, twin).toReversed()];
  }
}

function coordinates([x, y]: Spot): readonly [lon: number, lat: number] {
  const {lon, lat} = rounded(toPoint(x, -y));
  return [lon, lat];
}
