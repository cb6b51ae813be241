/** A cell of a table, as a person finds it again. */
export interface CellPlace {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string | undefined;
  /** Line of the file, or row of the sheet, from 1. */
  readonly line?: number | undefined;
  readonly column?: {readonly number: number; readonly name: string} | undefined;
}

/**
 * Something that somebody should look at. An `error` keeps the data from being used, a `warning` does
 * not, a `note` only says what was left out.
 */
export interface Problem extends CellPlace {
  readonly severity: 'error' | 'warning' | 'note';
  /** In Polish: what is wrong, and what to write. */
  readonly message: string;
}

/** Collects what is found on the way. */
export class Problems {
  readonly all: Problem[] = [];

  error(place: CellPlace, message: string): void {
    this.all.push({severity: 'error', ...place, message});
  }

  warning(place: CellPlace, message: string): void {
    this.all.push({severity: 'warning', ...place, message});
  }

  note(place: CellPlace, message: string): void {
    this.all.push({severity: 'note', ...place, message});
  }
}
