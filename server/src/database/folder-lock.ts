import {DatabaseSync} from 'node:sqlite';
import {DatabaseRefused} from './database.js';

/**
 * Takes a folder for this process alone, until released or until the process ends in any way.
 *
 * Two processes on one PGlite folder lose committed rows silently, and PGlite does not notice. SQLite
 * comes with Node and locks its file through the operating system, which drops the lock with the
 * process: `kill -9` leaves nothing stale behind.
 *
 * @param file - The lock file; its folder exists.
 * @throws {DatabaseRefused} Another process has it.
 */
export function lockFolder(file: string): {release(): void} {
  const lock = new DatabaseSync(file, {timeout: 0});
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new DatabaseRefused(
      'Inny proces używa już tego folderu danych; zatrzymaj go albo wskaż inny folder zmienną REJON_DATA.',
      {cause},
    );
  }
  return {release: () => lock.close()};
}
