import type {Database} from '../database/database.js';
import type {County} from './county.js';
import {loadCounty} from './load-county.js';

/**
 * Keeps the county in memory and looks once a second, when asked, whether the database has a newer
 * one. While the database is down, what is known is still answered: a phone number is worth having.
 */
export class CountyMemory {
  readonly #database: Database;
  readonly #checkInterval: number;
  #known: {readonly version: number; readonly county: County} | undefined;
  #checkedAt = -Infinity;
  #checking: Promise<void> | undefined;

  /** @param checkInterval - How long another process's writing may stay unseen, in milliseconds. */
  constructor(database: Database, checkInterval = 1000) {
    this.#database = database;
    this.#checkInterval = checkInterval;
  }

  /** The county as it is now; rejects only when it has never been read. */
  async read(): Promise<County> {
    if (performance.now() - this.#checkedAt >= this.#checkInterval) {
      this.#checking ??= this.#check().finally(() => (this.#checking = undefined));
      try {
        await this.#checking;
      } catch (error) {
        if (!this.#known) throw error;
      }
    }
    return this.#known!.county;
  }

  async #check(): Promise<void> {
    // Counted from the beginning of the check, and when it fails too: a dead database is not asked for
    // every request.
    if (this.#known) this.#checkedAt = performance.now();
    const db = this.#database.kysely;
    const {version} = await db
      .selectFrom('versions')
      .select('version')
      .where('name', '=', 'county')
      .executeTakeFirstOrThrow();
    // The version is read first: what is loaded is never older than what it is called.
    if (version !== this.#known?.version) this.#known = {version, county: await loadCounty(db)};
    this.#checkedAt = performance.now();
  }
}
