import type {Directory, Locality, OutsideLocality, Street} from './directory.js';
import {fold, foldedWords} from './fold.js';
import {isGeneric} from './generic-words.js';
import {createLexicon} from './lexicon.js';
import {localityFit} from './match-locality.js';
import {groupBy} from './group-by.js';
import {streetFit, type Fit} from './match-street.js';
import type {Reach} from './match-word.js';
import {parseStreetName, type StreetName} from './street-name.js';
import {createWordIndex, type WordIndex} from './word-index.js';

/** A street under one of its names, prepared for comparison. */
export interface NamedStreet {
  readonly street: Street;
  readonly locality: Locality;
  readonly name: StreetName;
  /** The name as it is written, when it is one of the former names. */
  readonly former?: string | undefined;
}

/** A street that typed words may mean. */
export interface StreetMatch extends Fit {
  readonly named: NamedStreet;
}

/** A locality that typed words may mean. */
export interface LocalityMatch extends Fit {
  readonly locality: Locality;
}

/** The names of a directory, ready to be looked up. */
export interface Gazetteer {
  /** The largest number of words in the name of a locality. */
  readonly longestName: number;
  readonly localities: readonly Locality[];
  /** Streets under each of their names. */
  readonly streets: readonly NamedStreet[];
  streetsOf(locality: Locality): readonly NamedStreet[];
  /** Streets that a typed name may mean, under present and former names. */
  streetsLike(name: StreetName, reach: Reach): readonly StreetMatch[];
  /** Localities that folded words may mean. */
  localitiesLike(words: readonly string[], reach: Reach): readonly LocalityMatch[];
  /** Localities of other counties that folded words mean, in the nominative or another case. */
  outsideLike(words: readonly string[], reach: 'name' | 'form'): readonly OutsideLocality[];
  /** TERC codes of the gminy of a folded name. */
  gminyNamed(name: string): ReadonlySet<string>;
  gminaOf(locality: Locality): string;
  /** Whether the directory holds another locality of the same name. */
  isHomonym(locality: Locality): boolean;
}

interface Named<T> {
  readonly thing: T;
  readonly words: readonly string[];
}

/** Inflection leaves the start of a word alone. */
const lengthOfStart = 3;

/** Reads the names of a directory once, so that looking up is quick. */
export function createGazetteer(directory: Directory): Gazetteer {
  const {gminy, localities} = directory;
  const named = localities.map(withWords);
  const outside = (directory.outside ?? []).map(withWords);
  const byId = new Map(localities.map((locality) => [locality.id, locality]));
  const streets = directory.streets.flatMap((street) => {
    const locality = byId.get(street.locality);
    return locality ? namesOf(street, locality) : [];
  });
  const present = streets.filter(({former}) => former === undefined);
  const localityIndex = createWordIndex(named, ({words}) => words);
  const outsideIndex = createWordIndex(outside, ({words}) => words.slice(0, 1));
  const streetIndex = createWordIndex(streets, ({name}) =>
    name.surnames.length > 0 ? name.surnames : name.core,
  );
  const lexicon = createLexicon([
    ...[...named, ...outside].flatMap(({words}) => words),
    ...streets.flatMap(({name}) => name.core),
  ]);
  const byName = groupBy(named, ({words}) => words.join(' '));
  const gminaNames = new Map(gminy.map(({teryt, name}) => [teryt, name]));
  const gminyByName = groupBy(gminy, ({name}) => fold(name));
  const streetsByLocality = groupBy(present, ({locality}) => locality.id);

  return {
    longestName: [...named, ...outside].reduce((most, {words}) => Math.max(most, words.length), 0),
    localities,
    streets,
    streetsOf: ({id}) => streetsByLocality.get(id) ?? [],
    streetsLike: (typed, reach) => {
      const candidates = typed.core.flatMap((word) => alike(streetIndex, word, reach));
      return [...new Set(candidates)].flatMap((named) => {
        const fit = streetFit(typed, named.name, reach, lexicon);
        return fit === undefined ? [] : [{...fit, named}];
      });
    },
    localitiesLike: (typed, reach) => {
      // A part of a name says more than "Nowa", which begins hundreds.
      const first = typed.find((word) => !isGeneric(word)) ?? typed[0]!;
      return [...new Set(alike(localityIndex, first, reach))].flatMap(({thing, words}) => {
        const fit = localityFit(typed, words, reach, lexicon);
        return fit === undefined ? [] : [{...fit, locality: thing}];
      });
    },
    outsideLike: (typed, reach) =>
      alike(outsideIndex, typed[0]!, reach)
        .filter(({words}) => localityFit(typed, words, reach, lexicon)?.doubtful === false)
        .map(({thing}) => thing),
    gminyNamed: (name) => new Set(gminyByName.get(name)?.map(({teryt}) => teryt)),
    gminaOf: ({gmina}) => gminaNames.get(gmina) ?? '',
    isHomonym: ({name}) => (byName.get(fold(name))?.length ?? 0) > 1,
  };
}

function withWords<T extends {readonly name: string}>(thing: T): Named<T> {
  return {thing, words: foldedWords(thing.name)};
}

/** A street under each name that it has or had. */
function namesOf(street: Street, locality: Locality): readonly NamedStreet[] {
  const former = street.formerNames ?? [];
  return [
    {street, locality, name: parseStreetName(street.name)},
    ...former.map((name) => ({street, locality, name: parseStreetName(name), former: name})),
  ];
}

/** Things with a word that a typed one may stand for. */
function alike<T>(index: WordIndex<T>, word: string, reach: Reach): readonly T[] {
  const having = index.having(word);
  if (reach === 'name') return having;
  const start = word === 'wsi' ? 'wies' : word.slice(0, lengthOfStart);
  const forms = [...having, ...index.starting(start)];
  return reach === 'form' ? forms : [...forms, ...index.resembling(word)];
}
