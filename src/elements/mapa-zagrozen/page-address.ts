import type {Point} from '../../geo/index.js';
import {isDay, sources, statuses, type ThreatFilter} from '../../threats/index.js';
import {linkedThreat, threatParameter} from './threat-link.js';

/** What the address of a page says about the map on it. */
export interface AddressState {
  readonly filter: ThreatFilter;
  readonly threat?: number | undefined;
  readonly view?: MapPosition | undefined;
}

/** The middle of a map, in degrees, and its zoom. */
export interface MapPosition {
  readonly center: Point;
  readonly zoom: number;
}

const prefix = 'zagrozenia-';

/**
 * Reads what {@link writeAddress} has written. What is not understood, as in an address that somebody
 * shortened, is left out.
 *
 * @param query - The query of an address, with or without "?".
 */
export function readAddress(query: string): AddressState {
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(prefix + name) ?? '';
  const words = <Word extends string>(name: string, isWord: (word: string) => word is Word) =>
    some(get(name).split(',').filter(isWord));
  const numbers = (name: string, first: number, last: number) =>
    some(
      get(name)
        .split(',')
        .filter((text) => /^\d{1,2}$/.test(text))
        .map(Number)
        .filter((number) => number >= first && number <= last),
    );
  const day = (name: string) => (isDay(get(name)) ? get(name) : undefined);
  return {
    filter: {
      categories: words('kategorie', (word): word is string => /^[a-z0-9-]{1,64}$/.test(word)),
      statuses: words('statusy', oneOf(statuses)),
      sources: words('zrodla', oneOf(sources)),
      from: day('od'),
      to: day('do'),
      updatedFrom: day('zmiany-od'),
      weekdays: numbers('dni', 1, 7),
      hours: numbers('godziny', 0, 23),
    },
    threat: linkedThreat(query),
    view: readPosition(get('mapa')),
  };
}

/**
 * A query with what a map shows in place of what it showed before; everything else in it stays as it
 * is, character by character.
 *
 * @param query - The query of an address, with or without "?".
 * @returns Without "?", empty where nothing is left.
 */
export function writeAddress(query: string, {filter, threat, view}: AddressState): string {
  const list = (values: ReadonlySet<string | number> | undefined) => values && [...values].join();
  const own = {
    kategorie: list(filter.categories),
    statusy: list(filter.statuses),
    zrodla: list(filter.sources),
    od: filter.from,
    do: filter.to,
    'zmiany-od': filter.updatedFrom,
    dni: list(filter.weekdays),
    godziny: list(filter.hours),
    mapa: view && [view.center.lat.toFixed(5), view.center.lon.toFixed(5), view.zoom].join(),
  };
  return [
    ...query
      .replace(/^\?/, '')
      .split('&')
      .filter(
        (part) => part && !part.startsWith(prefix) && !part.startsWith(`${threatParameter}=`),
      ),
    ...(threat === undefined ? [] : [`${threatParameter}=${threat}`]),
    ...Object.entries(own).flatMap(([name, value]) => (value ? [`${prefix}${name}=${value}`] : [])),
  ].join('&');
}

function readPosition(text: string): MapPosition | undefined {
  const match = /^(-?\d{1,2}\.\d{1,8}),(-?\d{1,3}\.\d{1,8}),(\d{1,2}(?:\.\d{1,4})?)$/.exec(text);
  if (!match) return undefined;
  const [lat, lon, zoom] = match.slice(1).map(Number) as [number, number, number];
  return lat >= -85 && lat <= 85 && lon >= -180 && lon <= 180
    ? {center: {lon, lat}, zoom}
    : undefined;
}

const some = <Value>(values: readonly Value[]) => (values.length ? new Set(values) : undefined);

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (word: string): word is Word =>
    words.some((each) => each === word);
