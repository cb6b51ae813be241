import {startsBorder} from './border.js';
import {readHeading} from './heading.js';
import type {Token} from './tokens.js';
import {
  isGminaWord,
  isLead,
  isLocalityWord,
  isTownWord,
  numberRole,
  streetPrefixOf,
} from './vocabulary.js';

/** Skips words that only lead to what follows: "Rejon nr 3 obejmuje", "wraz z". */
export function pastLead(tokens: readonly Token[], start: number): number {
  const token = tokens[start]!;
  const next = tokens[start + 1]!;
  if (token.key === 'przy' || (token.key === 'na' && streetPrefixOf(next) !== undefined)) {
    return streetPrefixOf(next) === undefined ? start : start + 1;
  }
  if (numberRole(token) === 'number' && /^(?:przy|na)$/u.test(next.key)) return start + 1;
  if (/^czesc/u.test(token.key)) return isRestOf(tokens, start) ? start + 1 : start;
  if (numberRole(token) === 'rest' && isRestOf(tokens, start + 1)) return start + 2;
  if (numberRole(token) === 'rest' && /^ulic/u.test(next.key)) {
    const place = tokens[start + 2]!;
    return isTownWord(place) || isLocalityWord(place) ? start + 2 : start;
  }
  if (startsBorder(tokens, start)) return start;
  if (!isLead(token) || startsName(token, next)) return start;
  return /^(?:rejon|rejonu|rejonie|obwod|obwodu|okreg)$/u.test(token.key)
    ? pastNumberOfBeat(tokens, start + 1)
    : start + 1;
}

/**
 * Whether "część" stands before a town, a village or a gmina of which the rest is meant, or streets are
 * listed: "pozostała część miasta X", "część miasta: ul. Polna".
 */
function isRestOf(tokens: readonly Token[], i: number): boolean {
  if (!/^czesc/u.test(tokens[i]!.key)) return false;
  const what = tokens[i + 1]!;
  if (i > 0 && numberRole(tokens[i - 1]!) === 'rest')
    return isTownWord(what) || isLocalityWord(what) || isGminaWord(what);
  return isTownWord(what) && readHeading(tokens, i + 1, {})?.statement === undefined;
}

/** "Na Skarpie", "Za Fosą": a capital preposition before a capital word begins a name. */
function startsName({text, key}: Token, next: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    /^\p{Lu}/u.test(next.text) &&
    next.kind === 'word' &&
    /^(?:na|we?|ze?|teren|to|a)$/u.test(key)
  );
}

function pastNumberOfBeat(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < start + 3 && /^(?:sluzbowy|sluzbowego|sluzbowym|dzielnicowego)$/u.test(tokens[i]!.key))
    i++;
  if (numberRole(tokens[i]!) === 'number') i++;
  if (!isNumeral(tokens[i]!)) return i;
  i++;
  while (i < start + 9 && /^(?:i|,|-)$/u.test(tokens[i]!.key) && isNumeral(tokens[i + 1]!)) i += 2;
  return tokens[i]!.key === ':' ? i + 1 : i;
}

function isNumeral({kind, text}: Token): boolean {
  return kind === 'number' || /^[IVXL]+$/u.test(text);
}
