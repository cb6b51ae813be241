import type {Bounds} from 'rejon/geo';
import {newColumns} from 'rejon/threats';
import type {Clock} from '../calendar/warsaw.js';
import {dayOf} from '../calendar/warsaw.js';
import type {Config} from '../config.js';
import type {County} from '../county/county.js';
import type {CountyMemory} from '../county/county-memory.js';
import type {Database} from '../database/database.js';
import {AreaCache} from './area-cache.js';
import type {AreaThreats} from './area-threats.js';
import {readArea} from './area-query.js';
import {RowReader, type ReadRows} from './read-rows.js';
import {changedThreats} from './repository.js';
import {ThreatTable, type AreaRows} from './threat-table.js';
import {Visibility} from './visibility.js';

/** What the threats in memory are made of. */
export interface PublicThreatsOptions {
  readonly database: Database;
  readonly county: CountyMemory;
  readonly clock: Clock;
  readonly config: Config;
  /** How long another process's writing may stay unseen, in milliseconds; a second by default. */
  readonly checkInterval?: number;
}

/**
 * The public threats in memory. The database is the record: what has changed there is read once a
 * second when asked, and at once after this process has written. While the database is down, the last
 * known threats are answered.
 */
export class PublicThreats {
  readonly #options: PublicThreatsOptions;
  readonly #checkInterval: number;
  #county: County | undefined;
  #today = '';
  #mark = '';
  #table = new ThreatTable([]);
  #areas: AreaCache;
  /** When the last check began, and when somebody last said that there is news. */
  #checkedAt = -Infinity;
  #expiredAt = -Infinity;
  #checking: Promise<void> | undefined;

  constructor(options: PublicThreatsOptions) {
    this.#options = options;
    this.#checkInterval = options.checkInterval ?? 1000;
    this.#areas = new AreaCache(this.#table, options.config);
  }

  /** Makes every later answer see what was committed before this call. */
  expire(): void {
    this.#expiredAt = performance.now();
  }

  /** What the map shows today. */
  visibility(): Visibility {
    return new Visibility(this.#options.config, dayOf(this.#options.clock()));
  }

  /**
   * The public threats of an area as it stands in an address, as they are now.
   *
   * @throws {Problem} `not-found` where there is no such area, `bad-request` where it is none.
   */
  async ofArea(text: string): Promise<AreaThreats> {
    const county = await this.#refresh();
    const area: string | Bounds = readArea(text, county);
    return this.#areas.of(area);
  }

  async #refresh(): Promise<County> {
    const askedAt = performance.now();
    for (;;) {
      const county = await this.#options.county.read();
      if (county === this.#county && this.#isFresh(askedAt)) return county;
      this.#checking ??= this.#check(county).finally(() => (this.#checking = undefined));
      try {
        await this.#checking;
      } catch (error) {
        if (!this.#county) throw error;
        // A dead database is not asked for every request.
        this.#checkedAt = performance.now();
        return this.#county;
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
    const today = dayOf(this.#options.clock());
    // Another catalogue means other numbers of categories, and other public ones.
    if (county !== this.#county) await this.#readAll(county);
    else await this.#readChanged(county);
    if (today !== this.#today) this.#apply(noRows(this.#table), this.#passed());
    this.#today = today;
    this.#county = county;
    this.#checkedAt = startedAt;
  }

  async #readChanged(county: County): Promise<void> {
    const reader = this.#reader(county);
    const pages: ReadRows[] = [];
    const news = await changedThreats(this.#options.database.kysely, this.#mark, (rows) =>
      pages.push(reader.read(rows)),
    );
    for (const {shown, hidden} of pages) this.#apply(shown, hidden);
    this.#apply(noRows(this.#table), news.deleted);
    this.#mark = news.mark;
  }

  async #readAll(county: County): Promise<void> {
    const reader = this.#reader(county);
    const parts: AreaRows[] = [];
    const {mark} = await changedThreats(this.#options.database.kysely, undefined, (rows) =>
      parts.push(reader.read(rows).shown),
    );
    this.#table = new ThreatTable(idsOf(county), parts);
    this.#areas = new AreaCache(this.#table, this.#options.config);
    this.#mark = mark;
  }

  #reader(county: County): RowReader {
    return new RowReader(idsOf(county), this.visibility());
  }

  #apply(rows: AreaRows, gone: readonly number[]): void {
    const changes = this.#table.apply(rows, gone);
    if (changes) this.#areas.apply(changes);
  }

  /** Threats that the map has shown long enough. */
  #passed(): number[] {
    const visibility = this.visibility();
    const {id, status, updated} = this.#table.columns;
    return Array.from(id.filter((_, row) => visibility.hasPassed(status[row]!, updated[row]!)));
  }
}

const idsOf = ({categories}: County) => categories.map(({id}) => id);

const noRows = ({columns}: ThreatTable): AreaRows => ({
  columns: newColumns(0, columns.categories),
  areas: new Uint32Array(),
});
