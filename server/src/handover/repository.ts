import type {Category} from 'rejon/threats';
import {inWarsaw} from '../calendar/warsaw.js';
import type {Queries} from '../database/tables.js';
import {recurrenceOf} from '../threats/threat-row.js';
import type {HandedReport} from './handed-report.js';

/** The ways a report can go. */
export type Channel = 'email' | 'webhook';

/** A row of the outbox that this process may send until its lease ends. */
export interface Claim {
  readonly id: number;
  readonly unit: string;
  /** Which attempt this is; tells this lease from a later one. */
  readonly attempts: number;
  /** Ways in which it has arrived already. */
  readonly sent: readonly Channel[];
}

/**
 * Claims rows that are due, oldest first, for this process alone.
 *
 * @param units - Ids of the units that have a target.
 * @param until - When the lease ends.
 */
export async function claimDue(
  db: Queries,
  {
    units,
    now,
    until,
    most,
  }: {units: readonly string[] | 'all'; now: Date; until: Date; most: number},
): Promise<Claim[]> {
  const due = db
    .selectFrom('outbox')
    .innerJoin('reports', 'reports.id', 'outbox.report')
    .select(['outbox.id', 'reports.unit'])
    .where('state', '=', 'waiting')
    .where('kind', '=', 'report-received')
    .where(({eb, or}) => or([eb('due', 'is', null), eb('due', '<=', now)]))
    .where((eb) => (units === 'all' ? eb.lit(true) : eb('reports.unit', 'in', units)))
    .orderBy('outbox.id')
    .limit(most)
    .forUpdate('outbox')
    .skipLocked();
  const rows = await db
    .with('claimed', () => due)
    .updateTable('outbox')
    .from('claimed')
    .set(({eb}) => ({due: until, attempts: eb('attempts', '+', 1)}))
    .whereRef('outbox.id', '=', 'claimed.id')
    .returning(['outbox.id', 'claimed.unit', 'attempts', 'email_sent', 'webhook_sent'])
    .execute();
  return rows
    .sort((a, b) => a.id - b.id)
    .map(({id, unit, attempts, email_sent, webhook_sent}) => ({
      ...{id, unit, attempts},
      sent: [
        ...(email_sent ? (['email'] as const) : []),
        ...(webhook_sent ? (['webhook'] as const) : []),
      ],
    }));
}

/** Remembers at once that a report has arrived in one way, so that only the other is tried again. */
export async function markSent(db: Queries, id: number, channel: Channel): Promise<void> {
  await db
    .updateTable('outbox')
    .set(channel === 'email' ? {email_sent: true} : {webhook_sent: true})
    .where('id', '=', id)
    .execute();
}

/** What an attempt came to. */
export type Outcome =
  | {readonly state: 'done'}
  | {readonly state: 'stuck'; readonly failure: string}
  | {readonly state: 'waiting'; readonly failure: string; readonly due: Date};

/** Ends a lease, unless it has ended by itself and somebody else has the row. */
export async function finish(db: Queries, {id, attempts}: Claim, outcome: Outcome): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state: outcome.state,
      due: outcome.state === 'waiting' ? outcome.due : null,
      failure: outcome.state === 'done' ? null : outcome.failure,
    })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .execute();
}

/** A report as its unit gets it. */
export async function readHandedReport(db: Queries, outboxId: number): Promise<HandedReport> {
  const row = await db
    .selectFrom('outbox')
    .innerJoin('reports', 'reports.id', 'outbox.report')
    .innerJoin('threats', 'threats.id', 'reports.threat')
    .innerJoin('categories', 'categories.id', 'threats.category')
    .leftJoin('units', 'units.id', 'reports.unit')
    .select(['reports.number', 'reports.unit', 'units.name as unitName'])
    .select(['categories.id as categoryId', 'categories.category'])
    .select(['reports.place', 'reports.lon', 'reports.lat', 'reports.description'])
    .select(['threats.day', 'threats.weekdays', 'threats.from_hour', 'threats.to_hour'])
    .select(['reports.received', 'reports.read_by', 'reports.verify_by'])
    .where('outbox.id', '=', outboxId)
    .executeTakeFirstOrThrow();
  const recurrence = recurrenceOf(row);
  return {
    kind: 'report-received',
    number: row.number,
    unit: {id: row.unit, name: row.unitName ?? row.unit},
    category: {id: row.categoryId, name: polishName(row.category)},
    place: row.place,
    point: {lon: row.lon, lat: row.lat},
    day: row.day,
    ...(recurrence ? {recurrence} : {}),
    description: row.description,
    received: inWarsaw(row.received),
    readBy: inWarsaw(row.read_by),
    verifiedBy: inWarsaw(row.verify_by),
  };
}

function polishName({names}: Category): string {
  return names.pl;
}
