import {ask, askUsage} from './ask.js';
import {check, checkUsage} from './check.js';
import {exportFolder, exportUsage} from './export-static.js';
import {importData, importUsage} from './import.js';
import type {ExitCode, Output} from './output.js';
import {template, templateUsage} from './template.js';

/** What a command is given besides its words. */
export interface Surroundings extends Output {
  /** The day in Poland, `YYYY-MM-DD`. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface Command {
  readonly usage: string;
  /** What it does, in one Polish sentence. */
  readonly about: string;
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** Every command but `serve`, which is the server's own process. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check: {
      usage: checkUsage,
      about: 'Sprawdza dane i wypisuje, co poprawić. Niczego nie zapisuje.',
      run: (args, to) => check(args, to, to.today),
    },
    import: {
      usage: importUsage,
      about: 'Zapisuje dane w bazie serwera; działający serwer od razu je pokaże.',
      run: (args, to) => importData(args, to, to),
    },
    'export-static': {
      usage: exportUsage,
      about: 'Zapisuje folder dla zwykłej strony WWW, bez serwera.',
      run: (args, to) => exportFolder(args, to, to.today),
    },
    ask: {
      usage: askUsage,
      about: 'Odpowiada na pytania z pliku, który rejon obejmuje adres.',
      run: (args, to) => ask(args, to),
    },
    template: {
      usage: templateUsage,
      about: 'Zapisuje wzór tabeli do wypełnienia w Excelu lub LibreOffice.',
      run: (args, to) => template(args, to),
    },
  } satisfies Record<string, Command>),
);
