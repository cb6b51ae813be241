import type {Confirmation} from 'rejon/backend';
import type {ApiOptions} from '../api.js';
import {dayOf} from '../calendar/warsaw.js';
import type {Queries} from '../database/tables.js';
import {dailyToken, holdDay} from '../day-keys/day-keys.js';
import {publicThreat} from './repository.js';

/**
 * Counts residents who see the same: one computer counts once a day for each threat. Who they are is
 * known to nobody, as with reports: the token is made with the day's key and goes with it, and the
 * tokens of one computer for two threats have nothing in common.
 */
export class Confirmations {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** Counts a confirmation; `undefined` where the map shows no such threat. */
  async confirm(id: number, ipPrefix: string): Promise<Confirmation | undefined> {
    const {database, clock, dayKeys} = this.#options;
    const day = dayOf(clock());
    const key = await dayKeys.of(day);
    if (!key) return this.confirm(id, ipPrefix);
    const token = dailyToken(key, `threat ${id} ${ipPrefix}`);
    const done = await database.kysely
      .transaction()
      .execute((transaction) => this.#count(transaction, id, day, token));
    return done === 'day-over' ? this.confirm(id, ipPrefix) : done;
  }

  async #count(
    db: Queries,
    id: number,
    day: string,
    token: Uint8Array,
  ): Promise<Confirmation | undefined | 'day-over'> {
    if (!(await holdDay(db, day))) return 'day-over';
    if (!(await publicThreat(db, id, this.#options.threats.visibility()))) return undefined;
    const fresh = await db
      .insertInto('confirmations')
      .values({day, token})
      .onConflict((conflict) => conflict.doNothing())
      .returning('day')
      .executeTakeFirst();
    const {confirmations} = await db
      .updateTable('threats')
      .set((row) => ({confirmations: row('confirmations', '+', fresh ? 1 : 0)}))
      .where('id', '=', id)
      .returning('confirmations')
      .executeTakeFirstOrThrow();
    return {confirmations, repeated: !fresh};
  }
}
