import {dayNumber, type ColumnsJson} from 'rejon/threats';
import type {PublicRow} from './repository.js';

type Columns = Record<keyof ColumnsJson['columns'], number[]>;

/** All public threats as columns that grow: a number for each value and no object for each threat. */
export class ThreatColumnsTable {
  readonly #categories: readonly string[];
  /** Empty where a threat has been removed. */
  readonly #areas: string[] = [];
  readonly #rowOf = new Map<number, number>();
  readonly #columns = emptyColumns();

  /** @param categories - Ids of the catalogue, in its order. */
  constructor(categories: readonly string[]) {
    this.#categories = categories;
  }

  /**
   * Adds a threat, or replaces what is known of it.
   *
   * @returns Whether that changed anything.
   */
  put(row: PublicRow): boolean {
    const values: Record<keyof Columns, number> = {
      id: row.id,
      x: row.x,
      y: row.y,
      category: this.#categories.indexOf(row.category),
      status: row.status,
      source: row.source,
      day: dayNumber(row.day),
      checked: row.checked === null ? 0 : dayNumber(row.checked),
      updated: dayNumber(row.updated),
      weekdays: row.weekdays,
      fromHour: row.from_hour,
      toHour: row.to_hour,
    };
    const at = this.#rowOf.get(row.id) ?? this.#areas.length;
    let changed = this.#areas[at] !== row.area;
    for (const name of columnNames) {
      changed ||= this.#columns[name][at] !== values[name];
      this.#columns[name][at] = values[name];
    }
    this.#areas[at] = row.area;
    this.#rowOf.set(row.id, at);
    return changed;
  }

  /**
   * Removes a threat that is not public any more.
   *
   * @returns Whether it was there.
   */
  remove(id: number): boolean {
    const at = this.#rowOf.get(id);
    if (at === undefined) return false;
    this.#rowOf.delete(id);
    this.#areas[at] = '';
    return true;
  }

  /** How many threats there are. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** The threats of an area: of a gmina, or of all gminy whose codes begin with the county's. */
  ofArea(teryt: string): ColumnsJson {
    const columns = emptyColumns();
    for (let row = 0; row < this.#areas.length; row++) {
      if (!this.#areas[row]!.startsWith(teryt)) continue;
      for (const name of columnNames) columns[name].push(this.#columns[name][row]!);
    }
    return {version: 1, categories: this.#categories, columns};
  }
}

function emptyColumns(): Columns {
  return {
    id: [],
    x: [],
    y: [],
    category: [],
    status: [],
    source: [],
    day: [],
    checked: [],
    updated: [],
    weekdays: [],
    fromHour: [],
    toHour: [],
  };
}

const columnNames = Object.keys(emptyColumns()) as (keyof Columns)[];
