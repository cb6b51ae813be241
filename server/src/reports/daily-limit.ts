import {createHmac, randomBytes} from 'node:crypto';
import type {Queries} from '../database/tables.js';

/** How long a report can be sent again with its key, in days. */
export const keyDays = 7;

/**
 * What one computer leaves behind for a day: an address under a key that is destroyed when the day is
 * over. After that nobody, with whatever copy of this table, can tell whose it was.
 */
export function dailyToken(dayKey: Uint8Array, ipPrefix: string): Buffer {
  return createHmac('sha256', dayKey).update(ipPrefix).digest();
}

/** The key of a day, when it has been drawn and not destroyed. */
export async function findDayKey(db: Queries, day: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('day_keys')
    .select('key')
    .where('day', '=', day)
    .executeTakeFirst();
  return row?.key;
}

/** Draws the key of a day, unless another process has just done so. */
export async function drawDayKey(db: Queries, day: string): Promise<void> {
  await db
    .insertInto('day_keys')
    .values({day, key: randomBytes(32)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Keeps the key of a day from being destroyed until the end of this transaction.
 *
 * @returns `false` when it has been destroyed already.
 */
export async function holdDay(db: Queries, day: string): Promise<boolean> {
  const row = await db
    .selectFrom('day_keys')
    .select('day')
    .where('day', '=', day)
    .forKeyShare()
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes one of a computer's reports of a day. A slot is a primary key: two transactions cannot take the
 * same one, however close they come.
 *
 * @returns Whether there was one left.
 */
export async function takeSlot(
  db: Queries,
  day: string,
  token: Uint8Array,
  perDay: number,
): Promise<boolean> {
  const rows = await db
    .selectFrom('daily_limits')
    .select('slot')
    .where('day', '=', day)
    .where('token', '=', token)
    .execute();
  const taken = new Set(rows.map(({slot}) => slot));
  for (let slot = 1; slot <= perDay; slot++) {
    if (taken.has(slot)) continue;
    const row = await db
      .insertInto('daily_limits')
      .values({day, token, slot})
      .onConflict((conflict) => conflict.doNothing())
      .returning('slot')
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

/**
 * Destroys the keys and limits of days that are over, and forgets keys of reports too old to be sent
 * again.
 *
 * @param today - `YYYY-MM-DD` in Poland.
 * @param oldestKey - First day whose reports can still be sent again.
 */
export async function destroyPastDays(
  db: Queries,
  today: string,
  oldestKey: string,
): Promise<void> {
  await db.deleteFrom('day_keys').where('day', '<', today).execute();
  await db.deleteFrom('daily_limits').where('day', '<', today).execute();
  await db.deleteFrom('report_keys').where('day', '<', oldestKey).execute();
}
