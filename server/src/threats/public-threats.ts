import {createHash} from 'node:crypto';
import type {County} from '../county/county.js';
import type {CountyMemory} from '../county/county-memory.js';
import type {Database} from '../database/database.js';
import {changedThreats} from './repository.js';
import {ThreatColumnsTable} from './threat-columns.js';

/** An answer that is ready to be sent. */
export interface ThreatsAnswer {
  readonly body: string;
  readonly etag: string;
}

/**
 * The public threats in memory. The database is the record: what has changed there is read once a
 * second when asked, and at once after this process has written. While the database is down, the last
 * known threats are answered.
 */
export class PublicThreats {
  readonly #database: Database;
  readonly #checkInterval: number;
  readonly #countyMemory: CountyMemory;
  #county: County | undefined;
  #table = new ThreatColumnsTable([]);
  #mark = '0';
  #answers = new Map<string, ThreatsAnswer>();
  /** When the last check began, and when somebody last said that there is news. */
  #checkedAt = -Infinity;
  #expiredAt = -Infinity;
  #checking: Promise<void> | undefined;

  /** @param checkInterval - How long another process's writing may stay unseen, in milliseconds. */
  constructor(database: Database, county: CountyMemory, checkInterval = 1000) {
    this.#database = database;
    this.#checkInterval = checkInterval;
    this.#countyMemory = county;
  }

  /** Makes every later answer see what was committed before this call. */
  expire(): void {
    this.#expiredAt = performance.now();
  }

  /** All public threats of an area that is known to exist. */
  async ofArea(teryt: string): Promise<ThreatsAnswer> {
    await this.#refresh();
    const known = this.#answers.get(teryt);
    if (known) return known;
    const body = JSON.stringify(this.#table.ofArea(teryt));
    // Weak, because the same threats may travel compressed or not.
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const answer = {body, etag};
    this.#answers.set(teryt, answer);
    return answer;
  }

  async #refresh(): Promise<void> {
    const askedAt = performance.now();
    for (;;) {
      const county = await this.#countyMemory.read();
      if (county === this.#county && this.#isFresh(askedAt)) return;
      this.#checking ??= this.#check(county).finally(() => (this.#checking = undefined));
      try {
        await this.#checking;
      } catch (error) {
        if (!this.#county) throw error;
        // A dead database is not asked for every request.
        this.#checkedAt = performance.now();
        return;
      }
    }
  }

  /** A check that began after the question is new enough, however long it took. */
  #isFresh(askedAt: number): boolean {
    if (this.#checkedAt >= askedAt) return true;
    return askedAt - this.#checkedAt < this.#checkInterval && this.#checkedAt > this.#expiredAt;
  }

  async #check(county: County): Promise<void> {
    const startedAt = performance.now();
    // Another catalogue means other numbers of categories, and other public ones.
    const fresh = county !== this.#county;
    if (fresh || !(await this.#readChanged())) await this.#readAll(county);
    this.#county = county;
    this.#checkedAt = startedAt;
  }

  /** @returns `false` when some threats went without leaving a change, as a deleted one does. */
  async #readChanged(): Promise<boolean> {
    const table = this.#table;
    const {rows, total, mark} = await changedThreats(this.#database.kysely, this.#mark);
    let changed = false;
    for (const row of rows) {
      changed = (row.public ? table.put(row) : table.remove(row.id)) || changed;
    }
    if (changed) this.#answers = new Map();
    this.#mark = mark;
    return table.size === total;
  }

  async #readAll({categories}: County): Promise<void> {
    const table = new ThreatColumnsTable(categories.map(({id}) => id));
    const {rows, mark} = await changedThreats(this.#database.kysely, '0');
    for (const row of rows) if (row.public) table.put(row);
    this.#answers = new Map();
    this.#table = table;
    this.#mark = mark;
  }
}
