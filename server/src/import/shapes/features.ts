import {within, type Point, type Ring} from 'rejon/geo';
import {cleanShape, type Finding} from './clean-shape.js';
import {drawnBy, type Drawn} from './drawn.js';
import {coordinatesOf} from './measure.js';
import {placeOf, titleOf} from './name-of.js';
import {poland, projectionOf, type Projection} from './projection.js';
import type {RawShapes} from './raw-shapes.js';
import type {Properties, ShapeFeature, ShapeFile, ShapeProblem} from './shape-file.js';

/**
 * Brings what a reader found to WGS84 and makes it valid.
 *
 * @throws {UnreadableShapes} Its coordinate system cannot be told.
 */
export function featuresOf(file: string, raw: RawShapes, near?: Point): ShapeFile {
  const drawn = raw.features.map(({geometry}) => drawnBy(geometry));
  const projection = projectionOf(raw, drawn, near);
  const problems: ShapeProblem[] = [];
  const features: ShapeFeature[] = [];
  for (const message of projection.warnings) problems.push({severity: 'warning', file, message});
  if (drawn.length === 0) {
    problems.push({severity: 'error', file, message: 'W tym pliku nie ma żadnych obszarów.'});
  }
  for (const [i, {properties: columns}] of raw.features.entries()) {
    const properties = propertiesOf(columns);
    const feature = placeOf(i + 1, properties);
    const {shape, findings} = placed(drawn[i]!, projection);
    for (const {severity, message, point} of findings) {
      problems.push({severity, file, feature, point, message: `${titleOf(feature)}: ${message}.`});
    }
    if (shape.length > 0) features.push({feature, properties, shape});
  }
  return {file, features, problems};
}

function placed(drawn: Drawn, {place}: Projection) {
  const polygons = drawn.polygons.map((rings) => rings.map((ring): Ring => ring.map(place)));
  const beside = besideAreas(drawn);
  if (polygons.flat(2).length === 0) {
    return {shape: [], findings: beside.length > 0 ? beside : [missing]};
  }
  const outside = polygons
    .flat(2)
    .map(([lon, lat]) => ({lon, lat}))
    .find((point) => !within(poland, point));
  if (outside) return {shape: [], findings: [...beside, outsidePoland(outside)]};
  const {shape, findings} = cleanShape(polygons);
  const empty = shape.length === 0 && !findings.some(({severity}) => severity === 'error');
  return {shape, findings: [...beside, ...findings, ...(empty ? [missing] : [])]};
}

const missing: Finding = {
  severity: 'warning',
  message: 'nie ma narysowanej granicy; pominęliśmy go',
};

function besideAreas({polygons, points, lines, broken}: Drawn): readonly Finding[] {
  const areas = polygons.length > 0;
  const ignored = areas ? 'pominęliśmy go' : 'rejon trzeba narysować jako obszar (wielokąt)';
  return [
    ...(points ? [warning(`${areas ? 'zawiera też' : 'to'} punkt; ${ignored}`)] : []),
    ...(lines
      ? [warning(`${areas ? 'zawiera też linię; pominęliśmy ją' : `to linia; ${ignored}`}`)]
      : []),
    ...(broken ? [warning('część współrzędnych nie jest liczbami; pominęliśmy je')] : []),
  ];
}

function warning(message: string): Finding {
  return {severity: 'warning', message};
}

function outsidePoland(point: Point): Finding {
  const message = `leży poza Polską, w punkcie ${coordinatesOf(point)}; sprawdź układ współrzędnych`;
  return {severity: 'error', message, point};
}

function propertiesOf(columns: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(columns).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || (typeof entry[1] === 'number' && Number.isFinite(entry[1])),
    ),
  );
}
