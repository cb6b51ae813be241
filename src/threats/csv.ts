/** A cell of a table: words, or a number that a spreadsheet may calculate with. */
export type CsvCell = string | number;

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** What has to stand in quotes. */
const special = /[";\r\n]/;

/**
 * A table as CSV (RFC 4180) as Polish spreadsheets open it: UTF-8 with a byte order mark, cells
 * separated by semicolons. Words that would be run as a formula begin with an apostrophe.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map(csvRow).join('');
}

/** Tells Excel that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** One line of such a table. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(';')}\r\n`;
}

function field(cell: CsvCell): string {
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
