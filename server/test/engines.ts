import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe} from 'node:test';
import {sql} from 'kysely';
import pg from 'pg';
import type {CountyData} from '../lib/county/county-data.js';
import {storeCounty} from '../lib/county/store-county.js';
import type {Database} from '../lib/database/database.js';
import {migrate} from '../lib/database/migrate.js';
import {openPglite} from '../lib/database/pglite.js';
import {openPostgres, type PostgresOptions} from '../lib/database/postgres.js';
import {smallCounty} from './small-county.ts';

/** Where a PostgreSQL for tests listens, with the right to create databases. */
export const postgresUrl = process.env.REJON_TEST_POSTGRES;

/** What tests of one engine share. */
export interface Engine {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** The database of the file, with the small county in it; there once tests run. */
  database: Database;
}

/** Runs a suite on PGlite and, where there is one, on PostgreSQL. */
export function onEveryEngine(
  title: string,
  suite: (engine: Engine) => void,
  county = smallCounty,
): void {
  onEngine(`${title}, on PGlite`, 'PGlite', suite, county, async () => {
    const database = await openPglite();
    return {database, dispose: () => database.close()};
  });
  onPostgres(title, suite, county);
}

/** Runs a suite on PostgreSQL alone, in a database of its own, or says that it is left out. */
export function onPostgres(
  title: string,
  suite: (engine: Engine) => void,
  county = smallCounty,
): void {
  if (postgresUrl === undefined) {
    console.log(`Left out without REJON_TEST_POSTGRES: ${title}, on PostgreSQL`);
    return;
  }
  onEngine(`${title}, on PostgreSQL`, 'PostgreSQL', suite, county, async () => {
    const fresh = await freshPostgres({allowUnsafeDurability: true, lockTimeout: 300});
    return {
      database: fresh.database,
      async dispose() {
        await fresh.database.close();
        await fresh.drop();
      },
    };
  });
}

/** A new database on the test server. */
export async function freshPostgres(
  options: PostgresOptions,
): Promise<{database: Database; url: string; drop(): Promise<void>}> {
  const name = `rejon_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
  const url = new URL(postgresUrl!);
  url.pathname = name;
  const database = await openPostgres(url.href, options);
  return {
    database,
    url: url.href,
    drop: () => administer(`drop database ${name} with (force)`),
  };
}

/** One statement of the test server's administrator. */
export async function administer(statement: string): Promise<void> {
  const client = new pg.Client({connectionString: postgresUrl});
  await client.connect();
  await client.query(statement);
  await client.end();
}

function onEngine(
  title: string,
  name: Engine['name'],
  suite: (engine: Engine) => void,
  county: CountyData,
  open: () => Promise<{database: Database; dispose(): Promise<void>}>,
): void {
  describe(title, () => {
    const engine = {name} as Engine;
    let dispose: (() => Promise<void>) | undefined;
    before(async () => {
      const opened = await open();
      dispose = opened.dispose;
      engine.database = opened.database;
      await migrate(engine.database);
      await storeCounty(engine.database, county);
    });
    beforeEach(() => forgetReports(engine.database, county));
    after(() => dispose?.());
    suite(engine);
  });
}

/** Back to the county as it was stored. */
async function forgetReports(database: Database, county: CountyData): Promise<void> {
  const db = database.kysely;
  await sql`truncate outbox, report_keys, reports, daily_limits, day_keys, confirmations`.execute(
    db,
  );
  await sql`delete from threats where id > ${county.threats.length}`.execute(db);
}
