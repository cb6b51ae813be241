import {startsRange} from './number-start.js';
import type {Token} from './tokens.js';
import {isBorderWord, numberRole} from './vocabulary.js';

/** Whether a description begins here that only a map answers: "od ul. Polnej do lasu". */
export function startsBorder(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const role = numberRole(token);
  if (role === 'from' || role === 'to')
    return !startsRange(tokens, i) && isLower(token, tokens[i + 1]!);
  if (token.key === 'w') return isBorderArea(tokens, i + 1);
  if (role === 'side') return isBorderWord(tokens[i + 1]!);
  if (token.key === 'granicach' || token.key === 'obrebie') return isBorderArea(tokens, i);
  return isBorderWord(token) && isLower(token, tokens[i + 1]!);
}

/** "w granicach ulic", but not "w granicach administracyjnych miasta". */
function isBorderArea(tokens: readonly Token[], i: number): boolean {
  return /^(?:granicach|obrebie)$/u.test(tokens[i]!.key) && !/^admin/u.test(tokens[i + 1]!.key);
}

/** "Do Studzienki" and "Wschód Słońca" are names; "Od ulicy" and "Granica rejonu" are not. */
function isLower({text}: Token, next: Token): boolean {
  return !/^\p{Lu}/u.test(text) || /^\p{Ll}/u.test(next.text);
}

/** The token after a description: a border in words goes on to the end of its sentence. */
export function readBorder(tokens: readonly Token[], start: number): number {
  const long =
    /^(?:granic|ogranicz|miedzy|pomiedzy|kwartal|zawart|otoczon|zamkniet|wyznacz|obreb)/u.test(
      tokens[tokens[start]!.key === 'w' ? start + 1 : start]!.key,
    );
  let i = start + 1;
  while (!endsBorder(tokens[i]!, long)) i++;
  return i;
}

function endsBorder({kind, key}: Token, long: boolean): boolean {
  if (kind === 'end' || /^[;.\n()]$/u.test(key)) return true;
  return !long && (key === ',' || /^(?:wraz|oraz|lacznie)$/u.test(key));
}
