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
  return `\ufeff${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

function field(cell: CsvCell): string {
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
