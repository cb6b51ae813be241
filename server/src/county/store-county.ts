import {sql, type Insertable, type Transaction} from 'kysely';
import type {Database} from '../database/database.js';
import {json, optionalJson, type Tables} from '../database/tables.js';
import {threatRow} from '../threats/threat-row.js';
import {areaOf} from './area-of.js';
import type {BeatData, CountyData} from './county-data.js';

/** Rows of one insert: PostgreSQL takes at most 65,535 parameters. */
const batch = 500;

/**
 * Stores a county in a database that does not have it yet, all of it or nothing.
 *
 * @throws An error of the database when the data contradict themselves or the county is there already.
 */
export async function storeCounty(database: Database, county: CountyData): Promise<void> {
  await database.kysely.transaction().execute((db) => insertCounty(db, county));
}

/**
 * Stores a county if the database has none at all; of several processes that start at once, one does.
 *
 * @returns Whether it was stored.
 */
export async function seedCounty(
  database: Database,
  county: () => Promise<CountyData>,
): Promise<boolean> {
  return database.kysely.transaction().execute(async (db) => {
    await sql`lock table areas in exclusive mode`.execute(db);
    const area = await db.selectFrom('areas').select('teryt').limit(1).executeTakeFirst();
    if (area) return false;
    await insertCounty(db, await county());
    return true;
  });
}

async function insertCounty(db: Transaction<Tables>, county: CountyData): Promise<void> {
  await insertOfficers(db, county);
  await insertCategories(db, county.categories);
  await insertThreats(db, county);
}

/** Stores everything about officers and places, and tells running servers that it is new. */
export async function insertOfficers(db: Transaction<Tables>, county: CountyData): Promise<void> {
  await insertPlaces(db, county);
  await insertAll(
    db,
    'units',
    county.units.map(({point, dutyPhone, textPhone, signLanguage, ...unit}, position) => ({
      ...unit,
      ...point,
      position,
      phone: unit.phone ?? null,
      duty_phone: dutyPhone ?? null,
      email: unit.email ?? null,
      hours: optionalJson(unit.hours),
      supervisor: optionalJson(unit.supervisor),
      text_phone: textPhone ?? null,
      sign_language: signLanguage ?? null,
    })),
  );
  await insertAll(db, 'beats', county.beats.map(beatRow));
  for (const beat of county.beats) await insertAssignments(db, beat);
  await insertAll(
    db,
    'plans',
    county.beats.flatMap(({id, plan}) =>
      plan ? {beat: id, starts: plan.from, ends: plan.to, plan: json(plan)} : [],
    ),
  );
  await insertAll(
    db,
    'meetings',
    county.meetings.map(({start, end, ...meeting}) => ({
      ...meeting,
      starts: new Date(start),
      ends: new Date(end),
    })),
  );
  await db
    .updateTable('versions')
    .set((row) => ({version: row('version', '+', 1)}))
    .where('name', '=', 'county')
    .execute();
}

async function insertPlaces(db: Transaction<Tables>, county: CountyData): Promise<void> {
  const {parts, outline, localities, ...area} = county.area;
  const {attribution} = area;
  await insertAll(db, 'areas', [
    {...area, parent: null, position: 0, outline: json(outline), localities: json(localities)},
    ...parts.map((part, position) => ({
      ...part,
      parent: area.teryt,
      position,
      outline: json(part.outline),
      localities: json([]),
      attribution,
    })),
  ]);
  await insertAll(
    db,
    'gminy',
    county.gminy.map(({teryt, name}) => ({teryt, name})),
  );
  await insertAll(
    db,
    'localities',
    county.localities.map(({point, postcodes, ...locality}) => ({
      ...locality,
      ...point,
      postcodes: optionalJson(postcodes),
    })),
  );
  await insertAll(
    db,
    'outside_localities',
    (county.outside ?? []).map(({name, county}) => ({name, county})),
  );
  await insertAll(
    db,
    'streets',
    county.streets.map(({line, lastNumber, formerNames, postcodes, ...street}) => ({
      ...street,
      line: optionalJson(line),
      last_number: lastNumber ?? null,
      former_names: optionalJson(formerNames),
      postcodes: optionalJson(postcodes),
    })),
  );
}

function beatRow(beat: BeatData): Insertable<Tables['beats']> {
  const {id, unit, number, name, updated} = beat;
  return {
    ...{id, unit, number, name, updated},
    phone: beat.phone ?? null,
    email: beat.email ?? null,
    area_text: beat.areaText,
    duty_hours: optionalJson(beat.dutyHours),
    office_hours: beat.officeHours ?? null,
    rules: json(beat.rules),
    shape: optionalJson(beat.shape),
  };
}

async function insertAssignments(db: Transaction<Tables>, beat: BeatData): Promise<void> {
  for (const {officer, role, from, to} of beat.assignments) {
    const {id} = await db
      .insertInto('officers')
      .values({
        rank: officer.rank,
        rank_full: officer.rankFull,
        first_name: officer.firstName,
        last_name: officer.lastName,
        title: officer.role,
        photo: officer.photo ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('assignments')
      .values({beat: beat.id, officer: id, role, starts: from, ends: to ?? null})
      .execute();
  }
}

/** Stores a catalogue in a database that has none. */
export async function insertCategories(
  db: Transaction<Tables>,
  categories: CountyData['categories'],
): Promise<void> {
  await insertAll(
    db,
    'categories',
    categories.map((category, position) => ({
      id: category.id,
      position,
      public: category.public,
      category: json(category),
    })),
  );
}

async function insertThreats(db: Transaction<Tables>, county: CountyData): Promise<void> {
  await insertAll(
    db,
    'threats',
    county.threats.map((threat) =>
      threatRow(threat, threat.point, areaOf(threat.point, [county.area]) ?? county.area.teryt),
    ),
  );
}

async function insertAll<Table extends keyof Tables>(
  db: Transaction<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += batch) {
    await db
      .insertInto(table)
      .values(rows.slice(first, first + batch))
      .execute();
  }
}
