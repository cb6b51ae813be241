import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {Kysely, PGliteDialect} from 'kysely';
import type {Database} from './database.js';
import {lockFolder} from './folder-lock.js';
import {parsers} from './parsers.js';
import type {Tables} from './tables.js';

/**
 * Opens the embedded database.
 *
 * @param folder - The data folder, made when missing; without it the database lives in memory.
 * @throws {DatabaseRefused} Another process uses the folder.
 */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) mkdirSync(folder, {recursive: true, mode: 0o700});
  const lock = folder === undefined ? undefined : lockFolder(join(folder, 'lock'));
  try {
    const pglite = await PGlite.create({
      ...(folder === undefined ? {} : {dataDir: join(folder, 'pglite')}),
      parsers: {...parsers},
    });
    const kysely = new Kysely<Tables>({dialect: new PGliteDialect({pglite})});
    return {
      kysely,
      engine: folder === undefined ? 'PGlite w pamięci' : `PGlite w folderze ${folder}`,
      async close() {
        await kysely.destroy();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
