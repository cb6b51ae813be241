import type {Candidate} from './answer.js';
import {beatsOf, type Claim} from './coverage-index.js';
import type {Street} from './directory.js';
import {printNumbers, printRule, printStreets, type RuleNumbers} from './print-rule.js';

/** Beats that share a street or a village by house numbers, each with its numbers. */
export function byNumbers(
  name: string,
  named: readonly Claim[],
  others: readonly Claim[],
): readonly Candidate[] {
  return beatsOf([...named, ...others]).map((beat) => {
    const numbers = printNumbers(numbersOf(beat, named));
    const parts = numbers === '' ? [] : [numbers];
    if (others.some((claim) => claim.beat === beat)) parts.push('pozostałe numery');
    return {beat, label: [name, parts.join(' oraz ')].filter(Boolean).join(', ')};
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
    const numbers = printNumbers(numbersOf(beat, ranged));
    const parts = names.length > 0 ? [printStreets(names.sort(collator.compare))] : [];
    if (numbers !== '') parts.push(`bez ulicy: ${numbers}`);
    if (others.some((claim) => claim.beat === beat)) parts.push('pozostałe ulice i adresy');
    return {beat, label: parts.join('; ')};
  });
}

/** Beats that claim the same address, each with the rule by which it does. */
export function byRules(name: string, claims: readonly Claim[]): readonly Candidate[] {
  return beatsOf(claims).map((beat) => ({beat, label: printRule(name, numbersOf(beat, claims))}));
}

/** Beats told apart by their shapes alone. */
export function byShapes(name: string, beats: readonly string[]): readonly Candidate[] {
  return beats.map((beat) => ({beat, label: `${name} – część`}));
}

function numbersOf(beat: string, claims: readonly Claim[]): RuleNumbers {
  const rules = claims.filter((claim) => claim.beat === beat).map(({rule}) => rule);
  return {
    ranges: rules.flatMap(({ranges = []}) => ranges),
    except: rules.flatMap(({except = []}) => except),
    doubtful: rules.flatMap(({doubtful = []}) => doubtful),
  };
}
