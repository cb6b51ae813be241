import type {Queries} from '../database/tables.js';

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
