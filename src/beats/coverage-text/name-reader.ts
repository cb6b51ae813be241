import type {WrittenName} from './coverage-text.js';
import {isNameNumber, startsNumbers} from './number-start.js';
import {fromGenitive, toNominative} from './nominative.js';
import type {Token} from './tokens.js';
import {
  isBorderWord,
  isFormerWord,
  isGminaWord,
  isLead,
  isLocalityWord,
  isPair,
  isPlaceKind,
  isStreetKind,
  namesNumber,
  numberRole,
  streetPrefixOf,
} from './vocabulary.js';

/** A name and what announces it. */
export interface NameRead {
  readonly name: WrittenName;
  /** "ul.", "al.", "os.", "pl."; absent where nothing announces a street. */
  readonly prefix?: string | undefined;
  /** Whether the first word says what kind of thing it is: "rondo", "park". */
  readonly kind?: 'street' | 'place' | undefined;
  readonly next: number;
}

const mostWords = 9;

/**
 * Reads a name: "ul. Młyńską", "3 Maja", "Żwirki i Wigury", "ROD „Storczyk”".
 *
 * @param genitive - Whether the sentence puts names in the genitive: "bez ul. Leśnej".
 * @returns `undefined` when no name stands here.
 */
export function readName(
  tokens: readonly Token[],
  start: number,
  genitive = false,
): NameRead | undefined {
  let at = start;
  let prefix = streetPrefixOf(tokens[at]!);
  if (prefix !== undefined) {
    at++;
    // "ul. Aleja Lipowa" and "ul. Plac Wolności" are an avenue and a square.
    const inner = streetPrefixOf(tokens[at]!);
    if (inner !== undefined && isNamePart(tokens, at + 1, at)) {
      prefix = inner;
      at++;
    }
  }
  const next = pastName(tokens, at, prefix !== undefined);
  if (next === at) return undefined;
  const written = join(tokens.slice(at, next));
  const oblique = genitive || tokens[start]!.key === 'ulicy' || isOblique(tokens[start - 1]);
  const ordered = withInitialsFirst(written);
  const bare = oblique ? fromGenitive(ordered, prefix) : toNominative(ordered);
  const first = tokens[at]!;
  const kind =
    prefix !== undefined || isStreetKind(first)
      ? 'street'
      : isPlaceKind(first)
        ? 'place'
        : undefined;
  return {
    name: {written, nominative: prefix === undefined ? bare : `${prefix} ${bare}`},
    prefix,
    kind,
    next,
  };
}

/** "T. Kościuszki" for "Kościuszki T.". */
function withInitialsFirst(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}.*?) ((?:\p{Lu}\.\s?)+)$/u, '$2 $1');
}

/** A bare name with the prefix of its heading: "Zielone" under "osiedla:". */
export function withPrefix(read: NameRead, prefix: string | undefined): NameRead {
  if (prefix === undefined || read.prefix !== undefined || read.kind !== undefined) return read;
  const {written, nominative} = read.name;
  return {...read, prefix, name: {written, nominative: `${prefix} ${nominative}`}};
}

/** Whether a word puts the name after it in another case: "część ul. Leśnej", "przy ul. Leśnej". */
function isOblique(before: Token | undefined): boolean {
  return before !== undefined && /^(?:przy|na|czesc|czesci|wzdluz)$/u.test(before.key);
}

function pastName(tokens: readonly Token[], start: number, announced: boolean): number {
  const first = tokens[start]!;
  let i = start;
  if (first.key === '"') return pastQuote(tokens, start);
  if (first.kind === 'number') {
    const named = announced ? /^\p{Lu}\p{L}{2}/u.test(tokens[start + 1]!.text) : false;
    if (!named && !isNameNumber(tokens, start)) return start;
    i = start + 2;
  } else if (isFirstWord(tokens, start, announced)) i = start + 1;
  else return start;
  while (i < start + mostWords) {
    const next = pastWord(tokens, i, start);
    if (next === i) break;
    i = next;
  }
  return i;
}

function isFirstWord(tokens: readonly Token[], i: number, announced: boolean): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word') return false;
  const capital = /^[\p{Lu}\d]/u.test(token.text);
  // "ul. Do Studzienki" is a street, but "ul. od nr 5" has no name.
  if (announced && capital && !startsNumbers(tokens, i)) return true;
  return (
    numberRole(token) === undefined && !isBorderWord(token) && !(isFormerWord(token) && !capital)
  );
}

function pastWord(tokens: readonly Token[], i: number, start: number): number {
  const token = tokens[i]!;
  if (token.key === '"') return pastQuote(tokens, i);
  if (token.text === 'i' && isPair(tokens[i - 1]!, tokens[i + 1]!)) return i + 2;
  if (token.kind === 'number') {
    return isNameNumber(tokens, i) && namesNumber(tokens[i + 1]!) && i > start ? i + 2 : i;
  }
  return isNamePart(tokens, i, start) ? i + 1 : i;
}

function isNamePart(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(token.text) && streetPrefixOf(token) === undefined) {
    return numberRole(token) === undefined || !startsNumbers(tokens, i);
  }
  if (numberRole(token) !== undefined || streetPrefixOf(token) !== undefined) return false;
  if (isBorderWord(token) || isFormerWord(token)) return false;
  if (isGminaWord(token) || isLocalityWord(token)) return false;
  // "nad" of "Wola nad Wisłą"; but "wraz z" and "w tym" lead to the next name.
  const proper = /^\p{Lu}/u.test(tokens[start]!.text);
  return proper
    ? (/^\p{Lu}/u.test(tokens[i + 1]!.text) &&
        !/^(?:we?|wraz|z|ze|tym|na|lacznie|razem|a)$/u.test(token.key)) ||
        /^(?:im|sw|gen|ks|dr|lecia|lesne|lesna)$/u.test(token.key)
    : !isLead(token);
}

/** A quoted part, up to its closing mark. */
function pastQuote(tokens: readonly Token[], start: number): number {
  for (let i = start + 1; i < start + mostWords; i++) {
    if (tokens[i]!.key === '"') return i + 1;
    if (tokens[i]!.kind === 'end' || tokens[i]!.key === '\n') return start;
  }
  return start;
}

function join(tokens: readonly Token[]): string {
  let text = '';
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    // "3Maja"
    const close = before?.end === token.start && before.kind !== 'number';
    text += (close || i === 0 ? '' : ' ') + token.text;
  }
  return text.normalize('NFC');
}
