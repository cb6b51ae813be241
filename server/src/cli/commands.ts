import type {ExitCode, Output} from './output.js';
import {usage} from './usage.js';

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

/** Every command but `serve`, which is the server's own process. Only the one that runs is loaded. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check: {
      usage: usage.check,
      about: 'Sprawdza dane i wypisuje, co poprawić. Niczego nie zapisuje.',
      run: async (args, to) => (await import('./check.js')).check(args, to, to.today),
    },
    import: {
      usage: usage.import,
      about: 'Zapisuje dane w bazie serwera; działający serwer od razu je pokaże.',
      run: async (args, to) => (await import('./import.js')).importData(args, to, to),
    },
    'export-static': {
      usage: usage.exportStatic,
      about: 'Zapisuje folder dla zwykłej strony WWW, bez serwera.',
      run: async (args, to) =>
        (await import('./export-static.js')).exportFolder(args, to, to.today),
    },
    ask: {
      usage: usage.ask,
      about: 'Odpowiada na pytania z pliku, który rejon obejmuje adres.',
      run: async (args, to) => (await import('./ask.js')).ask(args, to),
    },
    handover: {
      usage: usage.handover,
      about: 'Pokazuje, dokąd idą zgłoszenia i które utknęły, albo wysyła te jeszcze raz.',
      run: async (args, to) => (await import('./handover.js')).handover(args, to, to.environment),
    },
    template: {
      usage: usage.template,
      about: 'Zapisuje wzór tabeli do wypełnienia w Excelu lub LibreOffice.',
      run: async (args, to) => (await import('./template.js')).template(args, to),
    },
  } satisfies Record<string, Command>),
);
