import {toPoint, worldSize, type Bounds} from '../../geo/index.js';
import {
  cellsFromJson,
  type Cells,
  type ListQuery,
  type ThreatCollection,
  type ThreatCounts,
  type ThreatFilter,
  type ThreatPage,
  type ThreatsFile,
  type ThreatStatistics,
  type WorldRect,
} from '../../threats/index.js';
import type {Check} from './check.js';
import type {HttpClient} from './http-client.js';
import {statistics, threatCounts, threatPage} from './threat-answers.js';
import {areaQuery, degrees, filterQuery} from './threat-query.js';

/** The threats of an area that is too large to be sent whole: the server counts them. */
export class RemoteThreats implements ThreatCollection {
  readonly total: number;
  readonly bounds: Bounds | undefined;
  readonly categories: readonly string[];
  readonly #client: HttpClient;
  readonly #area: string;

  constructor(client: HttpClient, area: string, {total, bounds, columns}: ThreatsFile) {
    this.total = total;
    this.bounds = bounds;
    this.categories = columns.categories;
    this.#client = client;
    this.#area = area;
  }

  cells(filter: ThreatFilter, view: WorldRect, zoom: number, signal: AbortSignal): Promise<Cells> {
    const query = {view: boundsOf(view), zoom: String(clamp(Math.round(zoom), 0, 22))};
    return this.#ask('cells', filter, query, cellsFromJson, signal);
  }

  counts(filter: ThreatFilter, signal: AbortSignal): Promise<ThreatCounts> {
    return this.#ask('counts', filter, {}, threatCounts(this.categories.length), signal);
  }

  list(
    filter: ThreatFilter,
    {within, from, offset = 0, limit}: ListQuery,
    signal: AbortSignal,
  ): Promise<ThreatPage> {
    const query = {
      ...(within && {within: areaQuery(within)}),
      ...(from && {lon: degrees(from.lon), lat: degrees(from.lat)}),
      offset: String(offset),
      limit: String(limit),
    };
    return this.#ask('list', filter, query, threatPage, signal);
  }

  statistics(filter: ThreatFilter, signal: AbortSignal): Promise<ThreatStatistics> {
    return this.#ask('statistics', filter, {}, statistics, signal);
  }

  #ask<Value>(
    what: string,
    filter: ThreatFilter,
    more: Readonly<Record<string, string>>,
    check: Check<Value>,
    signal: AbortSignal,
  ): Promise<Value> {
    const query = {area: this.#area, ...filterQuery(filter), ...more};
    return this.#client.ask({path: ['threats', what], query}, check, signal);
  }
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** The part of a view that lies in the world, as `west,south,east,north`. */
function boundsOf({left, top, right, bottom}: WorldRect): string {
  const inWorld = (coordinate: number) => clamp(coordinate, 0, worldSize - 1);
  const {lon: west, lat: north} = toPoint(inWorld(left), inWorld(top));
  const {lon: east, lat: south} = toPoint(inWorld(right), inWorld(bottom));
  return areaQuery([west, south, east, north]);
}
