import type {Word} from './address.js';
import type {Gazetteer, LocalityMatch} from './gazetteer.js';
import {streetCost, type Reach} from './match-street.js';
import {streetPrefix, toStreetName, type StreetName} from './street-name.js';
import {keysOf, withoutFillers} from './word-roles.js';

/** A part of an address that may name a locality, and the words on both sides. */
export interface LocalitySlice {
  readonly slice: readonly Word[];
  readonly matches: readonly LocalityMatch[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Every part of an address that may name a locality. */
export function localitySlices(
  words: readonly Word[],
  gazetteer: Gazetteer,
  reach: Reach,
): readonly LocalitySlice[] {
  const slices: LocalitySlice[] = [];
  for (let start = 0; start < words.length; start++) {
    // "ul. Bukowiec" is a street, whatever village is called so.
    if (start > 0 && streetPrefix(words[start - 1]!.key) !== undefined) continue;
    const most = Math.min(words.length, start + gazetteer.longestName);
    for (let end = start + 1; end <= most; end++) {
      const slice = words.slice(start, end);
      if (slice.at(-1)!.part !== slice[0]!.part) break;
      const matches = gazetteer.localitiesLike(keysOf(slice), reach);
      if (matches.length === 0) continue;
      slices.push({slice, matches, left: words.slice(0, start), right: words.slice(end)});
    }
  }
  return slices;
}

/**
 * The names of a street that words may be: as they stand, and without "na", "przy" and their like.
 * None when they stand in different parts of the address.
 */
export function typedStreets(words: readonly Word[]): readonly StreetName[] {
  if (words.length === 0 || words[0]!.part !== words.at(-1)!.part) return [];
  const bare = withoutFillers(words);
  const readings = bare.length === 0 || bare.length === words.length ? [words] : [words, bare];
  return readings.map((reading) => toStreetName(keysOf(reading)));
}

/** How well the best of typed names fits a street; `undefined` when none does. */
export function streetFit(
  typed: readonly StreetName[],
  street: StreetName,
  reach: Reach,
): number | undefined {
  for (const [dropped, name] of typed.entries()) {
    const cost = streetCost(name, street, reach);
    // A name that leaves words out gives way to one that explains them all.
    if (cost !== undefined) return cost + dropped / 2;
  }
  return undefined;
}
