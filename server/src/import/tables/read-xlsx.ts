import {read, utils, type CellObject, type WorkSheet} from '@e965/xlsx';
import {UnreadableFile, type SheetRow} from './sheet.js';

/** Rows and columns that are read; a sheet whose last cell lies farther has been filled by mistake. */
const mostRows = 100_000;
const mostColumns = 200;

/** How files begin that are a ZIP archive (XLSX, ODS), and those of Excel before 2007 (XLS). */
const signatures = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads the sheets of a workbook: XLSX, XLS or ODS.
 *
 * @throws {UnreadableFile} It is no workbook.
 */
export function readXlsx(bytes: Uint8Array): {name: string; rows: SheetRow[]}[] {
  const book = openBook(bytes);
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (!sheet?.['!ref']) return [];
    const range = utils.decode_range(sheet['!ref']);
    fillDown(sheet);
    const rows: SheetRow[] = [];
    for (let r = range.s.r; r <= Math.min(range.e.r, mostRows); r++) {
      const cells: string[] = [];
      for (let c = 0; c <= Math.min(range.e.c, mostColumns); c++) {
        cells.push(textOf(sheet[utils.encode_cell({r, c})] as CellObject | undefined));
      }
      rows.push({line: r + 1, cells});
    }
    return [{name, rows}];
  });
}

/** A cell merged over several rows stands for each of them: a gmina beside all its beats. */
function fillDown(sheet: WorkSheet): void {
  for (const {s, e} of sheet['!merges'] ?? []) {
    const whole = sheet[utils.encode_cell(s)] as CellObject | undefined;
    for (let r = s.r + 1; whole && r <= Math.min(e.r, mostRows); r++) {
      sheet[utils.encode_cell({r, c: s.c})] = whole;
    }
  }
}

function openBook(bytes: Uint8Array) {
  // The reader takes any text for a table of one column, so what is no workbook is refused first.
  if (!signatures.some((start) => start.every((byte, i) => bytes[i] === byte))) throw unreadable();
  try {
    return read(bytes, {type: 'array', cellDates: true, UTC: true, cellFormula: false});
  } catch {
    throw unreadable();
  }
}

function unreadable(): UnreadableFile {
  return new UnreadableFile(
    'Tego pliku nie da się odczytać jako arkusza; zapisz go w programie jako XLSX albo CSV.',
  );
}

function textOf(cell: CellObject | undefined): string {
  if (cell?.v === undefined || cell.t === 'e') return '';
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  return String(cell.v);
}
