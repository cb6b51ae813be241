import {parseAddress, type Reading, type Word} from './address.js';
import type {PlaceSuggestion} from './answer.js';
import type {Gazetteer} from './gazetteer.js';
import {groupBy} from './group-by.js';
import {localitySlices} from './name-slices.js';
import {splitGmina, type Area} from './split-gmina.js';
import {startsWords} from './starts-words.js';
import {streetPrefix, toStreetName, type StreetName} from './street-name.js';
import {entriesOf, toSuggestion, type Entry} from './suggestion-entries.js';
import {createWordIndex} from './word-index.js';
import {keysOf, nameNothing} from './word-roles.js';

/** Suggests localities and streets for a text that is being typed. */
export type Suggester = (text: string, limit: number) => readonly PlaceSuggestion[];

/** Finds the entries whose names words begin, as indexes; some more than once. */
type Find = (words: readonly string[]) => readonly number[];

/** Reads a gazetteer once into an index of word starts. */
export function createSuggester(gazetteer: Gazetteer): Suggester {
  // In alphabetical order, so that comparing two entries is comparing their places.
  const entries = entriesOf(gazetteer);
  const places = entries.map((_, i) => i);
  const index = createWordIndex(places, (i) => entries[i]!.words);
  const streetsIn = groupBy(
    places.filter((i) => entries[i]!.street !== undefined),
    (i) => entries[i]!.locality.id,
  );

  /** Names in which every word starts another word. */
  const beginning: Find = (words) => {
    const rarest = longestOf(words);
    const found = index.starting(rarest);
    return words.length === 1 ? found : found.filter((i) => startsWords(words, entries[i]!.words));
  };

  /** The same with slips in the longest word. */
  const nearlyBeginning: Find = (words) => {
    const rarest = longestOf(words);
    const others = words.filter((word) => word !== rarest);
    const found = [...index.startingNearly(rarest), ...index.resembling(rarest)];
    return found.filter((i) => startsWords(others, entries[i]!.words));
  };

  const inOrder = (
    found: readonly number[],
    typed: readonly string[],
    limit: number,
  ): readonly number[] => {
    const text = typed.join(' ');
    const scores = new Float64Array(found.length);
    for (const [at, i] of found.entries()) {
      scores[at] = rank(entries[i]!, text, typed[0]!) * entries.length + i;
    }
    const best = new Set<number>();
    for (const score of scores.sort()) {
      if (best.size >= limit) break;
      best.add(score % entries.length);
    }
    return [...best];
  };

  /** Entries of every name that the words begin: the best fitting first. */
  const anywhere = (words: readonly Word[], area: Area, limit: number, find: Find) => {
    const typed = typedName(words);
    if (typed.words.length === 0) return [];
    const keys = keysOf(words);
    const streets = find(typed.words);
    const alike = keys.join(' ') === typed.words.join(' ');
    const localities = typed.kind !== '' ? [] : alike ? streets : find(keys);
    const found = [
      ...localities.filter((i) => entries[i]!.street === undefined),
      ...streets.filter((i) => entries[i]!.street !== undefined && fits(typed, entries[i]!)),
    ];
    const there = area.named ? found.filter((i) => area.includes(entries[i]!.locality)) : found;
    return inOrder(there, typed.words, limit);
  };

  /** Streets of a locality named in full, by the words beside its name. */
  const inLocality = (
    words: readonly Word[],
    area: Area,
    numbered: boolean,
    find: Find,
  ): readonly number[] =>
    localitySlices(words, gazetteer, (name) => gazetteer.localitiesLike(name, 'name')).flatMap(
      ({matches, left, right}) => {
        const rest = nameNothing(left) ? right : left;
        if (rest === left && !nameNothing(right)) return [];
        const typed = typedName(rest);
        // A number after a town's name is not a street's yet.
        if (numbered && typed.words.length === 0) return [];
        const begun = typed.words.length > 0 ? new Set(find(typed.words)) : undefined;
        return matches
          .filter(({locality}) => area.includes(locality))
          .flatMap(({locality}) => streetsIn.get(locality.id) ?? [])
          .filter((i) => begun?.has(i) !== false && fits(typed, entries[i]!));
      },
    );

  const search = (text: string, limit: number, find: Find): readonly PlaceSuggestion[] => {
    const suggestions = new Map<string, PlaceSuggestion>();
    for (const reading of parseAddress(text).readings) {
      const {words, area} = areaOf(reading, gazetteer);
      if (words.length === 0) continue;
      const {building} = reading;
      for (const i of [
        ...anywhere(words, area, limit, find),
        ...inLocality(words, area, building !== undefined, find),
      ]) {
        if (suggestions.size >= limit) return [...suggestions.values()];
        const entry = entries[i]!;
        const key = JSON.stringify([entry.locality.id, entry.street?.id]);
        if (!suggestions.has(key)) {
          suggestions.set(key, toSuggestion(entry, building?.typed, gazetteer));
        }
      }
    }
    return [...suggestions.values()];
  };

  return (text, limit) => {
    const found = search(text, limit, beginning);
    return found.length > 0 ? found : search(text, limit, nearlyBeginning);
  };
}

/** The longest word starts the fewest names. */
function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** A gmina that is still being typed does not narrow anything yet. */
function areaOf(reading: Reading, gazetteer: Gazetteer) {
  const {words, area} = splitGmina(reading.words, gazetteer);
  return {words, area: area.unknown ? {...area, named: false, includes: () => true} : area};
}

/** The typed words as the start of a name; "ul" alone says only that a street follows. */
function typedName(words: readonly Word[]): StreetName {
  const keys = keysOf(words);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined && streetPrefix(only) === 'ul') {
    return {kind: 'ul', words: [], core: [], titles: [], surnames: []};
  }
  return toStreetName(keys);
}

function fits(typed: StreetName, {kind}: Entry): boolean {
  return typed.kind === '' || typed.kind === 'ul' || typed.kind === kind;
}

/**
 * The name itself, names that start so (a street by its surname too), names of which the first word
 * does, names with such words; towns before everything else.
 */
function rank({name, words, locality, street}: Entry, typed: string, first: string): number {
  const starts = name.startsWith(typed) || (street && words.at(-1)!.startsWith(typed));
  const fit = name === typed ? 0 : starts ? 1 : words[0]!.startsWith(first) ? 2 : 3;
  return fit * 2 + (locality.kind === 'miasto' && !street ? 0 : 1);
}
