import type {Slips} from './match-word.js';
import {wellKnownNames} from './well-known-names.js';

/** Tells words that are names from words that are slips. */
export interface Lexicon {
  /** Whether a folded word is a name, here or all over Poland. */
  has(word: string): boolean;
  /**
   * Whether a typed word can only be a slip for a known one, as no name reads like it: "akacjxwa",
   * "kkoluszki". "Kasztelewska" may be a street that the directory does not know.
   *
   * @param backed - Whether another word of the same name was typed as it is.
   */
  isOnlySlip(typed: string, meant: string, slips: Slips, backed: boolean): boolean;
}

/** How many triples must be unlike any name: two slips lead far, and past the first letter farther. */
function oddTriplesNeeded(slips: Slips, sameStart: boolean): number {
  if (slips === 2) return sameStart ? 3 : 4;
  return 1;
}

/** Learns what names look like from the words of a directory and from well-known ones. */
export function createLexicon(words: Iterable<string>): Lexicon {
  const known = new Set([...wellKnownNames, ...words]);
  const triples = new Set([...known].flatMap(triplesOf));
  return {
    has: (word) => known.has(word),
    isOnlySlip: (typed, meant, slips, backed) => {
      if (slips < 1 || (slips === 1 && (backed || areSwapped(typed, meant)))) return true;
      if (isOtherEnding(typed, meant)) return false;
      const odd = triplesOf(typed).filter((triple) => !triples.has(triple)).length;
      return odd >= (backed ? 1 : oddTriplesNeeded(slips, typed[0] === meant[0]));
    },
  };
}

/** Another vowel at the end makes another name: "Słoneczne" and "Słoneczna"; "Słonecznl" is none. */
function isOtherEnding(typed: string, meant: string): boolean {
  const sameStart = typed.length === meant.length && meant.startsWith(typed.slice(0, -1));
  return sameStart && /[aeioy]$/.test(typed);
}

/** Every three letters in a row, the ends of the word counting as letters. */
function triplesOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return Array.from({length: marked.length - 2}, (_, i) => marked.slice(i, i + 3));
}

function areSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
