import {readBorder, startsBorder} from './border.js';
import type {CoverageParser} from './coverage-parser.js';
import type {Draft} from './draft.js';
import {readHeading, type Area} from './heading.js';
import {pastLead} from './lead.js';
import {readName} from './name-reader.js';
import {readNumbers} from './number-reader.js';
import {startsNumbers} from './number-start.js';
import {readFormerNames, readWhereabouts} from './tail-names.js';
import type {Token} from './tokens.js';
import {
  isFormerWord,
  isGminaWord,
  isLocalitiesWord,
  isLocalityWord,
  isPlaceKind,
  isStreetKind,
  numberRole,
  streetPrefixOf,
} from './vocabulary.js';

/**
 * Reads what follows a name and limits it: house numbers, brackets, former names, borders.
 *
 * @returns The token after it.
 */
export function readTail(parser: CoverageParser, draft: Draft, start: number): number {
  let i = start;
  for (;;) {
    const next = readPart(parser, draft, i);
    if (next === i) return i;
    i = next;
  }
}

function readPart(parser: CoverageParser, draft: Draft, i: number): number {
  const {tokens} = parser;
  const token = tokens[i]!;
  const numbersAt = pastSeparators(tokens, i);
  if (startsNumbers(tokens, numbersAt)) return numbers(parser, draft, numbersAt, i);
  if (token.key === '(') return bracket(parser, draft, i);
  const at = token.key === '-' || /^(?:na|w)$/u.test(token.key) ? i + 1 : i;
  if (/^czesc/u.test(tokens[at]!.key) && startsNumbers(tokens, at + 1)) {
    return numbers(parser, draft, at + 1, i);
  }
  const where = readWhereabouts(draft, tokens, i);
  if (where !== undefined) return where;
  if (startsBorder(tokens, at)) return border(parser, draft, at);
  if (isFormerWord(token)) return readFormerNames(draft, tokens, i);
  if (draft.kind === 'gmina') {
    // "gmina Kępa, Borki, Wola" may be all of it, or only a heading.
    draft.limited ||= token.key === ',' && startsBareName(tokens, i + 1);
    return i;
  }
  // "ul. Polna - domy jednorodzinne" says which houses, but nobody knows their numbers.
  const remark = token.key === '-' && /^\p{Ll}/u.test(tokens[i + 1]!.text) ? i + 1 : i;
  if (tokens[remark]!.kind !== 'word' || begins(tokens, remark)) return i;
  return words(parser, draft, remark);
}

function startsBareName(tokens: readonly Token[], i: number): boolean {
  const read = readName(tokens, i);
  if (read === undefined || read.prefix !== undefined || read.kind !== undefined) return false;
  return /^\p{Lu}/u.test(tokens[i]!.text) && readHeading(tokens, i, {}) === undefined;
}

/** Past a few separators, which may stand between a name and its numbers. */
function pastSeparators(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < start + 3 && isSeparator(tokens[i]!)) i++;
  return i;
}

function isSeparator(token: Token): boolean {
  return token.kind === 'mark'
    ? /^[,;\n]$/u.test(token.key)
    : token.text === 'i' || token.key === 'oraz';
}

/** Whether a word begins the next item even without a separator. */
function begins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const role = numberRole(token);
  return (
    role === 'and' ||
    role === 'except' ||
    numberRole(tokens[i + 1]!) === 'except' ||
    pastLead(tokens, i) > i ||
    streetPrefixOf(token) !== undefined ||
    isStreetKind(token) ||
    isPlaceKind(token) ||
    /^\p{Lu}/u.test(token.text) ||
    readHeading(tokens, i, {}) !== undefined
  );
}

function numbers(parser: CoverageParser, draft: Draft, at: number, start: number): number {
  const {next, open} = readNumbers(parser.tokens, at, draft.numbers);
  if (next === at) return start;
  leaveOpen(draft, parser.tokens[next]!);
  const behind = pastSeparators(parser.tokens, next);
  // "ul. Polna (nr 1-15, ul. Leśna)" closes its bracket too late.
  if (open === 1 && streetPrefixOf(parser.tokens[behind]!) !== undefined) {
    return past(parser.tokens, parser.bracket(behind, parser.area, false));
  }
  return open > 0 ? closeBrackets(parser, next, open) : next;
}

/** "od nr 7 do ul. Bukowej": nobody can say where that ends. */
function leaveOpen({numbers: {include, unsure}}: Draft, behind: Token): void {
  const last = include.at(-1);
  const open = last?.from !== undefined && last.to === undefined;
  if (open && numberRole(behind) === 'to' && !unsure.includes(last)) unsure.push(last);
}

/** What stands behind numbers inside a bracket. */
function closeBrackets(
  parser: CoverageParser,
  start: number,
  open: number,
  remark = false,
): number {
  const {tokens} = parser;
  let i = start;
  for (let depth = open; depth > 0 && tokens[i]!.kind !== 'end'; i++) {
    if (tokens[i]!.key === '(') depth++;
    else if (tokens[i]!.key === ')') depth--;
  }
  const rest = tokens.slice(start, i).filter(({kind}) => kind === 'word' || kind === 'number');
  if (rest.length > 0 && !remark) parser.leaveOut(rest[0]!.start, rest.at(-1)!.end, 'words');
  return i;
}

function border(parser: CoverageParser, draft: Draft, i: number): number {
  const {tokens} = parser;
  const next = readBorder(tokens, i);
  draft.limited = true;
  leaveOpen(draft, tokens[i]!);
  parser.leaveOut(tokens[i]!.start, tokens[next - 1]!.end, 'border');
  return next;
}

function words(parser: CoverageParser, draft: Draft, i: number): number {
  const {tokens} = parser;
  let next = i + 1;
  while (tokens[next]!.kind === 'word' && !startsNumbers(tokens, next) && !begins(tokens, next))
    next++;
  draft.limited = true;
  parser.leaveOut(tokens[i]!.start, tokens[next - 1]!.end, 'words');
  return next;
}

function bracket(parser: CoverageParser, draft: Draft, i: number): number {
  const {tokens} = parser;
  const at = i + 1;
  const token = tokens[at]!;
  if (isFormerWord(token)) return restOfBracket(parser, draft, readFormerNames(draft, tokens, at));
  if (isGminaWord(token)) {
    const read = readName(tokens, tokens[at + 1]!.key === ':' ? at + 2 : at + 1);
    if (read && tokens[read.next]!.key === ')') {
      draft.gmina = read.name.nominative;
      return read.next + 1;
    }
  }
  if (draft.kind === 'street' && isLocalityWord(token)) {
    const read = readName(tokens, at + 1);
    if (read && tokens[read.next]!.key === ')') {
      draft.locality = read.name;
      return read.next + 1;
    }
  }
  if (draft.kind !== 'street' && isLocalitiesWord(token)) {
    return past(tokens, parser.bracket(at, {gmina: draft.gmina, expecting: 'locality'}, false));
  }
  if (draft.kind !== 'street' && describesPlace(token)) return closeBrackets(parser, at, 1, true);
  const part = /^czesc/u.test(token.key) ? numbersWithin(tokens, at) : undefined;
  if (part !== undefined) return restOfBracket(parser, draft, part);
  return list(parser, draft, i) ?? notUnderstood(parser, draft, i);
}

/** House numbers up to the end of the bracket in which they stand. */
function restOfBracket(parser: CoverageParser, draft: Draft, start: number): number {
  const at = pastSeparators(parser.tokens, start);
  if (!startsNumbers(parser.tokens, at)) return closeBrackets(parser, start, 1);
  const {next, open} = readNumbers(parser.tokens, at, draft.numbers);
  return closeBrackets(parser, next, open + 1);
}

/** A remark such as "(przysiółek wsi Borki)". */
function describesPlace(token: Token): boolean {
  return (
    isLocalityWord(token) ||
    /^(?:kolonia|osada|dzielnica|osiedle|miasto|lesniczowka)$/u.test(token.key)
  );
}

/** Where house numbers begin in "(część miejscowości Kąty - nr od 26 do 56)". */
function numbersWithin(tokens: readonly Token[], start: number): number | undefined {
  for (let i = start; i < start + 9 && tokens[i]!.key !== ')'; i++) {
    if (startsNumbers(tokens, i)) return i;
  }
  return undefined;
}

/** Streets of a village in brackets behind it, or what is left out of it. */
function list(parser: CoverageParser, draft: Draft, i: number): number | undefined {
  const {tokens, area} = parser;
  const at = i + 1;
  const street = draft.kind === 'street' || draft.kind === 'place';
  const locality = street ? area.locality : draft.name;
  const inside: Area =
    draft.kind === 'gmina'
      ? {gmina: draft.gmina, expecting: 'locality'}
      : {gmina: draft.gmina, locality, expecting: 'street'};
  const excluding = [at, at + 1].some((k) => numberRole(tokens[k]!) === 'except');
  const leads = pastLead(tokens, at) > at;
  const streets =
    streetPrefixOf(tokens[at]!) !== undefined ||
    (leads && streetPrefixOf(tokens[at + 1]!) !== undefined);
  if (!excluding && !streets && !(leads && streetPrefixOf(tokens[at + 2]!) !== undefined))
    return undefined;
  const besides = excluding || /^(?:wraz|lacznie|razem|w|oraz)$/u.test(tokens[at]!.key);
  if (!besides && !street) parser.onlyHeads(draft);
  return past(tokens, parser.bracket(at, inside, excluding));
}

function notUnderstood(parser: CoverageParser, draft: Draft, i: number): number {
  const {tokens} = parser;
  const reason = startsBorder(tokens, i + 1) ? 'border' : 'words';
  let depth = 1;
  let end = i + 1;
  for (; tokens[end]!.kind !== 'end'; end++) {
    if (tokens[end]!.key === '(') depth++;
    else if (tokens[end]!.key === ')' && --depth === 0) break;
  }
  draft.limited = true;
  parser.leaveOut(tokens[i]!.start, tokens[end]!.end, reason);
  return end + 1;
}

/** Past the end of the bracket in which a token stands. */
function past(tokens: readonly Token[], start: number): number {
  return tokens[start]!.key === ')' ? start + 1 : start;
}
