/** A row as it stands in a file. */
export interface SheetRow {
  /** Line of the file on which the row begins, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One table of text: a CSV file, or one sheet of a workbook. */
export interface Sheet {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string | undefined;
  /** What stands between the cells of a CSV file. */
  readonly separator?: string | undefined;
  readonly rows: readonly SheetRow[];
}

/** A file is not what its name says; the message tells in Polish what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** Line of the file, where that is known. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
