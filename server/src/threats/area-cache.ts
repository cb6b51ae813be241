import type {Bounds} from 'rejon/geo';
import {withChanges, type ThreatColumns} from 'rejon/threats';
import {AreaThreats, type AreaLimits} from './area-threats.js';
import {Bodies} from './bodies.js';
import type {Changes, ThreatTable} from './threat-table.js';

/** How many areas are kept, and how many rows they may have together. */
const mostAreas = 100;
const mostRows = 4_000_000;

/** The threats of areas that somebody has asked for, kept up to date. */
export class AreaCache {
  readonly #table: ThreatTable;
  readonly #limits: AreaLimits;
  readonly #bodies = new Bodies();
  /** Whoever was asked for longest ago comes first. */
  readonly #areas = new Map<string, AreaThreats>();

  constructor(table: ThreatTable, limits: AreaLimits) {
    this.#table = table;
    this.#limits = limits;
  }

  /** The threats of an area. */
  of(area: string | Bounds): AreaThreats {
    const key = String(area);
    const threats = this.#areas.get(key) ?? this.#make(area, this.#table.inArea(area));
    this.#areas.delete(key);
    this.#areas.set(key, threats);
    this.#forget();
    return threats;
  }

  /** Brings every area up to date with a change that the table has taken in. */
  apply(changes: Changes): void {
    this.#bodies.clear();
    const gone = new Set([...changes.gone, ...changes.put.id]);
    for (const [key, {area, columns: before}] of this.#areas) {
      const columns = this.#after(before, area, changes, gone);
      if (columns) this.#areas.set(key, this.#make(area, columns));
    }
  }

  /** An area's columns after a change; `undefined` when it does not touch them. */
  #after(
    columns: ThreatColumns,
    area: string | Bounds,
    {before, put}: Changes,
    gone: ReadonlySet<number>,
  ): ThreatColumns | undefined {
    const mine = this.#table.inArea(area, put);
    // Who has asked for everything need not copy it again.
    if (columns === before && mine.length === put.length) return this.#table.columns;
    const changed = withChanges(columns, mine, gone);
    return mine.length === 0 && changed.length === columns.length ? undefined : changed;
  }

  #make(area: string | Bounds, columns: ThreatColumns): AreaThreats {
    return new AreaThreats(area, columns, this.#limits, this.#bodies);
  }

  #forget(): void {
    let rows = 0;
    for (const {columns} of this.#areas.values()) rows += columns.length;
    for (const [key, {columns}] of this.#areas) {
      const few = this.#areas.size <= mostAreas && rows <= mostRows;
      if (few || this.#areas.size === 1) return;
      this.#areas.delete(key);
      rows -= columns.length;
    }
  }
}
