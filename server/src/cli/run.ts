import {readFileSync} from 'node:fs';
import {dayOf} from '../calendar/warsaw.js';
import {ConfigError} from '../config.js';
import {DatabaseRefused} from '../database/database.js';
import {NoSource} from '../import/read-source.js';
import {commands} from './commands.js';
import {WrongUse} from './options.js';

/**
 * Runs one command.
 *
 * @returns The exit code: 1 when the data have errors, 2 when the command is not understood.
 */
export async function run(command: string, args: readonly string[]): Promise<number> {
  // Whoever reads only the beginning, as "head" does, has all that was wanted.
  process.stdout.on('error', () => process.exit());
  const out = (text: string) => void process.stdout.write(text);
  const err = (text: string) => void process.stderr.write(text);
  try {
    if (
      ['--help', '-h', 'help'].includes(command) ||
      args.some((word) => word === '--help' || word === '-h')
    ) {
      out(help());
      return 0;
    }
    if (['--version', '-v'].includes(command)) {
      out(`${version()}\n`);
      return 0;
    }
    const known = commands.get(command);
    if (known === undefined) {
      throw new WrongUse(
        command === 'serve'
          ? 'Polecenie serve nie ma opcji; serwer ustawia się zmiennymi środowiska. Napisz: rejon serve'
          : `Nie ma polecenia „${command}”. Napisz: rejon --help`,
      );
    }
    const today = dayOf(new Date());
    return await known.run(args, {out, err, today, environment: process.env});
  } catch (error) {
    if (error instanceof WrongUse) {
      err(`${error.message}\n`);
      return 2;
    }
    const isSaid = [NoSource, ConfigError, DatabaseRefused].some((kind) => error instanceof kind);
    err(`${isSaid ? (error as Error).message : explain(error)}\n`);
    return 1;
  }
}

function help(): string {
  const list = [...commands.values()].map(({usage, about}) => `  ${usage}\n      ${about}\n`);
  return (
    'Użycie: rejon POLECENIE\n\n' +
    '  rejon serve\n      Uruchamia serwer; tak samo działa samo „rejon”.\n' +
    `${list.join('')}\n` +
    'DANE to plik CSV, XLSX, XLS lub ODS z tabelą rejonów albo folder z plikami rejony, jednostki, ulice,\n' +
    'miejscowosci, spotkania i ksztalty. Kolumny opisuje docs/import.pl.md.\n'
  );
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

/** Errors of files say what to do; all others are told in full, for whoever repairs them. */
function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'Brak praw do pliku lub folderu; wskaż inny albo zmień uprawnienia.';
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return 'Pod tą nazwą jest plik, a potrzebny jest folder; podaj inną nazwę folderu.';
  }
  if (code === 'ENOENT' || code === 'EISDIR') {
    return 'Tej ścieżki nie da się otworzyć ani utworzyć; sprawdź, czy jest prawidłowa, i podaj inną.';
  }
  if (code === 'ENOSPC') return 'Na dysku nie ma miejsca; zwolnij je i spróbuj jeszcze raz.';
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `To błąd programu, a nie danych; prześlij te wiersze jego autorom.\n${told}`;
}
