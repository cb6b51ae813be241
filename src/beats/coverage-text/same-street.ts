import {isGeneric} from '../generic-words.js';
import {isFormOf} from '../inflection.js';
import type {StreetName} from '../street-name.js';

/**
 * How well two spellings of a street's name fit, as two texts may write it: 0 for the same words, more
 * for a first name left out or another case; `undefined` for different streets.
 */
export function spellingCost(a: StreetName, b: StreetName): number | undefined {
  if (a.kind !== b.kind) return undefined;
  if (same(a.words, b.words)) return 0;
  if (same(a.core, b.core)) return 1;
  if (isShortened(a.core, b.core) || isShortened(b.core, a.core)) return 2;
  return isInflected(a.core, b.core) || isInflected(b.core, a.core) ? 3 : undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** "Mickiewicza" and "A. Mickiewicza" for "Adama Mickiewicza"; never "Polna" for "Nowa Polna". */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.at(-1) !== long.at(-1)) return false;
  if (long.some((word) => /\d/u.test(word))) return false;
  const first = long.slice(0, -1);
  return (
    !first.some(isGeneric) &&
    short.slice(0, -1).every((word) => first.some((whole) => whole.startsWith(word)))
  );
}

function isInflected(form: readonly string[], name: readonly string[]): boolean {
  return (
    form.length === name.length &&
    form.every((word, i) => word === name[i] || isFormOf(word, name[i]!))
  );
}
