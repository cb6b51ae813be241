import type {Candidate} from './answer.js';
import {beatsOf, type Claim} from './coverage-index.js';
import type {Street} from './directory.js';
import {printRanges, printRule, printStreets} from './print-rule.js';

/** Beats that share a street or a village by house numbers, each with its numbers. */
export function byNumbers(
  name: string,
  ranged: readonly Claim[],
  others: readonly Claim[],
): readonly Candidate[] {
  return beatsOf([...ranged, ...others]).map((beat) => {
    const ranges = rangesOf(beat, ranged);
    const parts = ranges.length > 0 ? [printRanges(ranges)] : [];
    if (others.some((claim) => claim.beat === beat)) parts.push('pozostałe numery');
    return {beat, label: `${name}, ${parts.join(' oraz ')}`};
  });
}

/** Beats that share a locality by streets, each with a few of its streets. */
export function byStreets(
  streets: readonly Street[],
  onStreets: readonly Claim[],
  ranged: readonly Claim[],
  others: readonly Claim[],
): readonly Candidate[] {
  const collator = new Intl.Collator('pl', {numeric: true});
  return beatsOf([...onStreets, ...ranged, ...others]).map((beat) => {
    const ids = new Set(
      onStreets.filter((claim) => claim.beat === beat).map(({rule}) => rule.street),
    );
    const names = streets.filter(({id}) => ids.has(id)).map(({name}) => name);
    const ranges = rangesOf(beat, ranged);
    const parts = names.length > 0 ? [printStreets(names.sort(collator.compare))] : [];
    if (ranges.length > 0) parts.push(`bez ulicy: ${printRanges(ranges)}`);
    if (others.some((claim) => claim.beat === beat)) parts.push('pozostałe ulice i adresy');
    return {beat, label: parts.join('; ')};
  });
}

/** Beats that claim the same address, each with the rule by which it does. */
export function byRules(name: string, claims: readonly Claim[]): readonly Candidate[] {
  return beatsOf(claims).map((beat) => {
    const ranges = rangesOf(beat, claims);
    return {beat, label: printRule(name, ranges.length > 0 ? ranges : undefined)};
  });
}

/** Beats told apart by their shapes alone. */
export function byShapes(name: string, beats: readonly string[]): readonly Candidate[] {
  return beats.map((beat) => ({beat, label: `${name} – część`}));
}

function rangesOf(beat: string, claims: readonly Claim[]) {
  return claims.filter((claim) => claim.beat === beat).flatMap(({rule}) => rule.ranges ?? []);
}
