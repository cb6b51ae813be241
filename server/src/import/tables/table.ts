import type {CellPlace} from '../problem.js';
import type {Columns, Header} from './columns.js';
import type {Sheet, SheetRow} from './sheet.js';

const saysNothing = /^(?:[-–—.]+|brak|nie dotyczy|n\/d|nd\.?)$/iu;

/** A row of a table whose columns are known. */
export class TableRow<Key extends string> {
  readonly #sheet: Sheet;
  readonly #row: SheetRow;
  readonly #header: Header<Key>;
  readonly #headings: readonly string[];

  constructor(sheet: Sheet, row: SheetRow, header: Header<Key>, headings: readonly string[]) {
    this.#sheet = sheet;
    this.#row = row;
    this.#header = header;
    this.#headings = headings;
  }

  /** The text of a cell without space around it; empty where there is none, or where it says so: "-", "brak". */
  text(key: Key): string {
    const text = this.verbatim(key).trim();
    return saysNothing.test(text) ? '' : text;
  }

  /** The text of a cell exactly as it stands. */
  verbatim(key: Key): string {
    const i = this.#header.at.get(key);
    return (i === undefined ? undefined : this.#row.cells[i]) ?? '';
  }

  /** The text of the only cell that has any; `undefined` when several have, or none. */
  get onlyText(): string | undefined {
    const [text, ...others] = this.#row.cells.map((cell) => cell.trim()).filter(Boolean);
    return others.length === 0 ? text : undefined;
  }

  /** Where the row stands. */
  get place(): CellPlace {
    const {file, sheet} = this.#sheet;
    return {file, ...(sheet !== undefined && {sheet}), line: this.#row.line};
  }

  /**
   * Where a cell stands.
   *
   * @param offset - A place inside the cell's text: line breaks before it are counted.
   */
  placeOf(key: Key, offset = 0): CellPlace {
    const i = this.#header.at.get(key);
    if (i === undefined) return this.place;
    const breaks = (text: string) => text.split('\n').length - 1;
    const inWorkbook = this.#sheet.sheet !== undefined;
    const before = inWorkbook ? '' : this.#row.cells.slice(0, i).join('');
    const within = inWorkbook ? '' : this.verbatim(key).slice(0, offset);
    return {
      ...this.place,
      line: this.#row.line + breaks(before) + breaks(within),
      column: {number: i + 1, name: this.#headings[i]!.trim()},
    };
  }
}

/** A table whose columns are known. */
export interface Table<Key extends string> {
  readonly place: CellPlace;
  readonly columns: Columns<Key>;
  readonly header: Header<Key>;
  readonly rows: readonly TableRow<Key>[];
}
