import type {Bounds} from 'rejon/geo';
import {
  columnNames,
  mergeColumns,
  newColumns,
  rowsWithIds,
  sortColumns,
  takeRows,
  withChanges,
  worldRect,
  type ThreatColumns,
} from 'rejon/threats';

/** Some threats, in any order, and for each the number of its area, see {@link areaNumber}. */
export interface AreaRows {
  readonly columns: ThreatColumns;
  readonly areas: Uint32Array;
}

/** Threats that have changed, and those that are gone; in the columns' order. */
export interface Changes {
  /** All threats as they were. */
  readonly before: ThreatColumns;
  readonly put: ThreatColumns;
  readonly gone: ReadonlySet<number>;
}

const codeLength = 7;

/** A TERC code as a number of seven digits. */
export const areaNumber = (teryt: string): number => Number(teryt.padEnd(codeLength, '0'));

/** All public threats as columns, with the areas they lie in. */
export class ThreatTable {
  #columns: ThreatColumns;
  /** The area of each threat by its id. */
  readonly #areas = new Map<number, number>();

  /** @param categories - Ids of the catalogue, in its order. */
  constructor(categories: readonly string[], parts: readonly AreaRows[] = []) {
    for (const part of parts) this.#keepAreas(part);
    this.#columns = mergeColumns([newColumns(0, categories), ...parts.map(({columns}) => columns)]);
  }

  /** All threats. */
  get columns(): ThreatColumns {
    return this.#columns;
  }

  /**
   * Puts new and changed threats in, and takes those out that are gone.
   *
   * @returns What that has really changed; `undefined` when nothing.
   */
  apply(rows: AreaRows, goneIds: Iterable<number>): Changes | undefined {
    const put = sortColumns(takeRows(rows.columns, this.#different(rows)));
    const gone = new Set([...goneIds].filter((id) => this.#areas.has(id)));
    if (put.length === 0 && gone.size === 0) return undefined;
    const before = this.#columns;
    this.#columns = withChanges(before, put, gone);
    this.#keepAreas(rows);
    for (const id of gone) this.#areas.delete(id);
    return {before, put, gone};
  }

  /** Those of some threats that lie in an area; the same columns when all of them do. */
  inArea(area: string | Bounds, columns = this.#columns): ThreatColumns {
    const belongs = typeof area === 'string' ? this.#byCode(area) : byBounds(area);
    const rows = new Uint32Array(columns.length);
    let found = 0;
    for (let row = 0; row < columns.length; row++) if (belongs(columns, row)) rows[found++] = row;
    return found === columns.length ? columns : takeRows(columns, rows.subarray(0, found));
  }

  #byCode(teryt: string) {
    const below = 10 ** (codeLength - teryt.length);
    const first = Number(teryt) * below;
    return ({id}: ThreatColumns, row: number) => {
      const area = this.#areas.get(id[row]!)!;
      return area >= first && area < first + below;
    };
  }

  #keepAreas({columns: {id, length}, areas}: AreaRows): void {
    for (let row = 0; row < length; row++) this.#areas.set(id[row]!, areas[row]!);
  }

  /** The rows that are new, or not as they are known. */
  #different({columns, areas}: AreaRows): Uint32Array {
    const ids = new Set(columns.id);
    const known = new Map(
      rowsWithIds(this.#columns, ids).map((old) => [this.#columns.id[old]!, old]),
    );
    const rows = Uint32Array.from({length: columns.length}, (_, row) => row);
    return rows.filter((row) => {
      const id = columns.id[row]!;
      const old = known.get(id);
      if (old === undefined || this.#areas.get(id) !== areas[row]) return true;
      return columnNames.some((name) => this.#columns[name][old] !== columns[name][row]);
    });
  }
}

function byBounds(bounds: Bounds) {
  const {left, top, right, bottom} = worldRect(bounds);
  return ({x, y}: ThreatColumns, row: number) =>
    x[row]! >= left && x[row]! <= right && y[row]! >= top && y[row]! <= bottom;
}
