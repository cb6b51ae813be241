import {fold} from '../fold.js';
import type {Span} from './coverage-text.js';

/** A word, a number or a mark of a coverage text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'end';
  /** As written; an abbreviation with its full stop. */
  readonly text: string;
  /**
   * As it is compared: a word folded, every dash "-", every bracket "(" or ")", a new line "\n", and
   * "#" for the number of an item in a list.
   */
  readonly key: string;
}

/* "30-lecia" and "1-go" are words; "12ab" is a number; "PU-11" is a word, "a-d" after a number is none,
   and neither is the "1" of "Polna1". */
const pattern =
  /(?<word>\d+(?:-(?!do(?!\p{L}))\p{Ll}{2,}|\p{Ll}\p{L}{2,})|(?<=\d\s?)\p{L}(?=[-‐‑]\p{L}(?![\p{L}\p{M}\p{N}]))|(?!\d)[\p{L}\p{N}](?:[\p{L}\p{M}]|(?<!\p{Ll}{2})\p{N})*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\d+(?:\p{L}{1,2}(?!\p{L}))?)|(?<line>\r\n|[\n\r\u2028\u2029])|(?<mark>\S)/gu;
const deepestBracket = 4;
const abbreviations = new Set([
  ...['ul', 'al', 'os', 'pl', 'nr', 'bl', 'gm', 'm', 'miejsc', 'wsi', 'sol', 'parz', 'nieparz'],
  ...['gen', 'ks', 'sw', 'im', 'inz', 'prof', 'dr', 'plk', 'ppor', 'por', 'kpt', 'mjr', 'rtm'],
  ...[
    'bp',
    'abp',
    'kard',
    'marsz',
    'hm',
    'r',
    'd',
    'k',
    'dz',
    'ob',
    'str',
    'ew',
    'tzw',
    'woj',
    'pow',
  ],
  ...['num', 'n', 'bud', 'pos', 'dzieln', 'ppłk', 'ppplk', 'wl', 'st', 'kol', 'b'],
]);
const shortAbbreviation = /^\p{Lu}\p{L}{0,2}[bcdfghjklmnprstvwxzł]?$/u;
const vowelEnd = /[aeiouyąęó]$/iu;
const longLine = 60;
/* So that whoever looks a few words ahead always finds a token. */
const lookahead = 16;

/** Takes a text apart. Line breaks inside a paragraph are left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups!;
    const start = match.index;
    const [raw] = match;
    const end = start + raw.length;
    if (groups['word'] !== undefined) {
      const key = fold(raw).replaceAll(' ', '-');
      const dot = text[end] === '.' && isAbbreviation(raw, key) ? 1 : 0;
      tokens.push({kind: 'word', text: text.slice(start, end + dot), key, start, end: end + dot});
    } else if (groups['number'] !== undefined) {
      tokens.push({kind: 'number', text: raw, key: raw.toLowerCase(), start, end});
    } else if (groups['line'] !== undefined) {
      if (!isWrapped(text, start, end))
        tokens.push({kind: 'mark', text: raw, key: '\n', start, end});
    } else if (tokens.at(-1)?.end !== end) {
      tokens.push({kind: 'mark', text: raw, key: markOf(raw), start, end});
    }
  }
  const end: Token = {kind: 'end', text: '', key: '', start: text.length, end: text.length};
  return [...withBrackets(tokens), ...Array.from({length: lookahead}, () => end)];
}

function isAbbreviation(raw: string, key: string): boolean {
  return (
    abbreviations.has(key) ||
    (shortAbbreviation.test(raw) && !vowelEnd.test(raw)) ||
    /^\p{Lu}$/u.test(raw)
  );
}

function markOf(raw: string): string {
  if (/[\p{Pd}−]/u.test(raw)) return '-';
  if (raw === '[' || raw === '{') return '(';
  if (raw === ']' || raw === '}') return ')';
  if (/[\p{Pi}\p{Pf}"„']/u.test(raw)) return '"';
  return raw;
}

/** Whether a line ends only because the paragraph was too wide, and not because an item ends. */
function isWrapped(text: string, start: number, end: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), start - 2 * longLine);
  const ends = /[;.:)]\s*$/u.test(text.slice(Math.max(0, start - longLine), start));
  const rest = text.slice(end, end + longLine);
  return (
    !ends && start - lineStart > longLine && !/^\s*(?:[-–—•*▪]|\d+[.)]|\p{Lu}\p{L}*:|$)/u.test(rest)
  );
}

/** Brackets without a partner, and those too deep inside others, only separate. */
function withBrackets(tokens: readonly Token[]): readonly Token[] {
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [i, {key}] of tokens.entries()) {
    if (key === '(') open.push(i);
    const partner = key === ')' ? open.pop() : undefined;
    if (partner !== undefined && open.length < deepestBracket) kept.add(partner).add(i);
  }
  return tokens.map((token, i) =>
    (token.key === '(' || token.key === ')') && !kept.has(i) ? {...token, key: ','} : token,
  );
}
