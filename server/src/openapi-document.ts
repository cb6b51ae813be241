import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import {buildApp} from './app.js';
import {readConfig} from './config.js';
import type {Tables} from './database/tables.js';

/** The API's description, as it is committed in `docs/openapi.json`. Needs no database. */
export async function openapiDocument(): Promise<string> {
  const kysely = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const app = buildApp({
    database: {kysely, engine: 'none', close: () => kysely.destroy()},
    config: readConfig({REJON_LOG: 'silent'}),
  });
  await app.ready();
  const document = JSON.stringify(app.swagger(), undefined, 2);
  await app.close();
  return `${document}\n`;
}
