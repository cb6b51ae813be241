import {sql, type Kysely} from 'kysely';
import {dayNumber, sources, statuses, type Threat} from 'rejon/threats';
import {toPoint} from 'rejon/geo';
import type {Queries, Tables} from '../database/tables.js';
import {recurrenceOf} from './threat-row.js';
import type {Visibility} from './visibility.js';

/** One row of a threat, with whether its category is shown on the map. */
export interface PublicRow {
  readonly id: number;
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly category: string;
  readonly public: boolean;
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
  'categories.public',
  'status',
  'source',
  'day',
  'checked',
  'threats.updated',
  'weekdays',
  'from_hour',
  'to_hour',
] as const;

/** Rows that are in memory as objects at once. */
const pageLength = 20_000;

/** What has happened since a mark, beside the rows that have changed. */
export interface ThreatsNews {
  /** Ids of threats that have been deleted. */
  readonly deleted: readonly number[];
  /** The mark for the next time. */
  readonly mark: string;
}

/**
 * Threats that have changed since a mark, or all of them. The mark is the oldest transaction still open,
 * so that one which commits late is not missed; a row may come twice.
 *
 * @param since - The last mark; `undefined` for all threats.
 * @param take - Takes the next rows.
 */
export async function changedThreats(
  db: Kysely<Tables>,
  since: string | undefined,
  take: (rows: readonly PublicRow[]) => void,
): Promise<ThreatsNews> {
  // One snapshot: what is read in several pages was there at one moment.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const {rows} = await sql<{mark: string}>`
        select pg_snapshot_xmin(pg_current_snapshot())::text as mark`.execute(snapshot);
      for (let after = 0, more = true; more;) {
        const page = await readPage(snapshot, since, after);
        take(page);
        after = page.at(-1)?.id ?? after;
        more = page.length === pageLength;
      }
      const deleted = since === undefined ? [] : await deletedThreats(snapshot, since);
      return {deleted, mark: rows[0]!.mark};
    });
}

async function readPage(
  db: Queries,
  since: string | undefined,
  after: number,
): Promise<readonly PublicRow[]> {
  return db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select(publicColumns)
    .$if(since !== undefined, (query) => query.where('changed', '>=', xid(since!)))
    .where('threats.id', '>', after)
    .orderBy('threats.id')
    .limit(pageLength)
    .execute();
}

async function deletedThreats(db: Queries, since: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('deleted_threats')
    .select('threat')
    .where('changed', '>=', xid(since))
    .execute();
  return rows.map(({threat}) => threat);
}

const xid = (mark: string) => sql<string>`${mark}::xid8`;

/** One threat as everybody may see it, with the reason of its decision. */
export async function publicThreat(
  db: Queries,
  id: number,
  visibility: Visibility,
): Promise<Threat | undefined> {
  const row = await db
    .selectFrom('threats')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .select([...publicColumns, 'public_reason', 'forwarded_to', 'confirmations'])
    .where('threats.id', '=', id)
    .executeTakeFirst();
  if (!row || !visibility.shows({...row, updated: dayNumber(row.updated)})) return undefined;
  const recurrence = recurrenceOf(row);
  const {x, y} = visibility.place(row);
  const {lon, lat} = toPoint(x, y);
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
    confirmations: row.confirmations,
  };
}

/** Degrees to about 10 cm, the precision of quantised Mercator. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
