import type {Queries} from '../database/tables.js';

/** A report that nobody took, however often it was sent. */
export interface StuckReport {
  readonly number: string;
  readonly unit: string;
  readonly attempts: number;
  /** The way and the kind of the last failure. */
  readonly failure: string | null;
}

/** Reports that are stuck, oldest first. */
export function listStuck(db: Queries): Promise<StuckReport[]> {
  return db
    .selectFrom('outbox')
    .innerJoin('reports', 'reports.id', 'outbox.report')
    .select(['reports.number', 'reports.unit', 'attempts', 'failure'])
    .where('state', '=', 'stuck')
    .orderBy('outbox.id')
    .execute();
}

/** How many reports wait to be handed over. */
export async function countWaiting(db: Queries): Promise<number> {
  const {count} = await db
    .selectFrom('outbox')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether a report is stuck. */
export async function isAnyStuck(db: Queries): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'stuck')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lets stuck reports be sent again, from the first attempt on.
 *
 * @param number - Only the one of this number.
 * @returns How many there were.
 */
export async function retryStuck(db: Queries, number?: string): Promise<number> {
  const rows = await db
    .updateTable('outbox')
    .from('reports')
    .set({state: 'waiting', attempts: 0, due: null})
    .whereRef('reports.id', '=', 'outbox.report')
    .where('state', '=', 'stuck')
    .$if(number !== undefined, (query) => query.where('reports.number', '=', number!))
    .returning('outbox.id')
    .execute();
  return rows.length;
}
