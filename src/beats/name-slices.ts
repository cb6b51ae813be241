import type {Word} from './address.js';
import type {Gazetteer, StreetMatch} from './gazetteer.js';
import type {Reach} from './match-word.js';
import {streetPrefix, toStreetName, type StreetName} from './street-name.js';
import {keysOf, withoutFillers} from './word-roles.js';

/** A part of an address that may be a name, and the words on both sides. */
export interface Slice {
  readonly slice: readonly Word[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** A part of an address that may name something, and what. */
export interface NameSlice<T> extends Slice {
  readonly matches: readonly T[];
}

/** Every part of an address that may name a locality, with what is found under that name. */
export function localitySlices<T>(
  words: readonly Word[],
  gazetteer: Gazetteer,
  find: (name: readonly string[]) => readonly T[],
): readonly NameSlice<T>[] {
  const slices: NameSlice<T>[] = [];
  for (let start = 0; start < words.length; start++) {
    // "ul. Bukowiec" is a street, whatever village is called so.
    if (start > 0 && streetPrefix(words[start - 1]!.key) !== undefined) continue;
    const most = Math.min(words.length, start + gazetteer.longestName);
    for (let end = start + 1; end <= most; end++) {
      const slice = words.slice(start, end);
      if (slice.at(-1)!.part !== slice[0]!.part) break;
      const matches = find(keysOf(slice));
      if (matches.length === 0) continue;
      slices.push({slice, matches, left: words.slice(0, start), right: words.slice(end)});
    }
  }
  return slices;
}

/**
 * The streets that words may name, read as they stand and without "na", "przy" and their like. None
 * when the words stand in different parts of the address.
 */
export function streetsNamed(
  words: readonly Word[],
  gazetteer: Gazetteer,
  reach: Reach,
): readonly StreetMatch[] {
  const matches = typedStreets(words).flatMap((typed, dropped) =>
    gazetteer
      .streetsLike(typed, reach)
      // A name that leaves words out gives way to one that explains them all.
      .map((match) => ({...match, cost: match.cost + dropped / 2})),
  );
  const best = new Map<StreetMatch['named'], StreetMatch>();
  for (const match of matches) {
    const other = best.get(match.named);
    if (other === undefined || match.cost < other.cost) best.set(match.named, match);
  }
  return [...best.values()];
}

function typedStreets(words: readonly Word[]): readonly StreetName[] {
  if (words.length === 0 || words[0]!.part !== words.at(-1)!.part) return [];
  const bare = withoutFillers(words);
  const readings = bare.length === 0 || bare.length === words.length ? [words] : [words, bare];
  return readings.map((reading) => toStreetName(keysOf(reading)));
}
