import {sql} from 'kysely';
import {sources, statuses, type Threat} from 'rejon/threats';
import {toPoint} from 'rejon/geo';
import type {Queries} from '../database/tables.js';
import {recurrenceOf} from './threat-row.js';

/** One row of what the public map shows. */
export interface PublicRow {
  readonly id: number;
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly category: string;
  readonly status: number;
  readonly source: number;
  readonly day: string;
  readonly weekdays: number;
  readonly from_hour: number;
  readonly to_hour: number;
}

const publicColumns = [
  'threats.id',
  'area',
  'x',
  'y',
  'threats.category',
  'status',
  'source',
  'day',
  'weekdays',
  'from_hour',
  'to_hour',
] as const;

/**
 * Public threats that have changed since a mark, and the mark for the next time. The mark is the
 * oldest transaction still open, so that one which commits late is not missed; a row may come twice.
 */
export async function changedThreats(
  db: Queries,
  since: string,
): Promise<{rows: PublicRow[]; mark: string}> {
  const {rows} = await sql<{mark: string}>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as mark`.execute(db);
  const {mark} = rows[0]!;
  const changed = await db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select(publicColumns)
    .where('categories.public', '=', true)
    .where('changed', '>=', sql<string>`${since}::xid8`)
    .orderBy('threats.id')
    .execute();
  return {rows: changed, mark};
}

/** One public threat with the reason of its decision. */
export async function publicThreat(db: Queries, id: number): Promise<Threat | undefined> {
  const row = await db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select([...publicColumns, 'public_reason', 'forwarded_to'])
    .where('categories.public', '=', true)
    .where('threats.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const recurrence = recurrenceOf(row);
  const {lon, lat} = toPoint(row.x, row.y);
  return {
    id: row.id,
    category: row.category,
    status: statuses[row.status]!,
    source: sources[row.source]!,
    point: {lon: roundDegrees(lon), lat: roundDegrees(lat)},
    day: row.day,
    ...(recurrence ? {recurrence} : {}),
    ...(row.public_reason === null ? {} : {publicReason: row.public_reason}),
    ...(row.forwarded_to === null ? {} : {forwardedTo: row.forwarded_to}),
  };
}

/** Degrees to about 10 cm, the precision of quantised Mercator. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
