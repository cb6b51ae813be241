import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {fold} from 'rejon/beats';
import {Problems} from './problem.js';
import {beatColumns, type BeatColumn} from './tables/beat-columns.js';
import type {Columns} from './tables/columns.js';
import {decode} from './tables/decode.js';
import {findTable, likeness} from './tables/find-table.js';
import {
  localityColumns,
  meetingColumns,
  streetColumns,
  unitColumns,
  type LocalityColumn,
  type MeetingColumn,
  type StreetColumn,
  type UnitColumn,
} from './tables/other-columns.js';
import {readCsv, readPlainCsv, type Separator} from './tables/read-csv.js';
import {readXlsx} from './tables/read-xlsx.js';
import {UnreadableFile, type Sheet, type SheetRow} from './tables/sheet.js';
import type {Table} from './tables/table.js';

/** The tables and files that somebody publishes beats in. */
export interface Source {
  /** One table, or one for each unit or gmina. */
  readonly beats: readonly Table<BeatColumn>[];
  readonly units?: Table<UnitColumn> | undefined;
  readonly streets?: Table<StreetColumn> | undefined;
  readonly localities?: Table<LocalityColumn> | undefined;
  readonly meetings?: Table<MeetingColumn> | undefined;
  /** Path of the file with shapes. */
  readonly shapes?: string | undefined;
}

/** There is nothing to read; the message tells in Polish what to do. */
export class NoSource extends Error {
  override readonly name = 'NoSource';
}

const tableFile = /\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods)$/i;
const shapeFile = /\.(?:geojson|json|kml|kmz|zip|shp)$/i;
/* A folder with more files is none that somebody prepared for us. */
const mostFiles = 200;

type Kind = 'beats' | 'units' | 'streets' | 'localities' | 'meetings';

const kinds: Readonly<Record<Kind, Columns<string>>> = {
  beats: beatColumns,
  units: unitColumns,
  streets: streetColumns,
  localities: localityColumns,
  meetings: meetingColumns,
};

/**
 * Finds the tables in a file or in the files of a folder, by their names and by their headings.
 *
 * @throws {NoSource} The path leads to nothing that could be read.
 */
export async function readSource(path: string, problems: Problems): Promise<Source> {
  const files = await filesAt(path);
  const sheets: Sheet[] = [];
  for (const file of files.filter((name) => tableFile.test(name))) {
    sheets.push(...(await readSheets(file, problems)));
  }
  const beats: Sheet[] = [];
  const tables: {[Key in Kind]?: Sheet} = {};
  for (const sheet of sheets) {
    const kind = kindOf(sheet);
    if (kind === 'beats') beats.push(sheet);
    else if (kind !== undefined && tables[kind] === undefined) tables[kind] = sheet;
    else if (sheet.rows.length > 0) explain(sheet, kind, problems);
  }
  const table = <Key extends string>(sheet: Sheet | undefined, columns: Columns<Key>) =>
    sheet && findTable(sheet, columns, problems);
  const [shapes, ...otherShapes] = files.filter((name) => shapeFile.test(name));
  for (const other of otherShapes) {
    problems.warning({file: basename(other)}, 'Czytamy jeden plik z kształtami; ten pomijamy.');
  }
  return {
    beats: beats.flatMap((sheet) => table(sheet, beatColumns) ?? []),
    units: table(tables.units, unitColumns),
    streets: table(tables.streets, streetColumns),
    localities: table(tables.localities, localityColumns),
    meetings: table(tables.meetings, meetingColumns),
    shapes,
  };
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new NoSource(`Nie ma pliku ani folderu „${path}”; sprawdź, czy ścieżka jest prawidłowa.`);
  }
  if (found.isFile()) {
    if (tableFile.test(path)) return [path];
    throw new NoSource(
      `Nie czytamy tabel z pliku „${basename(path)}”; zapisz tabelę rejonów jako XLSX, ODS lub CSV. ` +
        'Kształty podaje się obok niej: w tym samym folderze albo opcją --shapes.',
    );
  }
  const entries = await readdir(path, {withFileTypes: true});
  const names = entries
    .filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name))
    .map(({name}) => name)
    .sort();
  return names.slice(0, mostFiles).map((name) => join(path, name));
}

async function readSheets(path: string, problems: Problems): Promise<Sheet[]> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    if (/\.(?:xls[xm]?|ods)$/i.test(path)) {
      return readXlsx(bytes).map(({name, rows}) => ({file, sheet: name, rows}));
    }
    return [sheetOf(decode(bytes), file, problems)];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.error({file}, error.message);
    return [];
  }
}

/** A CSV text, taken apart with the separator that makes most sense of it. */
function sheetOf(text: string, file: string, problems: Problems): Sheet {
  const counted = (separator: Separator) => {
    const rows = read(text, separator);
    const columns = Math.max(...Object.values(kinds).map((kind) => likeness({file, rows}, kind)));
    return {rows, columns, separator};
  };
  const [best] = ([';', ',', '\t'] as const).map(counted).sort((a, b) => b.columns - a.columns);
  try {
    readCsv(text, best!.separator);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.error({file, line: error.line}, error.message);
  }
  return {file, separator: best!.separator, rows: best!.rows};
}

function read(text: string, separator: Separator): SheetRow[] {
  try {
    return readCsv(text, separator);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return readPlainCsv(text, separator);
  }
}

/** What a sheet is: what its name says when its headings agree, else what its headings are most like. */
function kindOf(sheet: Sheet): Kind | undefined {
  const name = fold(sheet.sheet ?? sheet.file.slice(0, -extname(sheet.file).length));
  const ranked = (Object.keys(kinds) as Kind[])
    .map((kind) => ({
      kind,
      named: name.startsWith(fold(kinds[kind].title).slice(0, 5)),
      columns: likeness(sheet, kinds[kind]),
    }))
    .filter(({columns}) => columns > 0)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.columns - a.columns);
  return ranked[0]?.kind;
}

function explain({file, sheet}: Sheet, kind: Kind | undefined, problems: Problems): void {
  const place = {file, sheet};
  if (kind === undefined) {
    problems.warning(
      place,
      'Nie znaleźliśmy wiersza z nagłówkami, więc tej tabeli nie czytamy. Tabela rejonów potrzebuje ' +
        'kolumn „numer rejonu” i „zasięg rejonu”.',
    );
  } else {
    problems.warning(place, `Tabelę „${kinds[kind].title}” już mamy; tej drugiej nie czytamy.`);
  }
}
