import type {Directory} from 'rejon/beats';
import type {Queries} from '../database/tables.js';
import {present} from './present.js';

/** Reads what the finder knows: places, and which beat covers what. */
export async function loadDirectory(db: Queries): Promise<Directory> {
  const localities = await db.selectFrom('localities').selectAll().execute();
  const streets = await db.selectFrom('streets').selectAll().execute();
  const coverage = await db.selectFrom('beats').select(['id', 'rules', 'shape']).execute();
  return {
    gminy: await db.selectFrom('gminy').selectAll().execute(),
    localities: localities.map(({lon, lat, postcodes, ...locality}) => ({
      ...locality,
      point: {lon, lat},
      ...present({postcodes}),
    })),
    streets: streets.map(({id, locality, name, ...row}) => ({
      ...{id, locality, name},
      ...present({
        line: row.line,
        lastNumber: row.last_number,
        formerNames: row.former_names,
        postcodes: row.postcodes,
      }),
    })),
    coverage: coverage.map(({id, rules, shape}) => ({beat: id, rules, ...present({shape})})),
    outside: await db.selectFrom('outside_localities').selectAll().execute(),
  };
}
