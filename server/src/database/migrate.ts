import {readdir, readFile} from 'node:fs/promises';
import {sql} from 'kysely';
import {Migrator, type Migration} from 'kysely/migration';
import type {Database} from './database.js';

const folder = new URL('./migrations/', import.meta.url);

/**
 * Brings the tables up to date. Several processes may do so at once on PostgreSQL: one works, the
 * others wait.
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database.kysely,
    provider: {getMigrations: readMigrations},
  });
  const {error} = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be migrated.', {cause: error});
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations: Record<string, Migration> = {};
  for (const name of names) {
    const script = await readFile(new URL(name, folder), 'utf8');
    migrations[name.slice(0, -'.sql'.length)] = {
      async up(db) {
        // PGlite takes one statement at a time.
        for (const statement of script.split(/;\s*$/m)) {
          if (statement.trim()) await sql.raw(statement).execute(db);
        }
      },
    };
  }
  return migrations;
}
