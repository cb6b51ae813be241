import {isGeneric} from './generic-words.js';
import type {Lexicon} from './lexicon.js';
import {formCost, type Fit} from './match-street.js';
import {wordFit, type Reach} from './match-word.js';

const mostSlips = 2;
const shortestBacking = 5;

/**
 * How well typed words fit the name of a locality. A part of the name ("Redzeń" for "Nowy Redzeń") is
 * doubtful: namesakes may lie elsewhere.
 *
 * @param typed - Folded, at least one.
 */
export function localityFit(
  typed: readonly string[],
  name: readonly string[],
  reach: Reach,
  lexicon: Lexicon,
): Fit | undefined {
  if (typed.length < name.length) return partFit(typed, name, reach);
  if (typed.length > name.length) return undefined;
  const backed = typed.some(
    (word, i) => word === name[i] && word.length >= shortestBacking && !isGeneric(word),
  );
  let slips = 0;
  let [inflected, doubtful] = [false, false];
  for (const [i, word] of typed.entries()) {
    const fit = wordFit(word, name[i]!, reach);
    if (fit === undefined || fit === 'initial') return undefined;
    if (fit === 'form') inflected = true;
    if (typeof fit !== 'number') continue;
    if (lexicon.has(word)) return undefined;
    slips += fit;
    doubtful ||= !lexicon.isOnlySlip(word, name[i]!, fit, backed);
  }
  if (slips > mostSlips) return undefined;
  return {cost: slips > 0 || inflected ? formCost + slips : 0, doubtful};
}

function partFit(typed: readonly string[], name: readonly string[], reach: Reach): Fit | undefined {
  // "Nowa" may begin hundreds; but where the whole name is such words, "Wola" may be "Wola Duża".
  if (reach === 'name' || (typed.every(isGeneric) && !name.every(isGeneric))) return undefined;
  const left = [...name];
  for (const word of typed) {
    const found = left.findIndex((whole) => whole === word);
    if (found < 0) return undefined;
    left.splice(found, 1);
  }
  return {cost: 2, doubtful: true};
}
