import type {Area, Assignment, BeatRecord, Unit} from 'rejon/backend';
import {createFinder, gminyByBeat, type Directory} from 'rejon/beats';
import type {Queries} from '../database/tables.js';
import type {County} from './county.js';
import {loadDirectory} from './load-directory.js';
import {present} from './present.js';

/** Reads everything about officers and places from the database. */
export async function loadCounty(db: Queries): Promise<County> {
  const units = new Map((await loadUnits(db)).map((unit) => [unit.id, unit]));
  const directory = await loadDirectory(db);
  const beats = await loadBeats(db, units, directory);
  const categories = await db
    .selectFrom('categories')
    .select('category')
    .orderBy('position')
    .execute();
  return {
    areas: await loadAreas(db),
    finder: createFinder(directory),
    units,
    beats: new Map(beats.map((beat) => [beat.id, beat])),
    categories: categories.map(({category}) => category),
  };
}

async function loadUnits(db: Queries): Promise<Unit[]> {
  const rows = await db.selectFrom('units').selectAll().orderBy('position').execute();
  return rows.map(({id, kind, name, address, lon, lat, ...row}) => ({
    ...{id, kind, name, address, point: {lon, lat}},
    ...present({
      phone: row.phone,
      dutyPhone: row.duty_phone,
      email: row.email,
      hours: row.hours,
      supervisor: row.supervisor,
      textPhone: row.text_phone,
      signLanguage: row.sign_language,
    }),
  }));
}

async function loadBeats(
  db: Queries,
  units: ReadonlyMap<string, Unit>,
  directory: Directory,
): Promise<BeatRecord[]> {
  const rows = await db.selectFrom('beats').selectAll().execute();
  const gminy = gminyByBeat(directory);
  const assignments = Map.groupBy(await loadAssignments(db), ({beat}) => beat);
  const plans = Map.groupBy(
    await db.selectFrom('plans').select(['beat', 'plan']).execute(),
    ({beat}) => beat,
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    gminy: gminy.get(row.id) ?? [],
    areaText: row.area_text,
    unit: units.get(row.unit)!,
    updated: row.updated,
    ...present({
      phone: row.phone,
      email: row.email,
      dutyHours: row.duty_hours,
      officeHours: row.office_hours,
      shape: row.shape,
    }),
    assignments: (assignments.get(row.id) ?? []).map(({assignment}) => assignment),
    plans: (plans.get(row.id) ?? []).map(({plan}) => plan),
  }));
}

async function loadAssignments(db: Queries): Promise<{beat: string; assignment: Assignment}[]> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('officers', 'officers.id', 'assignments.officer')
    .selectAll()
    .execute();
  return rows.map((row) => ({
    beat: row.beat,
    assignment: {
      officer: {
        rank: row.rank,
        rankFull: row.rank_full,
        firstName: row.first_name,
        lastName: row.last_name,
        role: row.title,
        ...present({photo: row.photo}),
      },
      role: row.role,
      from: row.starts,
      ...present({to: row.ends}),
    },
  }));
}

async function loadAreas(db: Queries): Promise<Omit<Area, 'tiles'>[]> {
  const rows = await db.selectFrom('areas').selectAll().orderBy('position').execute();
  return rows
    .filter(({parent}) => parent === null)
    .map(({teryt, name, outline, localities, attribution}) => ({
      teryt,
      name,
      outline,
      parts: rows
        .filter(({parent}) => parent === teryt)
        .map((part) => ({teryt: part.teryt, name: part.name, outline: part.outline})),
      localities,
      attribution,
    }));
}
