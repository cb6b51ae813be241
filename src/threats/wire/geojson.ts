import {threatAt} from '../columns-of.js';
import type {ThreatColumns} from '../columns.js';
import {inChunks} from './chunks.js';

/** A tenth of a metre: no public place is known better. */
export const decimals = 6;

/**
 * Threats as a GeoJSON FeatureCollection of points (RFC 7946: WGS84, degrees, longitude first) with
 * the fields of a {@link Threat} as properties. Comes in pieces, so that a million threats need no
 * text of hundreds of megabytes.
 */
export function* threatsToGeoJson(columns: ThreatColumns): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  yield* inChunks(columns.length, (row) => (row > 0 ? ',\n' : '\n') + feature(columns, row));
  yield '\n]}\n';
}

function feature(columns: ThreatColumns, row: number): string {
  const {point, ...properties} = threatAt(columns, row);
  const coordinates = [point.lon, point.lat].map((degrees) => Number(degrees.toFixed(decimals)));
  return JSON.stringify({type: 'Feature', geometry: {type: 'Point', coordinates}, properties});
}
