import type {Config} from '../config.js';
import type {Database} from './database.js';
import {openPglite} from './pglite.js';
import {openPostgres} from './postgres.js';

/** Opens the database of the configuration: PostgreSQL where it has an address, else PGlite. */
export function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
): Promise<Database> {
  return config.databaseUrl === undefined
    ? openPglite(config.dataFolder)
    : openPostgres(config.databaseUrl);
}
