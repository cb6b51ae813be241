import {sql, type Transaction} from 'kysely';
import {toPoint} from 'rejon/geo';
import type {Database} from '../database/database.js';
import type {Tables} from '../database/tables.js';
import {areaOf} from './area-of.js';
import type {CountyData} from './county-data.js';
import {insertCategories, insertOfficers} from './store-county.js';

/**
 * What became of an import. `demo`: the database holds invented data, which somebody has to give up
 * knowingly. `other`: it holds another county, and one database is one county.
 */
export type Replacement = 'stored' | 'demo' | 'other';

/** What may be replaced. */
export interface ReplaceOptions {
  /** How areas say that they are invented. */
  readonly demoAttribution: string;
  /** Whether invented data may be replaced, and invented threats deleted. */
  readonly replaceDemo: boolean;
  /** The code of an area of which nobody knew where it lies; any county may take its place. */
  readonly unknownCounty: string;
}

/**
 * Puts a county in the place of the one that is there, all of it or nothing: officers, beats, units,
 * places and meetings. Threats, reports and categories stay, and so do units that reports were sent
 * to.
 */
export async function replaceCounty(
  database: Database,
  county: CountyData,
  options: ReplaceOptions,
): Promise<Replacement> {
  return database.kysely.transaction().execute(async (db) => {
    await sql`lock table areas in exclusive mode`.execute(db);
    const present = await db
      .selectFrom('areas')
      .select(['teryt', 'attribution'])
      .where('parent', 'is', null)
      .execute();
    const demo = present.some(({attribution}) => attribution === options.demoAttribution);
    if (demo && !options.replaceDemo) return 'demo';
    const others = present.filter(
      ({teryt}) => teryt !== county.area.teryt && teryt !== options.unknownCounty,
    );
    if (others.length > 0 && !demo) return 'other';
    if (demo) await deleteInventedThreats(db);
    await deleteOfficers(db, county);
    await insertOfficers(db, county);
    const category = await db.selectFrom('categories').select('id').limit(1).executeTakeFirst();
    if (!category) await insertCategories(db, county.categories);
    await moveThreats(db, county);
    return 'stored';
  });
}

/** Threats that no resident has reported. */
async function deleteInventedThreats(db: Transaction<Tables>): Promise<void> {
  await db
    .deleteFrom('threats')
    .where('id', 'not in', (from) => from.selectFrom('reports').select('threat'))
    .execute();
}

async function deleteOfficers(db: Transaction<Tables>, {units}: CountyData): Promise<void> {
  for (const table of ['assignments', 'officers', 'plans', 'meetings', 'beats'] as const) {
    await db.deleteFrom(table).execute();
  }
  for (const table of ['streets', 'localities', 'outside_localities', 'gminy'] as const) {
    await db.deleteFrom(table).execute();
  }
  await db.deleteFrom('areas').where('parent', 'is not', null).execute();
  await db.deleteFrom('areas').execute();
  const ids = units.map(({id}) => id);
  await db
    .deleteFrom('units')
    .where((row) =>
      row.or([row('id', 'in', ids), row('id', 'not in', row.selectFrom('reports').select('unit'))]),
    )
    .execute();
  // The first unit is the one that residents are sent to when nothing else is known.
  await db.updateTable('units').set({position: units.length}).execute();
}

/** Threats of areas that are gone belong to the areas that lie there now. */
async function moveThreats(db: Transaction<Tables>, {area}: CountyData): Promise<void> {
  const codes = [area.teryt, ...area.parts.map(({teryt}) => teryt)];
  const homeless = await db
    .selectFrom('threats')
    .select(['id', 'x', 'y'])
    .where('area', 'not in', codes)
    .execute();
  for (const {id, x, y} of homeless) {
    const code = areaOf(toPoint(x, y), [area]);
    if (code === undefined) continue;
    await db
      .updateTable('threats')
      .set({area: code, changed: sql<string>`pg_current_xact_id()`})
      .where('id', '=', id)
      .execute();
  }
}
