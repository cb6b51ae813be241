import {isGeneric} from './generic-words.js';
import {isFormOf} from './inflection.js';
import type {StreetName} from './street-name.js';
import {isTypoOf} from './typo.js';

/** How far a search goes from what was typed: the name itself, its inflected forms, slips. */
export type Reach = 'name' | 'form' | 'typo';

/**
 * How well a typed name fits a street: 0 is the name itself, and more is worse; `undefined` when it
 * does not fit within reach.
 */
export function streetCost(
  typed: StreetName,
  street: StreetName,
  reach: Reach,
): number | undefined {
  if (typed.kind !== '' && typed.kind !== 'ul' && typed.kind !== street.kind) return undefined;
  const cost = nameCost(typed, street, reach);
  // Nearly everything is called "ul." by somebody, so that prefix only ranks namesakes.
  const otherKind = typed.kind === 'ul' && street.kind !== 'ul' && street.kind !== '';
  return cost === undefined ? undefined : cost + (otherKind ? 0.5 : 0);
}

function nameCost(typed: StreetName, street: StreetName, reach: Reach): number | undefined {
  if (same(typed.words, street.words)) return 0;
  if (same(typed.core, street.core)) return 1;
  if (isShortened(typed.core, street.core)) return 2;
  if (reach === 'name') return undefined;
  if (isInflected(typed.core, street.core)) return 3;
  if (reach === 'form') return undefined;
  return isTypoOf(typed.core, street.core) ? 4 : undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** "Mickiewicza", "A. Mickiewicza", "Mickiewicza Adama" for "Adama Mickiewicza". */
function isShortened(typed: readonly string[], name: readonly string[]): boolean {
  // A number in a name cannot be left out or moved: "Maja 3" is not "3 Maja".
  if (name.some((word) => /\d/u.test(word))) return false;
  const surname = name.at(-1);
  if (surname === undefined || !typed.includes(surname)) return false;
  const left = name.slice(0, -1);
  for (const word of typed.filter((word) => word !== surname)) {
    const found = left.findIndex((whole) => whole.startsWith(word));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return !left.some(isGeneric);
}

function isInflected(typed: readonly string[], name: readonly string[]): boolean {
  return (
    typed.length === name.length &&
    typed.every((word, i) => word === name[i] || isFormOf(word, name[i]!))
  );
}
