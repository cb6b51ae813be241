import type {MultiPolygon, Point, Polygon, Ring} from 'rejon/geo';
import {unionOf} from './clip.js';
import {findCrossing} from './find-crossing.js';
import {areaOf, areaOfShape, coordinatesOf, squareMetres} from './measure.js';

/** What was found in a shape; without a severity of `error` it was put right. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'note';
  /** The rest of a sentence that starts with the name of the feature. */
  readonly message: string;
  readonly point?: Point | undefined;
}

export interface CleanShape {
  /** Empty when the shape cannot be used. */
  readonly shape: MultiPolygon;
  readonly findings: readonly Finding[];
}

/** A repair may change so much of an area: more would be a guess at what was meant. */
const mostChanged = 0.01;

/** Corners so near to a line lie on it, in degrees: a tenth of a millimetre. */
const inLine = 1e-9;

/**
 * Makes a shape valid: closes rings, drops repeated vertices and rings without an area, takes apart
 * what crosses or touches itself, and winds outer rings counterclockwise.
 */
export function cleanShape(polygons: readonly (readonly Ring[])[]): CleanShape {
  const findings: Finding[] = [];
  const repeated = polygons
    .flat()
    .reduce((sum, ring) => sum + ring.filter(repeatsBefore).length, 0);
  if (repeated > 0) {
    findings.push({
      severity: 'note',
      message: `pominęliśmy punkty, które się powtarzały (${repeated})`,
    });
  }
  if (polygons.flat().some((ring) => ring.length > 1 && !isClosed(ring))) {
    findings.push({severity: 'note', message: 'granica nie była domknięta; domknęliśmy ją'});
  }
  const drawn = polygons.map((rings) => rings.map(closedRing));
  if (drawn.flat().some((ring) => !hasArea(ring))) {
    findings.push({
      severity: 'warning',
      message:
        'część granicy ma mniej niż trzy różne punkty albo leży na jednej linii; pominęliśmy ją',
    });
  }
  const shape = withoutLines(drawn);
  const crossing = findCrossing(shape);
  if (!crossing) return {shape: shape.map(wound), findings};
  const repair = repaired(shape, crossing);
  return {shape: repair.shape.map(wound), findings: [...findings, ...repair.findings]};
}

function repaired(shape: MultiPolygon, point: Point): CleanShape {
  const where = coordinatesOf(point);
  const before = areaOfShape(shape);
  const result = withoutLines(unionOf([shape]) ?? []);
  const changed = Math.abs(areaOfShape(result) - before);
  if (result.length === 0 || changed > mostChanged * before || findCrossing(result)) {
    const message = `granica przecina samą siebie w punkcie ${where} i nie wiadomo, który obszar miała otaczać; popraw ją w programie do map`;
    return {shape: [], findings: [{severity: 'error', message, point}]};
  }
  const difference = changed < 1 ? 'bez zmiany powierzchni' : `z różnicą ${squareMetres(changed)}`;
  const message = `granica dotyka albo przecina samą siebie w punkcie ${where}; naprawiliśmy ją ${difference}`;
  return {shape: result, findings: [{severity: 'warning', message, point}]};
}

function closedRing(ring: Ring): Ring {
  const distinct = ring.filter((position, i) => !repeatsBefore(position, i, ring));
  return isClosed(distinct) ? distinct : [...distinct, distinct[0]!];
}

function repeatsBefore([lon, lat]: Ring[number], i: number, ring: Ring): boolean {
  const before = ring[i - 1];
  return before !== undefined && before[0] === lon && before[1] === lat;
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first === undefined || (first[0] === last![0] && first[1] === last![1]);
}

function withoutLines(shape: MultiPolygon): MultiPolygon {
  return shape.filter(([outer]) => outer && hasArea(outer)).map((rings) => rings.filter(hasArea));
}

/** Whether some corner is off the line of the first side; a closed ring has four positions or more. */
function hasArea(ring: Ring): boolean {
  if (ring.length < 4) return false;
  const [[x1, y1], [x2, y2]] = [ring[0]!, ring[1]!];
  const side = Math.hypot(x2 - x1, y2 - y1);
  return ring.some(
    ([x, y]) => Math.abs((x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)) > inLine * side,
  );
}

function wound([outer = [], ...holes]: Polygon): Polygon {
  return [winding(outer, 1), ...holes.map((hole) => winding(hole, -1))];
}

function winding(ring: Ring, sign: number): Ring {
  return Math.sign(areaOf(ring)) === -sign ? ring.toReversed() : ring;
}
