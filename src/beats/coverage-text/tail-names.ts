import type {Draft} from './draft.js';
import {readName} from './name-reader.js';
import {startsNumbers} from './number-start.js';
import type {Token} from './tokens.js';
import {isGminaWord, isLocalityWord} from './vocabulary.js';

/**
 * Reads where a name lies: "Nowa Wieś gm. Lipków", "ul. Polna w miejscowości Kąty".
 *
 * @returns The token after it; `undefined` when nothing of that kind stands here.
 */
export function readWhereabouts(
  draft: Draft,
  tokens: readonly Token[],
  i: number,
): number | undefined {
  const token = tokens[i]!;
  const inside = token.key === 'w' || token.key === 'we';
  if (isGminaWord(token)) {
    const read = readName(tokens, i + 1);
    if (read === undefined || !mayEnd(tokens, read.next)) return undefined;
    draft.gmina = read.name.nominative;
    return read.next;
  }
  if (draft.kind !== 'street' || !(inside || isLocalityWord(token))) return undefined;
  const at = inside && isLocalityWord(tokens[i + 1]!) ? i + 2 : i + 1;
  const read = /^\p{Lu}/u.test(tokens[at]!.text) ? readName(tokens, at) : undefined;
  if (read === undefined || !mayEnd(tokens, read.next)) return undefined;
  draft.locality = read.name;
  return read.next;
}

/** Whether nothing follows a place but the next item, or the numbers of the street in it. */
function mayEnd(tokens: readonly Token[], i: number): boolean {
  return /^[,;.\n)]?$/u.test(tokens[i]!.key) || startsNumbers(tokens, i);
}

/**
 * Reads the names that a street had before, after "dawna" or "dawniej".
 *
 * @returns The token after them.
 */
export function readFormerNames(draft: Draft, tokens: readonly Token[], i: number): number {
  let at = i + 1;
  for (;;) {
    const read = readName(tokens, tokens[at]!.key === ':' ? at + 1 : at);
    if (read === undefined) return at;
    draft.formerNames.push(
      read.prefix === undefined ? `ul. ${read.name.nominative}` : read.name.nominative,
    );
    at = read.next;
    if (tokens[at]!.key !== ',' && tokens[at]!.text !== 'i') return at;
    // "ul. Lipowa (dawna Dworcowa, parzyste)"
    if (startsNumbers(tokens, at + 1)) return at;
    if (tokens[at]!.key === ',' && tokens[i - 1]?.key !== '(') return at;
    at++;
  }
}
