import {isRecord} from './raw-shapes.js';

/** A pair of coordinates as the file has it. */
export type Pair = readonly [first: number, second: number];

/** What a geometry of GeoJSON draws. */
export interface Drawn {
  readonly polygons: readonly (readonly (readonly Pair[])[])[];
  /** Whether there is something beside areas, which no beat can be made of. */
  readonly points: boolean;
  readonly lines: boolean;
  /** Whether some of its coordinates are no numbers. */
  readonly broken: boolean;
}

const nothing: Drawn = {polygons: [], points: false, lines: false, broken: false};

/** Takes a geometry apart, whatever it is; heights are left out. */
export function drawnBy(geometry: unknown, depth = 0): Drawn {
  if (!isRecord(geometry)) return nothing;
  const {type, coordinates, geometries} = geometry;
  switch (type) {
    case 'Polygon':
      return areas([coordinates]);
    case 'MultiPolygon':
      return areas(Array.isArray(coordinates) ? coordinates : []);
    case 'Point':
    case 'MultiPoint':
      return {...nothing, points: true};
    case 'LineString':
    case 'MultiLineString':
      return {...nothing, lines: true};
    case 'GeometryCollection':
      // Nobody nests collections on purpose; a file made to be deep must not exhaust the stack.
      if (!Array.isArray(geometries) || depth > 8) return nothing;
      return together(geometries.map((part) => drawnBy(part, depth + 1)));
    default:
      return {...nothing, broken: true};
  }
}

function together(parts: readonly Drawn[]): Drawn {
  return {
    polygons: parts.flatMap(({polygons}) => polygons),
    points: parts.some(({points}) => points),
    lines: parts.some(({lines}) => lines),
    broken: parts.some(({broken}) => broken),
  };
}

function areas(polygons: readonly unknown[]): Drawn {
  const read = polygons.map((polygon) => listOf(polygon).map((ring) => listOf(ring).map(pairOf)));
  const broken = read.flat(2).includes(undefined);
  const whole = (ring: readonly (Pair | undefined)[]) => ring.filter((pair) => pair !== undefined);
  return {...nothing, polygons: read.map((rings) => rings.map(whole)), broken};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function pairOf(value: unknown): Pair | undefined {
  const [first, second] = listOf(value);
  return Number.isFinite(first) && Number.isFinite(second)
    ? [first as number, second as number]
    : undefined;
}
