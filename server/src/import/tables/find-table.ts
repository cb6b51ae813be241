import type {Problems} from '../problem.js';
import {isComplete, readHeader, type Columns, type Header} from './columns.js';
import type {Sheet, SheetRow} from './sheet.js';
import {TableRow, type Table} from './table.js';

/** How many rows may stand above the headings: a title, a date, an empty row. */
const mostRowsAbove = 30;

interface Found<Key extends string> {
  readonly index: number;
  readonly header: Header<Key>;
}

/** How many of its columns a sheet has, when it is such a table; 0 when it is not. */
export function likeness(sheet: Sheet, columns: Columns<string>): number {
  return findHeader(sheet, columns)?.header.at.size ?? 0;
}

/** Finds the headings of a sheet and the rows under them; `undefined` when there are no such headings. */
export function findTable<Key extends string>(
  sheet: Sheet,
  columns: Columns<Key>,
  problems: Problems,
): Table<Key> | undefined {
  const found = findHeader(sheet, columns);
  if (found === undefined) return undefined;
  const {header, index} = found;
  const {file, sheet: name} = sheet;
  const place = {file, ...(name !== undefined && {sheet: name})};
  const headings = sheet.rows[index]!.cells;
  for (const i of header.unknown) {
    problems.note(
      {...place, line: sheet.rows[index]!.line, column: {number: i + 1, name: headings[i]!.trim()}},
      'Nie znamy takiej kolumny, więc jej nie czytamy.',
    );
  }
  const written = keyOf(headings);
  const empty: number[] = [];
  const rows = sheet.rows.slice(index + 1).filter(({line, cells}) => {
    if (cells.every((cell) => cell.trim() === '')) {
      empty.push(line);
      return false;
    }
    if (keyOf(cells) !== written) return true;
    problems.note({...place, line}, 'Powtórzone nagłówki; ten wiersz pomijamy.');
    return false;
  });
  const between = empty.filter((line) => rows.some((row) => row.line > line));
  if (between.length > 0) {
    problems.note(
      {...place, line: between[0]},
      `Pomijamy puste wiersze (jest ich ${between.length}).`,
    );
  }
  return {
    place: {...place, line: sheet.rows[index]!.line},
    columns,
    header,
    rows: rows.map((row) => {
      const whole = withinColumns(row, headings.length, sheet.separator);
      if (whole !== row) {
        problems.warning(
          {...place, line: row.line},
          `Wiersz ma więcej komórek niż nagłówków. Tekst, w którym jest znak „${sheet.separator}”, weź w cudzysłów; ` +
            'na razie dołączyliśmy resztę do ostatniej kolumny.',
        );
      }
      return new TableRow(sheet, whole, header, headings);
    }),
  };
}

/** The row with what stands behind the last heading put into the last column, where it most likely belongs. */
function withinColumns(row: SheetRow, count: number, separator: string | undefined): SheetRow {
  const {line, cells} = row;
  const beyond = cells.slice(count);
  if (separator === undefined || beyond.every((cell) => cell.trim() === '')) return row;
  const last = cells.slice(count - 1).join(separator);
  return {line, cells: [...cells.slice(0, count - 1), last]};
}

function findHeader<Key extends string>(
  {rows}: Sheet,
  columns: Columns<Key>,
): Found<Key> | undefined {
  const candidates = rows.slice(0, mostRowsAbove).flatMap(({cells}, index) => {
    const header = readHeader(cells, columns);
    return isComplete(header, columns) ? [{index, header}] : [];
  });
  const most = Math.max(...candidates.map(({header}) => header.at.size));
  return candidates.find(({header}) => header.at.size === most);
}

function keyOf(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim().toLowerCase())
    .join('\n')
    .trim();
}
