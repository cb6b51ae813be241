import type {OutsideLocality} from 'rejon/beats';
import {distance, type Point} from 'rejon/geo';
import type {RegisterCounty} from './counties.js';
import {pointOf, type RegisterEntry} from './register.js';

/** How far beyond the county its neighbours are known by name, in metres. */
const neighbourhood = 25_000;

/** Entries of other counties within some 25 km of a county's localities. */
export function entriesAround(
  county: RegisterCounty,
  register: readonly RegisterEntry[],
): readonly RegisterEntry[] {
  const own = new Set(county.entries);
  const points = county.entries.map(pointOf);
  return register.filter(
    (entry) => !own.has(entry) && points.some((point) => isNear(point, pointOf(entry))),
  );
}

function isNear(a: Point, b: Point): boolean {
  // A degree of latitude is 111 km: most of Poland needs no more than this glance.
  return Math.abs(a.lat - b.lat) < 0.25 && distance(a, b) < neighbourhood;
}

/**
 * The localities around a county by name. A town nearby is meant before villages of its name; another
 * name that several counties of Poland have is given with two of them, so that nobody is sent to the
 * wrong one.
 */
export function outsideOf(
  county: RegisterCounty,
  around: readonly RegisterEntry[],
  counties: readonly RegisterCounty[],
): readonly OutsideLocality[] {
  const own = new Set(county.entries.map(({Name}) => Name));
  const towns = new Set(around.filter(({Type}) => Type === 'city'));
  const owners = new Map<string, Set<RegisterCounty>>(
    around.filter(({Name}) => !own.has(Name)).map(({Name}) => [Name, new Set()]),
  );
  const owner = new Map<string, RegisterCounty>();
  for (const candidate of counties) {
    for (const entry of candidate.entries) {
      owners.get(entry.Name)?.add(candidate);
      if (towns.has(entry)) owner.set(entry.Name, candidate);
    }
  }
  return Array.from(owners, ([name, all]) => {
    const town = owner.get(name);
    return (town ? [town] : [...all].slice(0, 2)).map(({name: county}) => ({name, county}));
  }).flat();
}
