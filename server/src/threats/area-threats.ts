import type {Bounds} from 'rejon/geo';
import {
  cellsToJson,
  compileFilter,
  countCategories,
  encodeThreats,
  LocalThreats,
  newColumns,
  threatsType,
  type ListQuery,
  type ThreatColumns,
  type ThreatFilter,
  type WorldRect,
} from 'rejon/threats';
import type {Config} from '../config.js';
import type {Bodies} from './bodies.js';
import {Body} from './body.js';
import {splitClosedPast} from './closed-past.js';

/** What the operator has decided about answers. */
export type AreaLimits = Pick<Config, 'wholeArea' | 'smallestCount'>;

/** From so many threats on, the closed past of an area lies in files of its own. */
const partsFrom = 20_000;

const json = 'application/json; charset=utf-8';

/** The binary answer of an area: a file, and the parts that it names. */
interface Files {
  readonly file: Body;
  readonly parts: ReadonlyMap<string, Body>;
}

/** The public threats of one area at one moment, and the answers made of them. */
export class AreaThreats {
  readonly area: string | Bounds;
  readonly columns: ThreatColumns;
  readonly #limits: AreaLimits;
  readonly #bodies: Bodies;
  #local: LocalThreats | undefined;
  #files: Files | undefined;

  constructor(area: string | Bounds, columns: ThreatColumns, limits: AreaLimits, bodies: Bodies) {
    this.area = area;
    this.columns = columns;
    this.#limits = limits;
    this.#bodies = bodies;
  }

  /** The whole area, or as much as tells that counts have to be asked. */
  file(): Body {
    return this.#read().file;
  }

  /** A part that {@link file} names; `undefined` when it names no such part any more. */
  part(name: string): Body | undefined {
    return this.#read().parts.get(name);
  }

  /**
   * Counts for a view.
   *
   * @param view - Whole squares of the grid, so that nearby views share an answer.
   * @param byCategory - Whether each square tells how many threats of each category it has.
   */
  cells(filter: ThreatFilter, view: WorldRect, zoom: number, byCategory: boolean): Body {
    return this.#body('cells', [filter, view, zoom, byCategory], () => {
      const cells = this.#threats.cells(filter, view, zoom);
      if (!byCategory) return cellsToJson(cells);
      const tables = compileFilter(filter, this.columns.categories);
      const counts = countCategories(this.columns, tables, view, zoom);
      return {...cellsToJson(cells), categories: Array.from(counts)};
    });
  }

  /** How many threats each choice of a filter would show. */
  counts(filter: ThreatFilter): Body {
    return this.#body('counts', [filter], () => {
      const {total, categories, statuses, sources} = this.#threats.counts(filter);
      const [byCategory, byStatus, bySource] = [categories, statuses, sources].map((column) =>
        Array.from(column),
      );
      return {total, categories: byCategory, statuses: byStatus, sources: bySource};
    });
  }

  /** A page of a list. */
  list(filter: ThreatFilter, query: ListQuery): Body {
    return this.#body('list', [filter, query], () => this.#threats.list(filter, query));
  }

  /** What the threats have in common. */
  statistics(filter: ThreatFilter): Body {
    return this.#body('statistics', [filter], () => this.#threats.statistics(filter));
  }

  /** An answer that is made of these threats and of nothing else. */
  answer(name: string, make: () => Body): Body {
    return this.#bodies.get(`${String(this.area)} ${name}`, make);
  }

  get #threats(): LocalThreats {
    return (this.#local ??= new LocalThreats(this.columns, this.#limits.smallestCount));
  }

  #body(name: string, asked: readonly unknown[], make: () => object): Body {
    const key = JSON.stringify(asked, (_name, value: unknown) =>
      value instanceof Set ? [...value].sort() : value,
    );
    return this.answer(`${name} ${key}`, () => new Body(json, JSON.stringify(make())));
  }

  #read(): Files {
    return (this.#files ??= this.#encode());
  }

  #encode(): Files {
    const {length, categories} = this.columns;
    if (length > this.#limits.wholeArea) return this.#fileOf(newColumns(0, categories), []);
    if (length < partsFrom) return this.#fileOf(this.columns, []);
    const {recent, past} = splitClosedPast(this.columns);
    return this.#fileOf(recent, past);
  }

  #fileOf(columns: ThreatColumns, past: readonly ThreatColumns[]): Files {
    const {smallestCount} = this.#limits;
    const {total, bounds} = this.#threats;
    const parts = past.map((rows) => {
      const of = {columns: rows, total: rows.length, bounds, smallestCount, parts: []};
      return new Body(threatsType, encodeThreats(of));
    });
    const names = parts.map(({hash}) => hash);
    const whole = {columns, total, bounds, smallestCount, parts: names};
    return {
      file: new Body(threatsType, encodeThreats(whole)),
      parts: new Map(parts.map((part) => [part.hash, part])),
    };
  }
}
