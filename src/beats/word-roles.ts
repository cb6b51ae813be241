import type {Word} from './address.js';
import type {Locality} from './directory.js';
import {fold} from './fold.js';
import type {Gazetteer} from './gazetteer.js';
import {streetPrefix} from './street-name.js';

const fillers = new Set([
  ...['w', 'we', 'na', 'przy', 'obok', 'koło', 'z', 'do', 'od'].map(fold),
  ...['miasto', 'wies', 'miejscowosc', 'solectwo', 'nr', 'numer', 'blok', 'bl', 'dom'],
]);

/** The folded words. */
export function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({key}) => key);
}

/** Whether words name nothing: "w", "na", "ul." alone. */
export function nameNothing(words: readonly Word[]): boolean {
  return words.every(({key}) => fillers.has(key) || streetPrefix(key) !== undefined);
}

/** The words without "na", "przy" and their like at both ends. */
export function withoutFillers(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({key}) => !fillers.has(key));
  const end = words.findLastIndex(({key}) => !fillers.has(key));
  return start < 0 ? [] : words.slice(start, end + 1);
}

/**
 * The ways to read the words beside a locality: as they are; without the name of its gmina, as in
 * "Krasnowo 12, Koluszki"; and without the post office that a postcode announces.
 */
export function withoutPostTown(
  words: readonly Word[],
  locality: Locality,
  gazetteer: Gazetteer,
): readonly {readonly words: readonly Word[]; readonly cost: number}[] {
  const ways = [{words, cost: 0}];
  const gmina = fold(gazetteer.gminaOf(locality)).split(' ');
  const inner = withoutFillers(words);
  if (startsWith(keysOf(inner), gmina)) ways.push({words: inner.slice(gmina.length), cost: 0});
  if (endsWith(keysOf(inner), gmina)) ways.push({words: inner.slice(0, -gmina.length), cost: 0});
  const post = words.findIndex(({afterPostcode}) => afterPostcode);
  if (post >= 0) {
    const {part} = words[post]!;
    const next = words.findIndex((word, i) => i > post && word.part !== part);
    const end = next < 0 ? words.length : next;
    const town = keysOf(words.slice(post, end));
    if (gazetteer.localitiesLike(town, 'name').length > 0) {
      ways.push({words: [...words.slice(0, post), ...words.slice(end)], cost: 1});
    }
  }
  return ways;
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, i) => word === words[i]);
}

function endsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.every((word, i) => word === words[words.length - name.length + i]);
}
