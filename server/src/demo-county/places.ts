import type {Locality} from 'rejon/beats';
import {boundsOf, contains, distance, type MultiPolygon, type Point} from 'rejon/geo';
import {moved, pointAt, rounded} from '../land/ground.js';
import type {Random} from '../land/random.js';
import type {DrawnStreet} from './streets.js';
import type {Habitat} from './tables/habits.js';
import {railway} from './tables/railway.js';

/** The ground on which threats are scattered. */
export interface Ground {
  readonly outline: MultiPolygon;
  readonly localities: readonly Locality[];
  readonly streets: readonly DrawnStreet[];
}

/** Wild land lies at least so far from the middle of any locality, in metres. */
const seclusion = 550;

/** A place in the county on a kind of ground. */
export function placeOn(habitat: Habitat, ground: Ground, random: Random): Point {
  return inside(ground.outline, () => draw[habitat](ground, random));
}

/** A place around another, at a distance of mostly less than twice the spread in metres. */
export function placeNear(point: Point, spread: number, ground: Ground, random: Random): Point {
  return inside(ground.outline, () =>
    moved(point, [spread * random.bell(), spread * random.bell()]),
  );
}

const draw: Readonly<Record<Habitat, (ground: Ground, random: Random) => Point>> = {
  street: ({streets}, random) => {
    const {line} = random.weighted(streets, ({lastNumber}) => lastNumber);
    const i = Math.floor(random.next() * (line.length - 1));
    return along(pointAt(line[i]!), pointAt(line[i + 1]!), 8, random);
  },
  village: ({localities}, random) => {
    const {point} = random.pick(localities);
    return moved(point, [230 * random.bell(), 230 * random.bell()]);
  },
  wild: ({outline, localities}, random) => {
    const [west, south, east, north] = boundsOf(outline)!;
    for (;;) {
      const point = {lon: random.between(west, east), lat: random.between(south, north)};
      if (localities.every((locality) => distance(locality.point, point) > seclusion)) return point;
    }
  },
  railway: ({localities}, random) => {
    const stops = railway.map((name) => localities.find((one) => one.name === name)!.point);
    const i = Math.floor(random.next() * (stops.length - 1));
    return along(stops[i]!, stops[i + 1]!, 12, random);
  },
};

/** Draws until a point lies in the county: near its border, a few do not. */
function inside(outline: MultiPolygon, candidate: () => Point): Point {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const point = rounded(candidate());
    if (contains(outline, point)) return point;
  }
  throw new Error('the outline of the county holds none of its places');
}

/** Between two points, and some metres aside. */
function along(a: Point, b: Point, aside: number, random: Random): Point {
  const part = random.next();
  const point = {lon: a.lon + part * (b.lon - a.lon), lat: a.lat + part * (b.lat - a.lat)};
  return moved(point, [aside * random.bell(), aside * random.bell()]);
}
