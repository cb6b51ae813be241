import {wordFit, type Reach, type WordFit} from './match-word.js';

/** A typed word and the word of a name that it stands for. */
export interface Pair {
  readonly word: string;
  /** Which word of the name it stands for. */
  readonly at: number;
  readonly fit: WordFit;
}

const fits: readonly WordFit[] = ['same', 'form', 0.5, 1, 2, 'initial'];

/** Gives every typed word a word of the name, the surest first; `undefined` when one has none. */
export function pairUp(
  typed: readonly string[],
  core: readonly string[],
  reach: Reach,
): readonly Pair[] | undefined {
  if (typed.length > core.length) return undefined;
  const pairs: Pair[] = [];
  for (const word of typed) {
    const free = core.flatMap((name, at) => {
      const fit = pairs.some((pair) => pair.at === at) ? undefined : wordFit(word, name, reach);
      return fit === undefined ? [] : [{word, at, fit}];
    });
    if (free.length === 0) return undefined;
    pairs.push(free.reduce((a, b) => (fits.indexOf(b.fit) < fits.indexOf(a.fit) ? b : a)));
  }
  return pairs;
}
