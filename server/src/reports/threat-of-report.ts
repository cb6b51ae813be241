import {createHash} from 'node:crypto';
import type {Queries} from '../database/tables.js';

/**
 * The threat that a report became, for whoever has both halves of the receipt. A wrong secret and a number
 * that does not exist are the same.
 */
export async function threatOfReport(
  db: Queries,
  number: string,
  secret: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('reports')
    .select('threat')
    .where('number', '=', number)
    .where('secret_hash', '=', createHash('sha256').update(secret).digest())
    .executeTakeFirst();
  return row?.threat;
}
