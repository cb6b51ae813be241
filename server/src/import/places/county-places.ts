import type {LocalityName} from 'rejon/backend';
import {fold, type Gmina, type Locality} from 'rejon/beats';
import {gminy as codedGminy} from '../../demo-county/tables/gminy.js';
import type {RegisterCounty} from '../../register/counties.js';
import {gminaNameOf, pointOf} from '../../register/register.js';

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

/** The names that a map shows: towns first, then villages called like their gmina, then the others. */
export function namesOf({gminy, localities}: CountyPlaces): readonly LocalityName[] {
  const named = new Map(gminy.map(({teryt, name}) => [teryt, name]));
  return localities.map(({name, kind, gmina, point}) => ({
    name,
    point,
    rank: kind === 'miasto' ? 1 : named.get(gmina) === name ? 2 : 3,
  }));
}
