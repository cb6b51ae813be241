import type {OutsideLocality} from 'rejon/beats';
import {distance, type Point} from 'rejon/geo';
import type {RegisterCounty} from './counties.js';
import {pointOf, type RegisterEntry} from './register.js';

/** How far beyond the county its neighbours are known by name, in metres. */
const neighbourhood = 25_000;
/** More than that in degrees, anywhere in Poland. */
const reach = {lat: 0.25, lon: 0.4};

/** Entries of other counties within some 25 km of a county's localities. */
export function entriesAround(
  county: RegisterCounty,
  register: readonly RegisterEntry[],
): readonly RegisterEntry[] {
  const own = new Set(county.entries);
  const points = county.entries.map(pointOf);
  const isWithinReach = boxAround(points);
  return register.filter((entry) => {
    const place = pointOf(entry);
    return (
      isWithinReach(place) &&
      !own.has(entry) &&
      points.some((point) => distance(point, place) < neighbourhood)
    );
  });
}

/** A glance that most of Poland needs no more than: a box around points, wider than the neighbourhood. */
function boxAround(points: readonly Point[]): (place: Point) => boolean {
  const lats = points.map(({lat}) => lat);
  const lons = points.map(({lon}) => lon);
  const [south, north] = [Math.min(...lats) - reach.lat, Math.max(...lats) + reach.lat];
  const [west, east] = [Math.min(...lons) - reach.lon, Math.max(...lons) + reach.lon];
  return ({lat, lon}) => lat > south && lat < north && lon > west && lon < east;
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
