import type {Token} from './tokens.js';
import {numberRole, streetPrefixOf} from './vocabulary.js';

/** A house number that a text gives, and the token after it. */
export interface WrittenNumber {
  /** "12A"; `undefined` when it is no house number. */
  readonly number: string | undefined;
  readonly next: number;
}

/** Reads "12", "12a" or "12 A". */
export function readNumber(tokens: readonly Token[], i: number): WrittenNumber {
  const {text} = tokens[i]!;
  const letter = /\p{L}$/u.test(text) ? undefined : singleLetter(tokens, i + 1);
  const [, digits, letters] = /^0*(\d{1,4})([a-z]{0,2})$/iu.exec(text + (letter ?? '')) ?? [];
  return {
    number: digits === undefined || digits === '0' ? undefined : digits + letters!.toUpperCase(),
    next: letter === undefined ? i + 1 : i + 2,
  };
}

/** The letter of a house number which stands apart: the "B" of "1A, B". */
export function singleLetter(tokens: readonly Token[], i: number): string | undefined {
  const {text} = tokens[i]!;
  const [, letter, dot] = /^([A-Za-z])(\.?)$/u.exec(text) ?? [];
  if (letter === undefined || /[iwzmou]/u.test(letter) || letter === 'I') return undefined;
  const after = tokens[i + 1]!;
  // "5 A. Mickiewicza" is a name, and in "5 a także" the "a" is a conjunction.
  const named = after.kind === 'word' && /^\p{Lu}/u.test(after.text);
  if (dot === '.' && named && streetPrefixOf(after) === undefined) return undefined;
  if (letter === 'a' && after.kind === 'word' && numberRole(after) !== undefined) return undefined;
  return after.kind === 'word' && /^\p{Lu}/u.test(after.text) && letter === letter.toLowerCase()
    ? undefined
    : letter.toUpperCase();
}
