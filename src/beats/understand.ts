import {parseAddress, type Reading, type Word} from './address.js';
import type {Locality, Street} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import type {Building} from './house-number.js';
import type {Reach} from './match-street.js';
import {localitySlices, streetFit, typedStreets, type LocalitySlice} from './name-slices.js';
import {splitGmina, type Area} from './split-gmina.js';
import {explainUnknown, type Unknown} from './unknown.js';
import {nameNothing, withoutPostTown} from './word-roles.js';

/** What an address may mean: every word of it has its place. */
export interface Meaning {
  readonly locality: Locality;
  readonly street?: Street | undefined;
  readonly building?: Building | undefined;
  /** Whether the locality was only named in part, so that a person should confirm it. */
  readonly partial: boolean;
}

/** What an address means, as far as the directory knows. */
export type Understanding =
  | {readonly kind: 'nothing-asked'}
  /** At least one; several that fit equally well. */
  | {readonly kind: 'meanings'; readonly meanings: readonly Meaning[]}
  | Unknown;

interface Explanation extends Meaning {
  readonly cost: number;
}

const reaches: readonly Reach[] = ['name', 'form', 'typo'];
/* Looking for slips reads the whole directory for every few words: not for a pasted page. */
const mostWordsForSlips = 10;

/** Finds what an address means, going further from what was typed only while nothing fits. */
export function understand(typed: string, gazetteer: Gazetteer): Understanding {
  const address = parseAddress(typed);
  if (address.readings[0]!.words.length === 0) return {kind: 'nothing-asked'};
  const few = address.readings[0]!.words.length <= mostWordsForSlips;
  for (const reach of few ? reaches : reaches.slice(0, -1)) {
    const found = address.readings.flatMap((reading) => explain(reading, gazetteer, reach));
    if (found.length > 0) return {kind: 'meanings', meanings: best(found)};
  }
  return explainUnknown(address, gazetteer);
}

function best(found: readonly Explanation[]): readonly Meaning[] {
  const least = Math.min(...found.map(({cost}) => cost));
  const meanings = new Map<string, Meaning>();
  for (const {cost, ...meaning} of found) {
    const key = JSON.stringify([meaning.locality.id, meaning.street?.id]);
    if (cost === least && !meanings.has(key)) meanings.set(key, meaning);
  }
  return [...meanings.values()];
}

/** Every way to give each word of a reading its place. */
function explain(reading: Reading, gazetteer: Gazetteer, reach: Reach): readonly Explanation[] {
  const {words, area} = splitGmina(reading.words, gazetteer);
  if (words.length === 0 || area.unknown) return [];
  const {building} = reading;
  return [
    ...localitySlices(words, gazetteer, reach).flatMap((slice) =>
      besideLocality(slice, area, gazetteer, reach),
    ),
    ...streetsAnywhere(words, area, gazetteer, reach),
  ].map((found) => ({...found, building}));
}

function besideLocality(
  {matches, left, right}: LocalitySlice,
  area: Area,
  gazetteer: Gazetteer,
  reach: Reach,
): readonly Explanation[] {
  return matches
    .filter(({locality}) => area.includes(locality))
    .flatMap(({locality, cost, partial}) =>
      withoutPostTown(left, locality, gazetteer).flatMap((before) =>
        withoutPostTown(right, locality, gazetteer).flatMap((after) =>
          streetsIn(locality, [before.words, after.words], gazetteer, reach).map((found) => ({
            locality,
            partial,
            street: found.street,
            cost: cost + before.cost + after.cost + found.cost,
          })),
        ),
      ),
    );
}

/** What the words beside a locality say: nothing more, or a street in it. */
function streetsIn(
  locality: Locality,
  sides: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
  reach: Reach,
): readonly {readonly street?: Street; readonly cost: number}[] {
  const [words, ...others] = sides.filter((side) => !nameNothing(side));
  // "Nowa Wieś" is rather a place of that name than the "wieś" called "Nowa".
  if (words === undefined) return [{cost: sides.flat().length > 0 ? 0.5 : 0}];
  if (others.length > 0) return [];
  const typed = typedStreets(words);
  return gazetteer.streetsOf(locality).flatMap(({street, name}) => {
    const fit = streetFit(typed, name, reach);
    return fit === undefined ? [] : [{street, cost: fit}];
  });
}

function streetsAnywhere(
  words: readonly Word[],
  area: Area,
  gazetteer: Gazetteer,
  reach: Reach,
): readonly Explanation[] {
  // Who names the gmina means a locality of it before a street somewhere in it.
  const distance = area.named ? 1 : 0;
  const typed = typedStreets(words);
  return gazetteer.streets.flatMap(({street, locality, name}) => {
    const fit = area.includes(locality) ? streetFit(typed, name, reach) : undefined;
    return fit === undefined ? [] : [{locality, street, partial: false, cost: fit + distance}];
  });
}
