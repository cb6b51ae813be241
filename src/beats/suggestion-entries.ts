import type {PlaceSuggestion} from './answer.js';
import type {Locality, Street} from './directory.js';
import {fold, foldedWords} from './fold.js';
import type {Gazetteer} from './gazetteer.js';
import {addressOf} from './place.js';
import type {StreetKind} from './street-name.js';

/** A name that can be suggested. */
export interface Entry {
  readonly locality: Locality;
  readonly street?: Street | undefined;
  /** The name of the street as it is written, when it is a former one. */
  readonly former?: string | undefined;
  readonly words: readonly string[];
  /** The words as one text. */
  readonly name: string;
  readonly kind: StreetKind;
}

/** Every name of a gazetteer, in alphabetical order. */
export function entriesOf(gazetteer: Gazetteer): readonly Entry[] {
  const localities = gazetteer.localities.map((locality): Entry => {
    const words = foldedWords(locality.name);
    return {locality, words, name: words.join(' '), kind: ''};
  });
  const streets = gazetteer.streets.map(({street, locality, former, name: {words, kind}}) => {
    return {locality, street, former, words, name: words.join(' '), kind};
  });
  // By folded names, numbers by their value: a collator would take a second for the whole country.
  return [...localities, ...streets]
    .map((entry) => ({entry, key: sortKey(entry, gazetteer)}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({entry}) => entry);
}

function sortKey({name, street, locality}: Entry, gazetteer: Gazetteer): string {
  const inOrder = name.replace(/\d+/gu, (digits) => digits.padStart(4, '0'));
  const place = street ? fold(locality.name) : '';
  return [inOrder, place, fold(gazetteer.gminaOf(locality)), street?.name].join('\t');
}

/** An entry as it is shown under the search field. */
export function toSuggestion(
  entry: Entry,
  number: string | undefined,
  gazetteer: Gazetteer,
): PlaceSuggestion {
  const {locality, street, former} = entry;
  const address = addressOf(entry, number, gazetteer);
  const called = gazetteer.gminaOf(locality);
  const gmina = called === '' ? '' : `gmina ${called}`;
  if (!street) return {kind: 'locality', label: locality.name, detail: gmina, address};
  const place =
    gazetteer.isHomonym(locality) && gmina ? `${locality.name}, ${gmina}` : locality.name;
  const detail = former === undefined ? place : `${place}, dawniej ${former}`;
  return {kind: 'street', label: street.name, detail, address};
}
