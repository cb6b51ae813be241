import {isNameNumber} from './number-start.js';
import type {Token} from './tokens.js';
import {numberRole} from './vocabulary.js';

/**
 * Turns the numbers and letters that only count the items of a list into marks with the key "#":
 * "1) ul. Polna 2) ul. Leśna", "a) …, b) …". A list begins with a line, or with "1)" after a colon or a
 * small word; in the middle of a line only the next number goes on with it, and never one that may be
 * a house number.
 */
export function markListNumbers(tokens: readonly Token[]): readonly Token[] {
  const next = new Map<string, number>();
  const marked: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const counted = countAt(tokens, i);
    if (counted !== undefined && (begins(tokens, i, counted) || goesOn(tokens, i, counted, next))) {
      const {end} = tokens[i + 1]!;
      marked.push({kind: 'mark', text: token.text, key: '#', start: token.start, end});
      next.set(counted.style, counted.value + 1);
      i++;
    } else marked.push(token);
  }
  return marked;
}

interface Count {
  readonly value: number;
  /** Items of one list are counted alike. */
  readonly style: string;
}

/** What "2." or "b)" before a name would count. */
function countAt(tokens: readonly Token[], i: number): Count | undefined {
  const {kind, text} = tokens[i]!;
  const isLetter = kind === 'word' && /^[a-z]$/u.test(text);
  if (!isLetter && !/^\d{1,3}$/u.test(text)) return undefined;
  const mark = tokens[i + 1]!;
  // A bracket without a partner.
  const closes = mark.text === ')' && mark.key !== ')';
  if (!closes && (isLetter || mark.text !== '.')) return undefined;
  if (tokens[i + 2]!.kind !== 'word' && !isNameNumber(tokens, i + 2)) return undefined;
  return isLetter
    ? {value: text.charCodeAt(0) - 'a'.charCodeAt(0) + 1, style: 'a)'}
    : {value: Number(text), style: `1${mark.text}`};
}

function begins(tokens: readonly Token[], i: number, {value, style}: Count): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.key === '\n') return true;
  if (value !== 1) return false;
  return before.key === ':' || (style.endsWith(')') && /^\p{Ll}{3,}$/u.test(before.text));
}

function goesOn(
  tokens: readonly Token[],
  i: number,
  {value, style}: Count,
  next: ReadonlyMap<string, number>,
): boolean {
  if (next.get(style) !== value) return false;
  if (style.endsWith(')')) return true;
  const before = tokens[i - 1]!;
  const listed = /^[,-]$/u.test(before.key) && tokens[i - 2]?.kind === 'number';
  return !listed && numberRole(before) === undefined;
}
