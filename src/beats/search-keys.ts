import {parseAddress, type Word} from './address.js';
import {foldedWords} from './fold.js';
import {isGeneric} from './generic-words.js';
import {streetPrefix} from './street-name.js';
import {nameNothing} from './word-roles.js';

const gminaMarkers = new Set(['gmina', 'gminie', 'gminy', 'gm']);

/**
 * The folded words under which a name is found in a directory that is split by words: all but "ul." and
 * those that only tell namesakes apart; the first where there are no others.
 */
export function searchWords(name: string): readonly string[] {
  const words = foldedWords(name);
  const telling = words.filter((word) => !isGeneric(word) && !streetPrefix(word));
  return telling.length > 0 ? telling : words.slice(0, 1);
}

/** The words of an address that may be looked up in a directory that is split by words. */
export interface SearchWords {
  /** Words that may name the locality, the likeliest first. */
  readonly locality: readonly string[];
  /** All words, those of the gmina included; those that many places share come last. */
  readonly all: readonly string[];
}

/**
 * Which words of an address rather name the locality: those after a postcode, those apart from the
 * house number, then those that come first. Words after "ul." hardly do.
 */
export function addressWords(address: string): SearchWords {
  // "gmina Słupia (Konecka)": what stands in brackets belongs to the words before it.
  const {readings, text} = parseAddress(address.replace(/[()]/g, ' '));
  const {words, building} = readings[0]!;
  const named = words.filter(
    (word) => (!nameNothing([word]) || isLast(word, words)) && !gminaMarkers.has(word.key),
  );
  const number = building ? text.lastIndexOf(building.typed) : -1;
  const numbered = words.findLast(({end}) => end <= number)?.part;
  const markers = words.filter(({key}) => gminaMarkers.has(key));
  const ofGmina = words.filter(({part, start}) =>
    markers.some((marker) => marker.part === part && marker.start < start),
  );
  const candidates = named.filter((word) => !ofGmina.includes(word));
  const rank = (word: Word) => {
    if (word.afterPostcode) return 0;
    if (number >= 0 && (word.part !== numbered || word.start > number)) return 1;
    return isAfterPrefix(word, words) ? 3 : 2;
  };
  const ordered = (candidates.length > 0 ? candidates : named)
    .map((word, i) => ({word, rank: rank(word) + unlikeliness(word), i}))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  return {
    locality: [...new Set(ordered.map(({word}) => word.key))],
    all: [...new Set(named.map(({key}) => key))].sort(
      (a, b) => Number(isGeneric(a)) - Number(isGeneric(b)),
    ),
  };
}

/** How much less a word is likely to name a locality than others at its place: from 0 up to 1. */
function unlikeliness(word: Word): number {
  if (nameNothing([word])) return 0.75;
  return isGeneric(word.key) ? 0.5 : 0;
}

/** Whether a part of the address ends with a word: "koło" before no other word is the town of Koło. */
function isLast({start, part}: Word, words: readonly Word[]): boolean {
  return !words.some((word) => word.part === part && word.start > start);
}

/** Whether "ul." or the like stands before a word in its part of the address. */
function isAfterPrefix({start, part}: Word, words: readonly Word[]): boolean {
  return words.some(
    (word) => word.part === part && word.start < start && streetPrefix(word.key) !== undefined,
  );
}
