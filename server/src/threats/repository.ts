import {sql, type Kysely} from 'kysely';
import {sources, statuses, type Threat} from 'rejon/threats';
import {toPoint} from 'rejon/geo';
import type {Queries, Tables} from '../database/tables.js';
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
  readonly checked: string | null;
  readonly updated: string;
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
  'checked',
  'threats.updated',
  'weekdays',
  'from_hour',
  'to_hour',
] as const;

/** What has happened to the threats since a mark. */
export interface ThreatsNews {
  /** Those that have changed, with whether the map shows them. */
  readonly rows: readonly (PublicRow & {readonly public: boolean})[];
  /** How many the map shows in all. */
  readonly total: number;
  /** The mark for the next time. */
  readonly mark: string;
}

/**
 * Threats that have changed since a mark. The mark is the oldest transaction still open, so that one
 * which commits late is not missed; a row may come twice.
 */
export async function changedThreats(db: Kysely<Tables>, since: string): Promise<ThreatsNews> {
  // One snapshot: a number from another moment would look like a threat that was deleted.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => readNews(snapshot, since));
}

async function readNews(db: Queries, since: string): Promise<ThreatsNews> {
  const {rows} = await sql<{mark: string}>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as mark`.execute(db);
  const {mark} = rows[0]!;
  const changed = await db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select([...publicColumns, 'categories.public'])
    .where('changed', '>=', sql<string>`${since}::xid8`)
    .orderBy('threats.id')
    .execute();
  const {total} = await db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select(({fn}) => fn.countAll<number>().as('total'))
    .where('categories.public', '=', true)
    .executeTakeFirstOrThrow();
  return {rows: changed, total, mark};
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
    ...(row.checked === null ? {} : {checked: row.checked}),
    updated: row.updated,
    ...(row.public_reason === null ? {} : {publicReason: row.public_reason}),
    ...(row.forwarded_to === null ? {} : {forwardedTo: row.forwarded_to}),
  };
}

/** Degrees to about 10 cm, the precision of quantised Mercator. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
