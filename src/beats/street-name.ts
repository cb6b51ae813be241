import {romanValue} from './roman.js';

/** What kind of street a prefix says it is; empty where no prefix says. */
export type StreetKind = 'ul' | 'al' | 'os' | 'pl' | '';

/** The name of a street as it is compared. */
export interface StreetName {
  readonly kind: StreetKind;
  /** Folded words without prefix, titles abbreviated, ordinals in digits. */
  readonly words: readonly string[];
  /** {@link words} without titles: "sikorskiego" of "gen. Sikorskiego". */
  readonly core: readonly string[];
}

const prefixes = new Map<string, StreetKind>([
  ...['ul', 'ulica', 'ulice', 'ulicy'].map((word) => [word, 'ul'] as const),
  ...['al', 'aleja', 'aleje', 'alei', 'alejach'].map((word) => [word, 'al'] as const),
  ...['os', 'osiedle', 'osiedla', 'osiedlu'].map((word) => [word, 'os'] as const),
  ...['pl', 'plac', 'placu'].map((word) => [word, 'pl'] as const),
]);

const titles = new Map<string, string>([
  ...['bl', 'bp', 'abp', 'dr', 'gen', 'hm', 'im', 'inz', 'kard', 'kpt', 'ks', 'marsz', 'mjr'].map(
    (title) => [title, title] as const,
  ),
  ...['plk', 'por', 'ppor', 'prof', 'rtm', 'sw', 'swietych'].map(
    (title) => [title, title] as const,
  ),
  ['blogoslawionego', 'bl'],
  ['biskupa', 'bp'],
  ['arcybiskupa', 'abp'],
  ['doktora', 'dr'],
  ['generala', 'gen'],
  ['harcmistrza', 'hm'],
  ['imienia', 'im'],
  ['kardynala', 'kard'],
  ['kapitana', 'kpt'],
  ['ksiedza', 'ks'],
  ['marszalka', 'marsz'],
  ['majora', 'mjr'],
  ['pulkownika', 'plk'],
  ['porucznika', 'por'],
  ['profesora', 'prof'],
  ['rotmistrza', 'rtm'],
  ['swietego', 'sw'],
  ['swietej', 'sw'],
]);

/* "1-go Maja", "3-ego Maja", "2-giego Pułku". */
const ordinalEndings = new Set(['go', 'ego', 'giego', 'szego', 'tego', 'ciego']);

/** What kind of street a folded word announces; `undefined` for a word that is no prefix. */
export function streetPrefix(word: string): StreetKind | undefined {
  return prefixes.get(word);
}

/**
 * Reads the name of a street.
 *
 * @param folded - Its words, folded, prefix included.
 */
export function toStreetName(folded: readonly string[]): StreetName {
  let start = 0;
  let kind: StreetKind = '';
  // "ul. Aleja Lipowa" is an avenue; a name such as "Aleje" alone keeps its only word.
  while (start < folded.length - 1 && prefixes.has(folded[start]!)) {
    kind = prefixes.get(folded[start]!)!;
    start++;
  }
  const named = folded.slice(start);
  const words = named
    .filter((word, i) => !(ordinalEndings.has(word) && /^\d+$/u.test(named[i - 1] ?? '')))
    .map((word, i, all) => titles.get(word) ?? ordinal(word, i, all.length));
  const core = words.filter((word) => !titles.has(word));
  return {kind, words, core: core.length > 0 ? core : words};
}

/** "I Maja" is 1, "Jana Pawła II" is 2, but the "i" in "Żwirki i Wigury" is a conjunction. */
function ordinal(word: string, index: number, count: number): string {
  if (word === 'i' && (count === 1 || (index > 0 && index < count - 1))) return word;
  const value = romanValue(word);
  return value === undefined ? word : String(value);
}
