import type {BeatAnswer, Candidate} from './answer.js';
import {byNumbers, byRules, byStreets} from './candidates.js';
import {
  claimsOfHouses,
  isConditional,
  leavesOut,
  type Decision,
  type Levels,
} from './claims-of-house.js';
import {beatsOf, type Claim, type CoverageIndex} from './coverage-index.js';
import type {Gazetteer} from './gazetteer.js';
import {coverEverything} from './number-range.js';
import {placeOf} from './place.js';
import {settleByShape} from './settle-by-shape.js';
import type {Meaning} from './understand.js';

/**
 * Which beat covers a place. A rule with house numbers decides before a rule for the whole street,
 * that before a rule for the locality, and that before a shape. What a text leaves open is never
 * answered with one beat alone.
 */
export function settle(
  meaning: Meaning,
  gazetteer: Gazetteer,
  coverage: CoverageIndex,
): BeatAnswer {
  const settled = meaning.street
    ? onStreet(meaning, gazetteer, coverage)
    : inLocality(meaning, gazetteer, coverage);
  return settled ?? settleByShape(meaning, gazetteer, coverage);
}

function onStreet(
  meaning: Meaning,
  gazetteer: Gazetteer,
  coverage: CoverageIndex,
): BeatAnswer | undefined {
  const {ranged, whole} = split(coverage.ofStreet(meaning.street!));
  const around = split(coverage.ofLocality(meaning.locality)).whole;
  return byHouse(meaning, {ranged, whole, around}, gazetteer);
}

function inLocality(
  meaning: Meaning,
  gazetteer: Gazetteer,
  coverage: CoverageIndex,
): BeatAnswer | undefined {
  const {locality} = meaning;
  const {ranged, whole} = split(coverage.ofLocality(locality));
  const onStreets = coverage.ofStreetsIn(locality);
  const levels = {ranged, whole, around: []};
  const only = onStreets.length === 0 || (meaning.building && onStreets.every(leavesOut));
  if (only) return byHouse(meaning, levels, gazetteer);
  const named = claimsOfHouses(meaning.building?.numbers ?? [], {...levels, whole: []});
  if (named.claims.length > 0) return decided(meaning, named, gazetteer);
  const all = [...onStreets, ...ranged, ...whole];
  const allOfIt = whole.length > 0 && !all.some(isConditional);
  if (beatsOf(all).length === 1 && allOfIt) return decided(meaning, certainly(whole), gazetteer);
  const streets = gazetteer.streetsOf(locality).map(({street}) => street);
  return several('street-missing', byStreets(streets, onStreets.filter(isIncluded), ranged, whole));
}

/** Decides by house number: rules that name it, and the others for what they do not name. */
function byHouse(meaning: Meaning, levels: Levels, gazetteer: Gazetteer): BeatAnswer | undefined {
  const {building} = meaning;
  if (building) return decided(meaning, claimsOfHouses(building.numbers, levels), gazetteer);
  const without = new Set(beatsOf(levels.whole.filter(leavesOut)));
  const [whole, around] = [levels.whole, levels.around].map((claims) =>
    claims.filter(({beat}) => !without.has(beat)),
  ) as [Claim[], Claim[]];
  const others = whole.length > 0 ? whole : around;
  const named = [...levels.ranged, ...others.filter(isConditional)];
  const plain = others.filter((claim) => !isConditional(claim));
  if (named.length === 0) return decided(meaning, certainly(plain), gazetteer);
  const all = [...named, ...plain];
  const complete =
    !all.some(isConditional) &&
    (plain.length > 0 || coverEverything(named.flatMap(({rule}) => rule.ranges ?? [])));
  if (complete && beatsOf(all).length === 1) return decided(meaning, certainly(all), gazetteer);
  return several('number-missing', byNumbers(nameOf(meaning), named, plain));
}

function decided(
  meaning: Meaning,
  {claims, doubtful}: Decision,
  gazetteer: Gazetteer,
): BeatAnswer | undefined {
  const [beat, ...more] = beatsOf(claims);
  if (beat === undefined) return undefined;
  if (doubtful || more.length > 0) return several('overlap', byRules(nameOf(meaning), claims));
  return {kind: 'one', beat, place: placeOf(meaning, gazetteer)};
}

function certainly(claims: readonly Claim[]): Decision {
  return {claims, doubtful: false};
}

function several(
  reason: 'number-missing' | 'street-missing' | 'overlap',
  candidates: readonly Candidate[],
): BeatAnswer {
  return {kind: 'several', reason, candidates};
}

function nameOf({street, locality}: Meaning): string {
  return street?.name ?? locality.name;
}

function isIncluded(claim: Claim): boolean {
  return !leavesOut(claim);
}

function split(claims: readonly Claim[]) {
  return {
    ranged: claims.filter(({rule}) => rule.ranges !== undefined),
    whole: claims.filter(({rule}) => rule.ranges === undefined),
  };
}
