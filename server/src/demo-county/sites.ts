import {covers, type Coverage, type Locality, type NumberRange} from 'rejon/beats';
import type {Point} from 'rejon/geo';
import {pairsOfHouses} from './houses.js';
import type {DrawnStreet} from './streets.js';

/** A point whose surroundings belong to a gmina and a beat; neither, when outside the county. */
export interface Site {
  readonly point: Point;
  readonly gmina?: string;
  readonly beat?: string;
}

/** The middles of the localities that belong to one beat; shared ones are divided by their houses. */
export function localitySites(
  localities: readonly Locality[],
  coverage: readonly Coverage[],
): readonly Site[] {
  return localities.flatMap(({id, gmina, point}) => {
    const owners = coverage.filter(({rules}) => rules.some(({locality}) => locality === id));
    return owners.length === 1 ? [{point, gmina, beat: owners[0]!.beat}] : [];
  });
}

/** Houses along both sides of the streets, so that a shared street is divided down its middle. */
export function houseSites(
  streets: readonly DrawnStreet[],
  localities: readonly Locality[],
  coverage: readonly Coverage[],
): readonly Site[] {
  return streets.flatMap((street) => {
    const locality = localities.find(({id}) => id === street.locality);
    return pairsOfHouses(street).flatMap(({number, point}) => {
      const beat = ownerOf(street, number, coverage);
      return locality === undefined || beat === undefined
        ? []
        : [{point, gmina: locality.gmina, beat}];
    });
  });
}

function ownerOf(
  {id, locality}: DrawnStreet,
  number: number,
  coverage: readonly Coverage[],
): string | undefined {
  const owner = (matches: (ranges: readonly NumberRange[] | undefined) => boolean) =>
    coverage.find(({rules}) => rules.some((rule) => rule.street === id && matches(rule.ranges)));
  return (
    owner((ranges) => ranges?.some((range) => covers(range, {number, letter: ''})) ?? false) ??
    owner((ranges) => ranges === undefined) ??
    coverage.find(({rules}) =>
      rules.some((rule) => rule.locality === locality && rule.street === undefined),
    )
  )?.beat;
}
