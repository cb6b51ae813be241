import {beatsOf, type Claim} from './coverage-index.js';
import type {CoverageRule, NumberRange} from './directory.js';
import type {HouseNumber} from './house-number.js';
import {covers, coverEverything} from './number-range.js';

/** Rules that decide an address. */
export interface Decision {
  readonly claims: readonly Claim[];
  /** Whether a text does not say clearly that one of them holds, so that nobody may rely on it. */
  readonly doubtful: boolean;
}

/** Rules for one street or locality, from the most exact to the least. */
export interface Levels {
  /** With house numbers. */
  readonly ranged: readonly Claim[];
  /** For the whole of it. */
  readonly whole: readonly Claim[];
  /** For all of the locality around it, as far as no other rule names it. */
  readonly around: readonly Claim[];
}

/** The rules that decide the numbers of a building: for each number those of the most exact level. */
export function claimsOfHouses(houses: readonly HouseNumber[], levels: Levels): Decision {
  const decisions = houses.map((house) => claimsOfHouse(house, levels));
  return {
    claims: [...new Set(decisions.flatMap(({claims}) => claims))],
    doubtful: decisions.some(({doubtful}) => doubtful),
  };
}

function claimsOfHouse(house: HouseNumber, {ranged, whole, around}: Levels): Decision {
  const named = [...ranged, ...whole];
  const without = new Set(
    beatsOf(
      named.filter(({rule}) => covered(rule.except, house) && !covered(rule.doubtful, house)),
    ),
  );
  const byNumber = ranged.filter(({rule}) => covered(rule.ranges, house) && includes(rule, house));
  const byName = whole.filter(({beat, rule}) => !without.has(beat) && includes(rule, house));
  const certain = byNumber.length > 0 ? byNumber : byName;
  const sure = new Set(beatsOf([...byNumber, ...byName]));
  const unsure = named.filter(({beat, rule}) => !sure.has(beat) && covered(rule.doubtful, house));
  if (certain.length > 0 || unsure.length > 0) {
    return {claims: [...certain, ...unsure], doubtful: unsure.length > 0};
  }
  const rest = around.filter(({beat, rule}) => !without.has(beat) && includes(rule, house));
  const unsureRest = around.filter(({rule}) => covered(rule.doubtful, house));
  return {claims: [...rest, ...unsureRest], doubtful: unsureRest.length > 0};
}

/** Whether a rule leaves a number neither out nor open. */
function includes({except, doubtful}: CoverageRule, house: HouseNumber): boolean {
  return !covered(except, house) && !covered(doubtful, house);
}

function covered(ranges: readonly NumberRange[] | undefined, house: HouseNumber): boolean {
  return ranges?.some((range) => covers(range, house)) ?? false;
}

/** Whether a rule for the whole leaves some numbers out, or open. */
export function isConditional({rule}: Claim): boolean {
  return rule.except !== undefined || rule.doubtful !== undefined;
}

/** Whether a rule only says that nothing of a street belongs to the beat. */
export function leavesOut({rule}: Claim): boolean {
  return rule.doubtful === undefined && coverEverything(rule.except ?? []);
}
