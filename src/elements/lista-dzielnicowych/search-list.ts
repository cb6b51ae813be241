import {foldedWords} from '../../beats/index.js';
import {isFormOf} from '../../beats/inflection.js';
import type {ListedBeat} from './load-list.js';

/** What a search in the list has found. */
export interface Found {
  readonly beats: ReadonlySet<ListedBeat>;
  /** Whether a folded word of an area text is one that was searched for. */
  readonly hit: (word: string) => boolean;
}

/** Words that a person writes around what is searched for. */
const fillers = new Set([
  ...['rejon', 'nr', 'numer', 'dzielnicowy', 'dzielnicowa'],
  ...['ul', 'ulica', 'gmina', 'gm', 'w', 'we', 'na'],
]);

const startsWithDigit = (word: string) => /^\d/.test(word);

/** The searched word begins the other; a number is meant whole: "3" is not "30". */
const begins = (searched: string, word: string) =>
  startsWithDigit(searched) ? word === searched : word.startsWith(searched);

/** One is a form of the other: a text says "Aleję Lipową", a resident "Aleja Lipowa". */
const resembles = (searched: string, word: string) =>
  begins(searched, word) || isFormOf(searched, word) || isFormOf(word, searched);

/**
 * The beats that a text means: by their number; else those with all its words; else those with
 * forms of its words, leaving out a house number, which no list tells.
 */
export function searchList(beats: readonly ListedBeat[], text: string): Found {
  const words = wordsOf(text);
  if (words.length === 0) return {beats: new Set(beats), hit: () => false};

  const numbered = beats.filter(({number}) => words.every((word) => number.includes(word)));
  if (numbered.length > 0) return {beats: new Set(numbered), hit: () => false};

  const exact = having(beats, words, begins);
  if (exact.beats.size > 0) return exact;
  return having(
    beats,
    words.filter((word) => !startsWithDigit(word)),
    resembles,
  );
}

/** The beats that have all words. */
function having(
  beats: readonly ListedBeat[],
  searched: readonly string[],
  same: (searched: string, word: string) => boolean,
): Found {
  const has = ({words}: ListedBeat) =>
    searched.length > 0 && searched.every((one) => words.some((word) => same(one, word)));
  return {
    beats: new Set(beats.filter(has)),
    hit: (word) => searched.some((one) => same(one, word)),
  };
}

function wordsOf(text: string): readonly string[] {
  const words = foldedWords(text);
  const meant = words.filter((word) => !fillers.has(word));
  return meant.length > 0 ? meant : words;
}
