import {CsvError, parse} from 'csv-parse/sync';
import {UnreadableFile, type SheetRow} from './sheet.js';

/** What may stand between the cells of a row. */
export type Separator = ';' | ',' | '\t';

interface Parsed {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

/**
 * Reads the rows of a CSV text, each with the line on which it begins. Quoted cells may hold line
 * breaks, which become "\n"; rows may be of different lengths.
 *
 * @throws {UnreadableFile} A quotation mark is never closed.
 */
export function readCsv(text: string, separator: Separator): SheetRow[] {
  const unix = text.replace(/\r\n?/g, '\n');
  try {
    return parseRows(unix, separator, '"');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(
      'Cudzysłów, który otwiera komórkę, nie jest zamknięty; dopisz drugi cudzysłów albo usuń pierwszy.',
      lineOfOpenQuote(unix),
    );
  }
}

/** Reads the rows of a CSV text whose quotation marks mean nothing. */
export function readPlainCsv(text: string, separator: Separator): SheetRow[] {
  return parseRows(text.replace(/\r\n?/g, '\n'), separator, null);
}

function parseRows(text: string, separator: Separator, quote: string | null): SheetRow[] {
  const parsed = parse(text, {
    delimiter: separator,
    quote,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: '\n',
  }) as unknown as readonly Parsed[];
  let line = 1;
  return parsed.map(({record, info}) => {
    const row = {line, cells: record};
    line = info.lines + 1;
    return row;
  });
}

/** The line with the quotation mark that has no partner. */
function lineOfOpenQuote(text: string): number {
  let open = false;
  let line = 1;
  for (const [i, written] of text.split('\n').entries()) {
    const marks = written.split('"').length - 1;
    if (marks % 2 === 0) continue;
    open = !open;
    if (open) line = i + 1;
  }
  return line;
}
