import type {WrittenName} from './coverage-text.js';
import type {Draft} from './draft.js';
import {startsNumbers} from './number-start.js';
import type {Token} from './tokens.js';
import {isGminaWord, isTownWord, numberRole, streetPrefixOf} from './vocabulary.js';

/**
 * Reads "bez", "z wyjątkiem ulic" and their like before names.
 *
 * @returns The token after it, and whether a list follows that commas do not end; `undefined` when
 *   nothing, or only house numbers, are left out here.
 */
export function readExclusion(
  tokens: readonly Token[],
  i: number,
): {readonly next: number; readonly many: boolean} | undefined {
  const at = /^za?$/u.test(tokens[i]!.key) ? i + 1 : i;
  const role = numberRole(tokens[i]!);
  if (role !== 'except' && numberRole(tokens[at]!) !== 'except') return undefined;
  if (startsNumbers(tokens, i)) return undefined;
  const {key} = tokens[at + 1]!;
  const many = /^(?::|ulic|ulicami|miejscowosci|wsi|solectw|osiedli)$/u.test(key);
  return {next: key === ':' ? at + 2 : at + 1, many};
}

/**
 * Whether what follows a comma is left out as well: after "gmina X bez Borków," and after "miasto X bez
 * ul. Leśnej," it belongs to X, and to name it would say nothing.
 *
 * @param before - The last statement that is not left out.
 */
export function leavesOutMore(
  tokens: readonly Token[],
  i: number,
  before: Draft | undefined,
): boolean {
  const whole = before?.kind;
  const token = tokens[i]!;
  const street = streetPrefixOf(token) !== undefined;
  if (whole === 'locality') return street;
  return whole === 'gmina' && !street && !isGminaWord(token) && !isTownWord(token);
}

/** Where streets lie that are left out: in the place named before them, which is not left out. */
export function localityBefore(included: readonly Draft[]): WrittenName | undefined {
  const last = included.findLast(({kind}) => kind !== 'street');
  return last === undefined || last.kind === 'gmina' || last.kind === 'place'
    ? undefined
    : last.name;
}
