import {startsBorder} from './border.js';
import {readHeading} from './heading.js';
import {pastLead} from './lead.js';
import {startsNumbers} from './number-start.js';
import type {Token} from './tokens.js';
import {isOfficeWord, numberRole} from './vocabulary.js';

/** Whether a bare name that ends at a token is only part of a sentence, which goes on in small letters. */
export function isProse(tokens: readonly Token[], start: number, next: number): boolean {
  const after = tokens[next]!;
  return (
    isOfficeWord(tokens[start]!) ||
    /^\p{Ll}/u.test(tokens[start]!.text) ||
    (after.kind === 'word' && /^\p{Ll}/u.test(after.text) && !limitsName(tokens, next))
  );
}

/** Whether words after a name say more of it, or lead to the next one. */
function limitsName(tokens: readonly Token[], i: number): boolean {
  return (
    startsNumbers(tokens, i) ||
    startsBorder(tokens, i) ||
    pastLead(tokens, i) > i ||
    [i, i + 1].some((k) => numberRole(tokens[k]!) === 'except') ||
    readHeading(tokens, i, {}) !== undefined
  );
}
