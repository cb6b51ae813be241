import {Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import {DatabaseRefused, type Database} from './database.js';
import {parsers} from './parsers.js';
import type {Tables} from './tables.js';

/** What only tests set. */
export interface PostgresOptions {
  /** Accepts a server that may forget what it has acknowledged. Never from the environment. */
  readonly allowUnsafeDurability?: boolean;
  /** How long to wait for a row that another transaction holds, in milliseconds. */
  readonly lockTimeout?: number;
}

/**
 * Connects to PostgreSQL 15 or later.
 *
 * @param url - `postgres://user:password@host:port/database`
 * @throws {DatabaseRefused} The server does not answer, or would acknowledge reports that a power cut
 *   could lose.
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: 10_000,
    lock_timeout: options.lockTimeout ?? 3000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'rejon',
    types: {getTypeParser: parserOf},
  });
  // A connection that dies, idle or in use, says so here; unheard, it would end the process. Whoever
  // uses it gets the error from the query.
  const ignore = (): void => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));

  const kysely = new Kysely<Tables>({dialect: new PostgresDialect({pool})});
  try {
    await checkServer(kysely, options.allowUnsafeDurability ?? false);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {kysely, engine: 'PostgreSQL', close: () => kysely.destroy()};
}

/** Our own parser of a type, else the driver's. */
function parserOf(oid: number): (text: string) => unknown {
  return parsers[oid] ?? (pg.types.getTypeParser(oid) as (text: string) => unknown);
}

async function checkServer(kysely: Kysely<Tables>, allowUnsafe: boolean): Promise<void> {
  const settings = await readSettings(kysely);
  if (settings.version < 150_000) {
    throw new DatabaseRefused('Baza PostgreSQL jest za stara; użyj wersji 15 lub nowszej.');
  }
  for (const setting of ['fsync', 'synchronous_commit'] as const) {
    if (settings[setting] === 'off' && !allowUnsafe) {
      throw new DatabaseRefused(
        `Baza PostgreSQL ma ustawienie ${setting} = off, więc po awarii mogłaby zgubić przyjęte ` +
          `zgłoszenia; ustaw ${setting} = on.`,
      );
    }
  }
}

async function readSettings(kysely: Kysely<Tables>) {
  try {
    const {rows} = await sql<{version: number; fsync: string; synchronous_commit: string}>`
      select current_setting('server_version_num')::int as version,
             current_setting('fsync') as fsync,
             current_setting('synchronous_commit') as synchronous_commit`.execute(kysely);
    return rows[0]!;
  } catch (cause) {
    throw new DatabaseRefused(
      'Nie można połączyć się z bazą PostgreSQL; sprawdź, czy działa i czy adres w zmiennej ' +
        'DATABASE_URL jest prawidłowy.',
      {cause},
    );
  }
}
