import {isRecord, type RawFeature, type RawShapes} from './raw-shapes.js';
import {UnreadableShapes} from './shape-file.js';

const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/**
 * Reads GeoJSON: a collection of features, one feature, or a bare geometry. Files from before RFC 7946
 * may name another coordinate system in the member `crs`.
 *
 * @throws {UnreadableShapes} It is no GeoJSON.
 */
export function readGeoJson(text: string): RawShapes {
  const json = parse(text);
  if (!isRecord(json)) throw new UnreadableShapes('To nie jest GeoJSON.');
  return {features: featuresOf(json), system: systemOf(json['crs']), eastFirst: false};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const line = /\(line (\d+) column \d+\)/.exec(String(cause))?.[1];
    throw new UnreadableShapes(
      'Tego pliku GeoJSON nie da się odczytać: jest ucięty albo ma błąd w zapisie. Zapisz go jeszcze raz.',
      {cause, ...(line ? {line: Number(line)} : {})},
    );
  }
}

function featuresOf(json: Readonly<Record<string, unknown>>): readonly RawFeature[] {
  const {type, features} = json;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.map(featureOf);
  if (type === 'Feature') return [featureOf(json)];
  if (geometryTypes.includes(String(type))) return [{properties: {}, geometry: json}];
  if (type === 'Topology') {
    throw new UnreadableShapes('To jest TopoJSON. Zapisz warstwę jako GeoJSON.');
  }
  throw new UnreadableShapes('To nie jest GeoJSON: brakuje w nim listy obiektów („features”).');
}

function featureOf(value: unknown): RawFeature {
  if (!isRecord(value)) return {properties: {}, geometry: undefined};
  const {id, properties, geometry} = value;
  return {
    properties: {...(id === undefined ? {} : {id}), ...(isRecord(properties) ? properties : {})},
    geometry,
  };
}

function systemOf(crs: unknown): string | undefined {
  if (!isRecord(crs) || !isRecord(crs['properties'])) return undefined;
  const {name} = crs['properties'];
  return typeof name === 'string' ? name : undefined;
}
