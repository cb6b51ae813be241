import type {Area, Unit} from 'rejon/backend';
import {createFinder, type Directory} from 'rejon/beats';
import type {Queries} from '../database/tables.js';
import type {Assignment} from './county-data.js';
import type {BeatRecord, County} from './county.js';

/** Reads everything about officers and places from the database. */
export async function loadCounty(db: Queries): Promise<County> {
  const units = new Map((await loadUnits(db)).map((unit) => [unit.id, unit]));
  const beats = await loadBeats(db, units);
  const categories = await db
    .selectFrom('categories')
    .select('category')
    .orderBy('position')
    .execute();
  return {
    areas: await loadAreas(db),
    finder: createFinder(await loadDirectory(db)),
    units,
    beats: new Map(beats.map((beat) => [beat.id, beat])),
    categories: categories.map(({category}) => category),
  };
}

async function loadUnits(db: Queries): Promise<Unit[]> {
  const rows = await db.selectFrom('units').selectAll().orderBy('position').execute();
  return rows.map(({lon, lat, duty_phone: dutyPhone, email, position: _position, ...unit}) => ({
    ...unit,
    point: {lon, lat},
    dutyPhone,
    ...(email === null ? {} : {email}),
  }));
}

async function loadBeats(db: Queries, units: ReadonlyMap<string, Unit>): Promise<BeatRecord[]> {
  const rows = await db.selectFrom('beats').selectAll().execute();
  const assignments = await loadAssignments(db);
  const plans = await db.selectFrom('plans').select(['beat', 'plan']).execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    areaText: row.area_text,
    phone: row.phone,
    email: row.email,
    unit: units.get(row.unit)!,
    updated: row.updated,
    ...(row.office_hours === null ? {} : {officeHours: row.office_hours}),
    ...(row.shape === null ? {} : {shape: row.shape}),
    assignments: assignments.flatMap(({beat, assignment}) => (beat === row.id ? assignment : [])),
    plans: plans.flatMap(({beat, plan}) => (beat === row.id ? plan : [])),
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
      },
      role: row.role,
      from: row.starts,
      ...(row.ends === null ? {} : {to: row.ends}),
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

async function loadDirectory(db: Queries): Promise<Directory> {
  const localities = await db.selectFrom('localities').selectAll().execute();
  const streets = await db.selectFrom('streets').selectAll().execute();
  const coverage = await db.selectFrom('beats').select(['id', 'rules', 'shape']).execute();
  return {
    gminy: await db.selectFrom('gminy').selectAll().execute(),
    localities: localities.map(({lon, lat, ...locality}) => ({...locality, point: {lon, lat}})),
    streets: streets.map(({line, last_number: lastNumber, ...street}) => ({
      ...street,
      ...(line === null ? {} : {line}),
      ...(lastNumber === null ? {} : {lastNumber}),
    })),
    coverage: coverage.map(({id, rules, shape}) => ({
      beat: id,
      rules,
      ...(shape === null ? {} : {shape}),
    })),
  };
}
