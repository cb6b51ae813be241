import {forgivenSlips, slipsBetween} from './typo.js';

/** Things by the words of their names. Each answer may name a thing more than once. */
export interface WordIndex<T> {
  /** Things with this word. */
  having(word: string): readonly T[];
  /** Things with a word that starts so. */
  starting(start: string): readonly T[];
  /** Things with a word that this may be when slips are forgiven; the word itself is left out. */
  resembling(word: string): readonly T[];
  /** Things with a word that starts nearly so, with one slip after the first letter. */
  startingNearly(start: string): readonly T[];
}

/** Sorts things by their folded words once, so that a search reads only what it may find. */
export function createWordIndex<T>(
  things: readonly T[],
  wordsOf: (thing: T) => readonly string[],
): WordIndex<T> {
  const byWord = new Map<string, T[]>();
  for (const thing of things) {
    for (const word of wordsOf(thing)) {
      const same = byWord.get(word);
      if (same) same.push(thing);
      else byWord.set(word, [thing]);
    }
  }
  const words = [...byWord.keys()].sort();
  const letters = Uint32Array.from(words, lettersOf);
  const lengths = Uint32Array.from(words, ({length}) => length);

  const firstAtOrAfter = (start: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const rangeOf = (start: string) =>
    [firstAtOrAfter(start), firstAtOrAfter(`${start}\uffff`)] as const;

  const thingsOf = (found: readonly string[]) => found.flatMap((word) => byWord.get(word)!);

  return {
    having: (word) => byWord.get(word) ?? [],
    starting: (start) => thingsOf(words.slice(...rangeOf(start))),
    resembling: (word) => {
      const typed = lettersOf(word);
      const found: string[] = [];
      for (let i = 0; i < words.length; i++) {
        const most = forgivenSlips(lengths[i]!);
        // A slip changes at most two of the letters used: that leaves very few words to compare.
        if (Math.abs(lengths[i]! - word.length) > most) continue;
        if (bits(typed ^ letters[i]!) > 2 * most) continue;
        if (slipsBetween(word, words[i]!)) found.push(words[i]!);
      }
      return thingsOf(found);
    },
    startingNearly: (start) => {
      const typed = lettersOf(start);
      const [from, to] = rangeOf(start.slice(0, 1));
      const found = words
        .slice(from, to)
        .filter((word, i) => bits(typed & ~letters[from + i]!) <= 1 && startsNearly(word, start));
      return thingsOf(found);
    },
  };
}

function startsNearly(word: string, start: string): boolean {
  return [-1, 0, 1].some(
    (longer) => slipsBetween(start, word.slice(0, start.length + longer)) === 1,
  );
}

/** Which letters a word uses, one bit each; others share a bit. */
function lettersOf(word: string): number {
  let used = 0;
  for (let i = 0; i < word.length; i++) used |= 1 << (word.charCodeAt(i) & 31);
  return used >>> 0;
}

/** How many bits are set, summed pairwise: a loop over them would take most of a keystroke's time. */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
