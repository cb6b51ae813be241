import {isGeneric} from './generic-words.js';
import {isGivenName} from './given-names.js';
import type {Lexicon} from './lexicon.js';
import type {Reach} from './match-word.js';
import {pairUp, type Pair} from './pair-up.js';
import type {StreetName} from './street-name.js';

/** How well typed words fit a name. */
export interface Fit {
  /** 0 for the name itself; more is worse. Beyond {@link formCost} it is one more for each slip. */
  readonly cost: number;
  /** Whether they may well mean something else, so that a person should confirm it. */
  readonly doubtful: boolean;
}

/** What a form of a name costs. */
export const formCost = 3;
const mostSlips = 2;
const shortestBacking = 4;

/** How well a typed name fits a street; `undefined` when it does not within reach. */
export function streetFit(
  typed: StreetName,
  street: StreetName,
  reach: Reach,
  lexicon: Lexicon,
): Fit | undefined {
  if (typed.kind !== '' && typed.kind !== 'ul' && typed.kind !== street.kind) return undefined;
  const fit = nameFit(typed, street, reach, lexicon);
  // Nearly everything is called "ul." by somebody, so that prefix only ranks namesakes.
  const otherKind = typed.kind === 'ul' && street.kind !== 'ul' && street.kind !== '';
  return fit && otherKind ? {...fit, cost: fit.cost + 0.5} : fit;
}

function nameFit(
  typed: StreetName,
  street: StreetName,
  reach: Reach,
  lexicon: Lexicon,
): Fit | undefined {
  if (same(typed.words, street.words)) return {cost: 0, doubtful: false};
  const fit = coreFit(typed.core, street, reach, lexicon);
  // "gen. Zamojskiego" is hardly "ks. Zamojskiego", though ranks are easily mistaken.
  const otherTitle =
    street.titles.length > 0 && typed.titles.some((title) => !street.titles.includes(title));
  return fit && otherTitle ? {...fit, doubtful: true} : fit;
}

/** "Mickiewicza", "A. Mickiewicza", "Mickiewicza Adama" and "Mickewicza" for "Adama Mickiewicza". */
function coreFit(
  typed: readonly string[],
  {core, surnames}: StreetName,
  reach: Reach,
  lexicon: Lexicon,
): Fit | undefined {
  if (same(typed, core)) return {cost: 1, doubtful: false};
  const [words, spare] = withoutSpareNames(typed, core);
  const pairs = pairUp(words, core, reach);
  if (pairs === undefined) return undefined;
  const left = core.filter((_, i) => !pairs.some(({at}) => at === i));
  const inOrder = pairs.every(({at}, i) => i === 0 || at > pairs[i - 1]!.at);
  if (!inOrder && core.some(isNumber)) return undefined;
  const partly = left.length > 0 || pairs.some(({fit}) => fit === 'initial');
  if (partly && !canStandFor(pairs, left, core, surnames)) return undefined;
  const slipped = pairs.flatMap(({word, at, fit}) =>
    typeof fit === 'number' ? [{word, at, slips: fit}] : [],
  );
  if (slipped.some(({word}) => lexicon.has(word))) return undefined;
  const slips = slipped.reduce((sum, {slips}) => sum + slips, 0);
  const backed = pairs.some(({word, fit}) => fit === 'same' && word.length >= shortestBacking);
  if (slips > mostSlips) return undefined;
  const inflected = pairs.some(({fit}) => fit === 'form');
  const changed = slips > 0 || inflected;
  const shortened = partly || spare || !inOrder;
  return {
    cost: (changed ? formCost + slips : 2) + (changed && shortened ? 0.5 : 0),
    doubtful: slipped.some(
      ({word, at, slips}) => !lexicon.isOnlySlip(word, core[at]!, slips, backed),
    ),
  };
}

/** Without given names and initials that the directory leaves out: "Adama" where it has "Mickiewicza". */
function withoutSpareNames(
  typed: readonly string[],
  core: readonly string[],
): readonly [words: readonly string[], spare: boolean] {
  if (core.length !== 1 || typed.length < 2 || isGivenName(core[0]!)) return [typed, false];
  const words = typed.filter((word) => !isGivenName(word) && word.length > 1);
  return words.length === 1 ? [words, true] : [typed, false];
}

/** Whether a part of a name can stand for the whole of it. */
function canStandFor(
  pairs: readonly Pair[],
  left: readonly string[],
  core: readonly string[],
  surnames: readonly string[],
): boolean {
  // "3 Maja" needs its number; "Jana Pawła" can do without, but "Pawła" is somebody else.
  if (core.some(isNumber)) return !isNumber(core[0]!) && left.every(isNumber);
  const named = pairs.some(({at, fit}) => fit !== 'initial' && surnames.includes(core[at]!));
  return named && !left.some(isGeneric);
}

function isNumber(word: string): boolean {
  return /\d/u.test(word);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
