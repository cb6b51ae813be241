import type {Locality} from 'rejon/beats';
import {boundsOf, distance, type Point} from 'rejon/geo';
import {moved, offset} from './ground.js';
import {Random} from './random.js';

/** Land farther than this from the county's localities, in metres, is not the county's. */
const reach = 2600;

/** The mesh of the net that is thrown over the land outside, and how uneven it is, in metres. */
const mesh = 1300;
const unevenness = 350;

/**
 * Points of land outside the county: the places of its neighbours and a loose net between them. The
 * net matters where the register has no places: in forests, and in a city, which is a single point.
 */
export function outsidePoints(
  localities: readonly Locality[],
  neighbours: readonly Point[],
): readonly Point[] {
  return [...neighbours, ...net(neighbours).filter((point) => isFar(point, localities))];
}

function isFar(point: Point, localities: readonly Locality[]): boolean {
  return localities.every((locality) => distance(locality.point, point) > reach);
}

function net(around: readonly Point[]): readonly Point[] {
  const bounds = boundsOf([[around.map(({lon, lat}) => [lon, lat] as const)]]);
  if (bounds === undefined) return [];
  const [west, south, east, north] = bounds;
  const corner = {lon: west, lat: south};
  const [width, height] = offset(corner, {lon: east, lat: north});
  const random = new Random(1006);
  const points: Point[] = [];
  for (let x = 0; x < width; x += mesh) {
    for (let y = 0; y < height; y += mesh) {
      points.push(moved(corner, [x + unevenness * random.bell(), y + unevenness * random.bell()]));
    }
  }
  return points;
}
