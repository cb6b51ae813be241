import type {Directory, Locality, Street} from './directory.js';
import {fold, foldedWords} from './fold.js';
import {isGeneric} from './generic-words.js';
import {isFormOf} from './inflection.js';
import type {Reach} from './match-street.js';
import {toStreetName, type StreetName} from './street-name.js';
import {isTypoOf} from './typo.js';

/** A street with its name prepared for comparison. */
export interface NamedStreet {
  readonly street: Street;
  readonly locality: Locality;
  readonly name: StreetName;
}

/** A locality that typed words may mean. */
export interface LocalityMatch {
  readonly locality: Locality;
  /** 0 for the name itself; more is worse. */
  readonly cost: number;
  /** Whether only a part of the name was typed: "Redzeń" for "Nowy Redzeń". */
  readonly partial: boolean;
}

/** The names of a directory, ready to be looked up. */
export interface Gazetteer {
  /** The largest number of words in the name of a locality. */
  readonly longestName: number;
  readonly localities: readonly Locality[];
  readonly streets: readonly NamedStreet[];
  streetsOf(locality: Locality): readonly NamedStreet[];
  /** Streets of exactly this name, whatever their prefix. */
  streetsNamed(name: StreetName): readonly NamedStreet[];
  /** Localities that folded words may mean. */
  localitiesLike(words: readonly string[], reach: Reach): readonly LocalityMatch[];
  /** TERC codes of the gminy of a folded name. */
  gminyNamed(name: string): ReadonlySet<string>;
  gminaOf(locality: Locality): string;
  /** Whether the directory holds another locality of the same name. */
  isHomonym(locality: Locality): boolean;
}

interface NamedLocality {
  readonly locality: Locality;
  readonly words: readonly string[];
}

const none: ReadonlySet<string> = new Set();

/** Reads the names of a directory once, so that looking up is quick. */
export function createGazetteer({gminy, localities, streets}: Directory): Gazetteer {
  const named = localities.map((locality) => ({locality, words: foldedWords(locality.name)}));
  const byName = groupBy(named, ({words}) => words.join(' '));
  const byStart = groupBy(named, ({words}) => startOf(words));
  const byCore = groupBy(named, ({words}) => words.find((word) => !isGeneric(word)) ?? '');
  const byId = new Map(localities.map((locality) => [locality.id, locality]));
  const gminaNames = new Map(gminy.map(({teryt, name}) => [teryt, name]));
  const gminyByName = groupBy(gminy, ({name}) => fold(name));
  const namedStreets = streets.flatMap((street): readonly NamedStreet[] => {
    const locality = byId.get(street.locality);
    if (locality === undefined) return [];
    return [{street, locality, name: toStreetName(foldedWords(street.name))}];
  });
  const streetsByName = groupBy(namedStreets, ({name}) => name.words.join(' '));
  const streetsByLocality = groupBy(namedStreets, ({locality}) => locality.id);

  return {
    longestName: named.reduce((most, {words}) => Math.max(most, words.length), 0),
    localities,
    streets: namedStreets,
    streetsOf: ({id}) => streetsByLocality.get(id) ?? [],
    streetsNamed: ({words}) => streetsByName.get(words.join(' ')) ?? [],
    gminyNamed: (name) => new Set(gminyByName.get(name)?.map(({teryt}) => teryt) ?? none),
    gminaOf: ({gmina}) => gminaNames.get(gmina) ?? '',
    isHomonym: ({name}) => (byName.get(fold(name))?.length ?? 0) > 1,
    localitiesLike: (words, reach) => {
      const matches = toMatches(byName.get(words.join(' ')), 0);
      if (reach === 'name') return matches;
      const parts = byCore.get(words[0]!)?.filter(({words: name}) => isPartOf(words, name));
      const forms = byStart.get(startOf(words))?.filter(({words: name}) => isForm(words, name));
      matches.push(...toMatches(parts, 2, true), ...toMatches(forms, 3));
      if (reach === 'form' || matches.length > 0) return matches;
      return toMatches(
        named.filter(({words: name}) => isTypoOf(words, name)),
        4,
      );
    },
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function toMatches(
  named: readonly NamedLocality[] | undefined,
  cost: number,
  partial = false,
): LocalityMatch[] {
  return named?.map(({locality}) => ({locality, cost, partial})) ?? [];
}

/** Inflection leaves the start of a word alone. */
function startOf(words: readonly string[]): string {
  return words[0]?.slice(0, 3) ?? '';
}

function isPartOf(typed: readonly string[], name: readonly string[]): boolean {
  return typed.length < name.length && typed.every((word) => name.includes(word));
}

function isForm(typed: readonly string[], name: readonly string[]): boolean {
  return (
    typed.length === name.length &&
    typed.some((word, i) => word !== name[i]) &&
    typed.every((word, i) => word === name[i] || isFormOf(word, name[i]!))
  );
}
