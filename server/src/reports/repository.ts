import type {Point} from 'rejon/geo';
import type {NewReport} from 'rejon/backend';
import type {Queries} from '../database/tables.js';
import {threatRow} from '../threats/threat-row.js';
import {drawNumber} from './number.js';

/** What is known of a report when its receipt is written. */
export interface StoredReport {
  readonly number: string;
  readonly unit: string;
  readonly read_by: Date;
  readonly verify_by: Date;
  readonly on_map: boolean;
}

/** A report of which every decision has been taken. */
export interface ReportToStore {
  readonly report: NewReport;
  readonly publicPoint: Point;
  readonly area: string;
  readonly unit: string;
  readonly onMap: boolean;
  readonly secretHash: Uint8Array;
  /** Rounded down to the hour. */
  readonly received: Date;
  /** The day of {@link received} in Poland, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly readBy: Date;
  readonly verifyBy: Date;
}

/**
 * Claims a key for this transaction; waits while another one holds it.
 *
 * @returns `false` when a report has been stored with it.
 */
export async function claimKey(
  db: Queries,
  key: {keyHash: Uint8Array; fingerprint: Uint8Array; day: string},
): Promise<boolean> {
  const row = await db
    .insertInto('report_keys')
    .values({key_hash: key.keyHash, fingerprint: key.fingerprint, day: key.day, report: null})
    .onConflict((conflict) => conflict.doNothing())
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/** The report that was stored with a key, and the fingerprint of what was sent. */
export async function reportOfKey(
  db: Queries,
  keyHash: Uint8Array,
): Promise<(StoredReport & {readonly fingerprint: Uint8Array}) | undefined> {
  return db
    .selectFrom('report_keys')
    .innerJoin('reports', 'reports.id', 'report_keys.report')
    .select(['fingerprint', 'number', 'unit', 'read_by', 'verify_by', 'on_map'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
}

/** Stores a report with its threat and the message to the unit, and ties the key to it. */
export async function storeReport(
  db: Queries,
  stored: ReportToStore,
  keyHash: Uint8Array,
): Promise<StoredReport> {
  const threat = await db
    .insertInto('threats')
    .values(
      threatRow(
        {...stored.report, status: 'new', source: 'public', updated: stored.receivedOn},
        stored.publicPoint,
        stored.area,
      ),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const {id, ...report} = await insertReport(db, stored, threat.id);
  await db.insertInto('outbox').values({kind: 'report-received', report: id}).execute();
  await db.updateTable('report_keys').set({report: id}).where('key_hash', '=', keyHash).execute();
  return report;
}

async function insertReport(db: Queries, stored: ReportToStore, threat: number) {
  // Numbers are drawn, so that none tells how many there are; one that is taken is drawn again.
  for (;;) {
    const row = await db
      .insertInto('reports')
      .values({
        number: drawNumber(),
        secret_hash: stored.secretHash,
        threat,
        unit: stored.unit,
        lon: stored.report.point.lon,
        lat: stored.report.point.lat,
        place: stored.report.place,
        description: stored.report.description,
        received: stored.received,
        read_by: stored.readBy,
        verify_by: stored.verifyBy,
        on_map: stored.onMap,
      })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returning(['id', 'number', 'unit', 'read_by', 'verify_by', 'on_map'])
      .executeTakeFirst();
    if (row) return row;
  }
}
