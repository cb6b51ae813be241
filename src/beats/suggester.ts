import {parseAddress, type Reading, type Word} from './address.js';
import type {PlaceSuggestion} from './answer.js';
import type {Locality, Street} from './directory.js';
import {foldedWords} from './fold.js';
import type {Gazetteer, NamedStreet} from './gazetteer.js';
import {localitySlices} from './name-slices.js';
import {addressOf} from './place.js';
import {createPrefixIndex, startsWords} from './prefix-index.js';
import {splitGmina, type Area} from './split-gmina.js';
import {streetPrefix, toStreetName, type StreetName} from './street-name.js';
import {keysOf, nameNothing} from './word-roles.js';

interface Entry {
  readonly locality: Locality;
  readonly street?: Street | undefined;
  readonly words: readonly string[];
  /** The words as one text. */
  readonly name: string;
  readonly kind: StreetName['kind'];
}

/** Suggests localities and streets for a text that is being typed. */
export type Suggester = (text: string, limit: number) => readonly PlaceSuggestion[];

/** Reads a gazetteer once into an index of word starts. */
export function createSuggester(gazetteer: Gazetteer): Suggester {
  // In alphabetical order, so that comparing two entries is comparing their places.
  const collator = new Intl.Collator('pl', {numeric: true});
  const entries = [...gazetteer.localities.map(ofLocality), ...gazetteer.streets.map(ofStreet)]
    .map((entry) => ({entry, name: `${sortName(entry)}, ${gazetteer.gminaOf(entry.locality)}`}))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({entry}) => entry);
  const index = createPrefixIndex(entries.map(({words}) => words));

  /** Entries of every name that the words begin: the best fitting first. */
  const anywhere = (words: readonly Word[], area: Area, limit: number): readonly Entry[] => {
    const typed = typedName(words);
    if (typed.words.length === 0) return [];
    const keys = keysOf(words);
    const streets = index.find(typed.words);
    const alike = keys.join(' ') === typed.words.join(' ');
    const places = typed.kind !== '' ? [] : alike ? streets : index.find(keys);
    const found = [
      ...places.filter((i) => entries[i]!.street === undefined),
      ...streets.filter((i) => entries[i]!.street !== undefined && fits(typed, entries[i]!)),
    ];
    const name = typed.words.join(' ');
    const scores = found
      .filter((i) => area.includes(entries[i]!.locality))
      .map((i) => rank(entries[i]!, name) * entries.length + i);
    return Array.from(
      Float64Array.from(scores).sort().subarray(0, limit),
      (score) => entries[score % entries.length]!,
    );
  };

  /** Streets of a locality named in full, by the words beside its name. */
  const inLocality = (words: readonly Word[], area: Area, numbered: boolean): readonly Entry[] =>
    localitySlices(words, gazetteer, 'name').flatMap(({matches, left, right}) => {
      const rest = nameNothing(left) ? right : left;
      if (rest === left && !nameNothing(right)) return [];
      const typed = typedName(rest);
      // A number after a town's name is not a street's yet.
      if (numbered && typed.words.length === 0) return [];
      return matches
        .filter(({locality}) => area.includes(locality))
        .flatMap(({locality}) => gazetteer.streetsOf(locality).map(ofStreet))
        .filter((entry) => fits(typed, entry) && startsWords(typed.words, entry.words))
        .sort((a, b) => collator.compare(sortName(a), sortName(b)));
    });

  return (text, limit) => {
    const suggestions = new Map<string, PlaceSuggestion>();
    for (const reading of parseAddress(text).readings) {
      const {words, area} = areaOf(reading, gazetteer);
      if (words.length === 0) continue;
      for (const entry of [
        ...anywhere(words, area, limit),
        ...inLocality(words, area, reading.building !== undefined),
      ]) {
        if (suggestions.size >= limit) return [...suggestions.values()];
        const key = JSON.stringify([entry.locality.id, entry.street?.id]);
        if (!suggestions.has(key)) suggestions.set(key, toSuggestion(entry, reading, gazetteer));
      }
    }
    return [...suggestions.values()];
  };
}

function ofLocality(locality: Locality): Entry {
  const words = foldedWords(locality.name);
  return {locality, words, name: words.join(' '), kind: ''};
}

function ofStreet({street, locality, name: {words, kind}}: NamedStreet): Entry {
  return {locality, street, words, name: words.join(' '), kind};
}

function sortName({street, locality}: Entry): string {
  return street ? street.name.replace(/^(?:ul|al|os|pl)\.\s*/u, '') : locality.name;
}

/** A gmina that is still being typed does not narrow anything yet. */
function areaOf(reading: Reading, gazetteer: Gazetteer) {
  const {words, area} = splitGmina(reading.words, gazetteer);
  return {words, area: area.unknown ? {...area, includes: () => true} : area};
}

/** The typed words as the start of a name; "ul" alone says only that a street follows. */
function typedName(words: readonly Word[]): StreetName {
  const keys = keysOf(words);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined && streetPrefix(only) === 'ul') {
    return {kind: 'ul', words: [], core: []};
  }
  return toStreetName(keys);
}

function fits(typed: StreetName, {kind}: Entry): boolean {
  return typed.kind === '' || typed.kind === 'ul' || typed.kind === kind;
}

/** The name itself, names that start so, names with such a word; towns before everything else. */
function rank({name, locality, street}: Entry, typed: string): number {
  const fit = name === typed ? 0 : name.startsWith(typed) ? 1 : 2;
  return fit * 2 + (locality.kind === 'miasto' && !street ? 0 : 1);
}

function toSuggestion(entry: Entry, {building}: Reading, gazetteer: Gazetteer): PlaceSuggestion {
  const {locality, street} = entry;
  const address = addressOf(entry, building?.typed, gazetteer);
  const gmina = `gmina ${gazetteer.gminaOf(locality)}`;
  if (!street) return {kind: 'locality', label: locality.name, detail: gmina, address};
  const detail = gazetteer.isHomonym(locality) ? `${locality.name}, ${gmina}` : locality.name;
  return {kind: 'street', label: street.name, detail, address};
}
