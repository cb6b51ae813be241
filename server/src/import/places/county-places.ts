import type {LocalityName} from 'rejon/backend';
import {fold, type Gmina, type Locality, type OutsideLocality} from 'rejon/beats';
import {distance, type Point} from 'rejon/geo';
import {gminy as codedGminy} from '../../demo-county/tables/gminy.js';
import type {RegisterCounty} from '../../register/counties.js';
import {gminaNameOf, pointOf, type RegisterEntry} from '../../register/register.js';

/** How far beyond the county its neighbours are known by name, in metres. */
const neighbourhood = 25_000;

/** What the register knows of a county. */
export interface CountyPlaces {
  readonly gminy: readonly Gmina[];
  readonly localities: readonly Locality[];
}

/**
 * The gminy and localities of a county. The register does not say the codes of gminy: they come from
 * the data, from what is known, or are provisional.
 *
 * @param codes - Codes that the data say, by the folded name of the gmina.
 */
export function placesOf(
  {teryt, entries}: RegisterCounty,
  codes: ReadonlyMap<string, string>,
): CountyPlaces {
  const communes = [...new Set(entries.map(({Commune}) => Commune))].sort();
  const known = new Map(
    codedGminy.map((gmina) => [`${gmina.teryt.slice(0, 4)} ${gmina.name}`, gmina]),
  );
  const coded = communes.map((commune, i) => {
    const name = gminaNameOf({Commune: commune});
    const code =
      codes.get(fold(name)) ??
      known.get(`${teryt} ${name}`)?.teryt ??
      (Number(teryt.slice(2)) > 60 ? `${teryt}011` : provisionalCode(teryt, i));
    return {commune, gmina: {teryt: code, name}};
  });
  const byCommune = new Map(coded.map(({commune, gmina}) => [commune, gmina]));
  return {
    gminy: [...new Map(coded.map(({gmina}) => [gmina.teryt, gmina])).values()],
    localities: entries.map((entry) => ({
      id: entry.Id,
      name: entry.Name,
      kind: entry.Type === 'city' ? 'miasto' : 'wieś',
      gmina: byCommune.get(entry.Commune)!.teryt,
      point: pointOf(entry),
    })),
  };
}

/** A code that no gmina has: TERC numbers of gminy stay far below 80. */
export function provisionalCode(county: string, i: number): string {
  return `${county}${String(80 + (i % 20))}9`;
}

/** Whether a code is one of ours, to be replaced by the true one. */
export function isProvisional(teryt: string): boolean {
  return /^\d{4}[89]\d9$/.test(teryt);
}

/** Entries of other counties within some 25 km of a county's localities. */
export function neighboursOf(
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

/** The names that a map shows: towns first, then villages called like their gmina, then the others. */
export function namesOf({gminy, localities}: CountyPlaces): readonly LocalityName[] {
  const named = new Map(gminy.map(({teryt, name}) => [teryt, name]));
  return localities.map(({name, kind, gmina, point}) => ({
    name,
    point,
    rank: kind === 'miasto' ? 1 : named.get(gmina) === name ? 2 : 3,
  }));
}
