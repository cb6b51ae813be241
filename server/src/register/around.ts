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
 * Localities around a county that are told apart by their name alone: only one county of Poland has a
 * place of that name, or only one has such a town.
 */
export function outsideOf(
  county: RegisterCounty,
  neighbours: readonly RegisterEntry[],
  counties: readonly RegisterCounty[],
): readonly OutsideLocality[] {
  const own = new Set(county.entries.map(({Name}) => Name));
  const names = new Set(neighbours.map(({Name}) => Name).filter((name) => !own.has(name)));
  const owners = new Map<string, Map<RegisterEntry['Type'], Set<RegisterCounty>>>();
  for (const candidate of counties) {
    for (const {Name, Type} of candidate.entries) {
      if (!names.has(Name)) continue;
      const types = owners.get(Name) ?? new Map<RegisterEntry['Type'], Set<RegisterCounty>>();
      owners.set(Name, types.set(Type, (types.get(Type) ?? new Set()).add(candidate)));
    }
  }
  return Array.from(owners, ([name, types]) => {
    const [owner, ...others] = types.get('city') ?? types.get('village')!;
    return others.length === 0 && owner ? {name, county: owner.name} : undefined;
  }).filter((place) => place !== undefined);
}
