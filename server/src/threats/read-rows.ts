import {dayNumber, newColumns} from 'rejon/threats';
import type {PublicRow} from './repository.js';
import {areaNumber, type AreaRows} from './threat-table.js';
import type {Visibility} from './visibility.js';

/** Rows of the database, sorted into what the map shows and what it does not. */
export interface ReadRows {
  readonly shown: AreaRows;
  readonly hidden: readonly number[];
}

/** Turns rows of the database into columns, and moves each threat to its public place. */
export class RowReader {
  readonly #categories: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #visibility: Visibility;
  /** Days repeat: reading each only once makes a million rows seconds faster. */
  readonly #days = new Map<string, number>();

  /** @param categories - Ids of the catalogue, in its order. */
  constructor(categories: readonly string[], visibility: Visibility) {
    this.#categories = categories;
    this.#numbers = new Map(categories.map((id, number) => [id, number]));
    this.#visibility = visibility;
  }

  read(rows: readonly PublicRow[]): ReadRows {
    const shown = rows.filter((row) => this.#shows(row));
    const columns = newColumns(shown.length, this.#categories);
    const areas = new Uint32Array(shown.length);
    shown.forEach((row, at) => {
      const {x, y} = this.#visibility.place(row);
      columns.id[at] = row.id;
      columns.x[at] = x;
      columns.y[at] = y;
      columns.category[at] = this.#numbers.get(row.category)!;
      columns.status[at] = row.status;
      columns.source[at] = row.source;
      columns.day[at] = this.#day(row.day);
      columns.checked[at] = row.checked === null ? 0 : this.#day(row.checked);
      columns.updated[at] = this.#day(row.updated);
      columns.weekdays[at] = row.weekdays;
      columns.fromHour[at] = row.from_hour;
      columns.toHour[at] = row.to_hour;
      areas[at] = areaNumber(row.area);
    });
    const hidden = rows.filter((row) => !this.#shows(row)).map(({id}) => id);
    return {shown: {columns, areas}, hidden};
  }

  #shows(row: PublicRow): boolean {
    // A category that is newer than the catalogue in memory is read with the next catalogue.
    if (!this.#numbers.has(row.category)) return false;
    return this.#visibility.shows({...row, updated: this.#day(row.updated)});
  }

  #day(text: string): number {
    let day = this.#days.get(text);
    if (day === undefined) this.#days.set(text, (day = dayNumber(text)));
    return day;
  }
}
