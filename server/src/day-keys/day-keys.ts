import {createHmac, randomBytes} from 'node:crypto';
import {addDays, dayOf, type Clock} from '../calendar/warsaw.js';
import type {Database} from '../database/database.js';
import type {Queries} from '../database/tables.js';

/** How long a report can be sent again with its key, in days. */
const keyDays = 7;

/**
 * What one computer leaves behind for a day: an address under a key that is destroyed when the day is
 * over. After that nobody, with whatever copy of this table, can tell whose it was.
 */
export function dailyToken(dayKey: Uint8Array, ipPrefix: string): Buffer {
  return createHmac('sha256', dayKey).update(ipPrefix).digest();
}

/** The keys of days: each is drawn by the first who needs it and destroyed when the day is over. */
export class DayKeys {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The key of a day, drawn when there is none; `undefined` when the day is over. */
  async of(day: string): Promise<Uint8Array | undefined> {
    const db = this.#database.kysely;
    const known = await findDayKey(db, day);
    if (known) return known;
    await this.destroyPast();
    // What came just before midnight must not bring the key of the past day back.
    if (dayOf(this.#clock()) !== day) return undefined;
    await drawDayKey(db, day);
    return findDayKey(db, day);
  }

  /**
   * Destroys what let one computer be known again on days that are over, and forgets keys of reports
   * too old to be sent again.
   */
  async destroyPast(): Promise<void> {
    const db = this.#database.kysely;
    const today = dayOf(this.#clock());
    await db.deleteFrom('day_keys').where('day', '<', today).execute();
    await db.deleteFrom('daily_limits').where('day', '<', today).execute();
    await db.deleteFrom('confirmations').where('day', '<', today).execute();
    await db.deleteFrom('report_keys').where('day', '<', addDays(today, -keyDays)).execute();
  }
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

async function findDayKey(db: Queries, day: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('day_keys')
    .select('key')
    .where('day', '=', day)
    .executeTakeFirst();
  return row?.key;
}

/** Draws the key of a day, unless another process has just done so. */
async function drawDayKey(db: Queries, day: string): Promise<void> {
  await db
    .insertInto('day_keys')
    .values({day, key: randomBytes(32)})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
