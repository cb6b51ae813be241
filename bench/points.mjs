// A coordinate among as many beats as Poland has: our index beside those that others use.
import {booleanPointInPolygon} from '@turf/boolean-point-in-polygon';
import {isDeepStrictEqual} from 'node:util';
import Flatbush from 'flatbush';
import inPolygon from 'point-in-polygon-hao';
import {boundsOf, contains, createPointIndex} from 'rejon/geo';
import {Random} from '../server/lib/land/random.js';
import {jaggedCells, places} from './jagged-cells.mjs';
import {printRates, ratesOf} from './rates.mjs';

const beats = 8000;
const asked = 20_000;
const compared = 4000;

/** @typedef {import('./jagged-cells.mjs').Position} Position */

/** Prints lookups a second, how long building took, and whether all give the same answers. */
export function benchPoints() {
  const random = new Random(8000);
  const place = places(() => random.next());
  const polygons = jaggedCells(Array.from({length: beats}, place));
  const points = Array.from({length: asked}, place);
  const vertices = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
  console.log(`${polygons.length} polygons of ${Math.round(vertices / polygons.length)} vertices`);

  const ours = timed('rejon', () => createPointIndex(polygons.map((polygon) => [polygon])));
  const boxes = timed('flatbush', () => boxesOf(polygons));
  const features = polygons.map(
    (coordinates) =>
      /** @type {const} */ ({
        type: 'Feature',
        properties: {},
        bbox: boxOf(coordinates),
        geometry: {type: 'Polygon', coordinates},
      }),
  );

  const equal = points.slice(0, compared).filter((point) => {
    const turf = features.flatMap((feature, i) =>
      booleanPointInPolygon(point, feature) ? [i] : [],
    );
    return isDeepStrictEqual(ours({lon: point[0], lat: point[1]}), turf);
  }).length;
  console.log(`${equal} of ${compared} answers equal those of turf`);
  if (equal < compared) process.exitCode = 1;

  printRates(
    ratesOf({
      rejon: {
        questions: points.map(([lon, lat]) => ({lon, lat})),
        ask: ours,
      },
      'flatbush + point-in-polygon-hao': {
        questions: points,
        ask: (point) =>
          boxes
            .search(point[0], point[1], point[0], point[1])
            .find((i) => inPolygon(point, polygons[i] ?? []) !== false),
      },
      'plain scan': {
        questions: points,
        ask: ([lon, lat]) => polygons.find((polygon) => contains([polygon], {lon, lat})),
      },
      'turf, one after another': {
        questions: points,
        ask: (point) => features.find((feature) => booleanPointInPolygon(point, feature)),
      },
    }),
  );
}

/** @param {readonly Position[][][]} polygons */
function boxesOf(polygons) {
  const boxes = new Flatbush(polygons.length);
  for (const polygon of polygons) boxes.add(...boxOf(polygon));
  boxes.finish();
  return boxes;
}

/**
 * @param {Position[][]} polygon
 * @returns {[west: number, south: number, east: number, north: number]}
 */
function boxOf(polygon) {
  const [west, south, east, north] = boundsOf([polygon]) ?? [0, 0, 0, 0];
  return [west, south, east, north];
}

/**
 * @template Built
 * @param {string} name
 * @param {() => Built} build
 * @returns {Built}
 */
function timed(name, build) {
  const start = performance.now();
  const built = build();
  console.log(`${name} built in ${Math.round(performance.now() - start)} ms`);
  return built;
}
