import type {Bounds} from './point.js';

/** A border counts to a cell from this far outside, in cells, so that rounding never hides it. */
export const slack = 1e-9;

/** A rectangle in columns from west to east and rows from south to north. */
export class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly #west: number;
  readonly #south: number;
  /** Cells in a degree. */
  readonly #perLon: number;
  readonly #perLat: number;

  /** @param cells - How many there should be, roughly; they look square on a map of degrees. */
  constructor([west, south, east, north]: Bounds, cells: number) {
    const wide = Math.round(Math.sqrt((cells * (east - west)) / (north - south)));
    this.columns = Math.max(1, Math.min(cells, wide || 1));
    this.rows = Math.ceil(cells / this.columns);
    this.#west = west;
    this.#south = south;
    this.#perLon = this.columns / (east - west || 1);
    this.#perLat = this.rows / (north - south || 1);
  }

  /** How many columns lie west of a longitude, with the part of its own. */
  x(lon: number): number {
    return (lon - this.#west) * this.#perLon;
  }

  /** How many rows lie south of a latitude, with the part of its own. */
  y(lat: number): number {
    return (lat - this.#south) * this.#perLat;
  }

  lon(x: number): number {
    return this.#west + x / this.#perLon;
  }

  lat(y: number): number {
    return this.#south + y / this.#perLat;
  }

  column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor(x)));
  }

  row(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor(y)));
  }
}
