import type {BeatAnswer, Candidate} from './answer.js';
import {byNumbers, byRules, byStreets} from './candidates.js';
import {beatsOf, type Claim, type CoverageIndex} from './coverage-index.js';
import type {Gazetteer} from './gazetteer.js';
import {covers, coverEverything} from './number-range.js';
import {placeOf} from './place.js';
import {settleByShape} from './settle-by-shape.js';
import type {Meaning} from './understand.js';

/**
 * Which beat covers a place. A rule with house numbers decides before a rule for the whole street,
 * that before a rule for the locality, and that before a shape.
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
  const rest = split(coverage.ofLocality(meaning.locality)).whole;
  const others = whole.length > 0 ? whole : rest;
  return byHouse(meaning, ranged, others, gazetteer);
}

function inLocality(
  meaning: Meaning,
  gazetteer: Gazetteer,
  coverage: CoverageIndex,
): BeatAnswer | undefined {
  const {locality} = meaning;
  const {ranged, whole} = split(coverage.ofLocality(locality));
  const onStreets = coverage.ofStreetsIn(locality);
  if (onStreets.length === 0) return byHouse(meaning, ranged, whole, gazetteer);
  const named = covering(meaning, ranged);
  if (named.length > 0) return fromClaims(meaning, named, gazetteer);
  const all = [...onStreets, ...ranged, ...whole];
  if (beatsOf(all).length === 1 && whole.length > 0) return fromClaims(meaning, whole, gazetteer);
  const streets = gazetteer.streetsOf(locality).map(({street}) => street);
  return several('street-missing', byStreets(streets, onStreets, ranged, whole));
}

/** Decides by house number: rules that name it, and the others for what they do not name. */
function byHouse(
  meaning: Meaning,
  ranged: readonly Claim[],
  others: readonly Claim[],
  gazetteer: Gazetteer,
): BeatAnswer | undefined {
  const {building} = meaning;
  if (building) return fromClaims(meaning, covering(meaning, ranged, others), gazetteer);
  if (ranged.length === 0) return fromClaims(meaning, others, gazetteer);
  const all = [...ranged, ...others];
  const complete =
    others.length > 0 || coverEverything(ranged.flatMap(({rule}) => rule.ranges ?? []));
  if (complete && beatsOf(all).length === 1) return fromClaims(meaning, all, gazetteer);
  return several('number-missing', byNumbers(nameOf(meaning), ranged, others));
}

/** The rules that decide the numbers of a building: those that name one, else the others. */
function covering(
  {building}: Meaning,
  ranged: readonly Claim[],
  others: readonly Claim[] = [],
): readonly Claim[] {
  const claims = (building?.numbers ?? []).flatMap((house) => {
    const naming = ranged.filter(({rule}) => rule.ranges?.some((range) => covers(range, house)));
    return naming.length > 0 ? naming : others;
  });
  return [...new Set(claims)];
}

function fromClaims(
  meaning: Meaning,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): BeatAnswer | undefined {
  const [beat, ...more] = beatsOf(claims);
  if (beat === undefined) return undefined;
  if (more.length > 0) return several('overlap', byRules(nameOf(meaning), claims));
  return {kind: 'one', beat, place: placeOf(meaning, gazetteer)};
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

function split(claims: readonly Claim[]) {
  return {
    ranged: claims.filter(({rule}) => rule.ranges !== undefined),
    whole: claims.filter(({rule}) => rule.ranges === undefined),
  };
}
