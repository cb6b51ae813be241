import {parseAddress, type Address, type Reading, type Word} from './address.js';
import type {Locality, Street} from './directory.js';
import type {Gazetteer, LocalityMatch} from './gazetteer.js';
import type {Building} from './house-number.js';
import type {Fit} from './match-street.js';
import type {Reach} from './match-word.js';
import {localitySlices, streetsNamed, type NameSlice} from './name-slices.js';
import {findOutside, type Outside} from './outside.js';
import {withoutPostTown} from './post-town.js';
import {splitGmina, type Area} from './split-gmina.js';
import {explainUnknown, type Unknown} from './unknown.js';
import {nameNothing} from './word-roles.js';

/** What an address may mean: every word of it has its place. */
export interface Meaning {
  readonly locality: Locality;
  readonly street?: Street | undefined;
  /** The name by which the street was called, when that is a former one: "ul. Dworcowa". */
  readonly former?: string | undefined;
  readonly building?: Building | undefined;
  /** Whether something else may be meant, so that a person should confirm it. */
  readonly doubtful: boolean;
}

/** What an address means, as far as the directory knows. */
export type Understanding =
  | {readonly kind: 'nothing-asked'}
  /** At least one; several that fit equally well. */
  | {readonly kind: 'meanings'; readonly meanings: readonly Meaning[]}
  | Outside
  | Unknown;

/** A meaning, and how far it is from what was typed. */
type Explanation = Meaning & Fit;

/** What is looked for, and how far. */
interface Search {
  readonly gazetteer: Gazetteer;
  readonly area: Area;
  readonly postcode: string | undefined;
  readonly reach: Reach;
}

/* Looking for slips compares many words: not for a pasted page. */
const mostWordsForSlips = 10;

/** Finds what an address means, going further from what was typed only while nothing fits. */
export function understand(typed: string, gazetteer: Gazetteer): Understanding {
  const address = parseAddress(typed);
  const {words} = address.readings[0]!;
  if (words.length === 0) return {kind: 'nothing-asked'};
  const named = explain(address, gazetteer, 'name');
  if (named.length > 0) return {kind: 'meanings', meanings: best(named, address)};
  const outside = findOutside(address, gazetteer, 'name');
  const inflected = explain(address, gazetteer, 'form');
  if (inflected.length > 0) {
    const meanings = best(inflected, address);
    // "Borowie" may be that village elsewhere, or stand "w Borowie" here.
    return {kind: 'meanings', meanings: outside ? meanings.map(doubt) : meanings};
  }
  const elsewhere = outside ?? findOutside(address, gazetteer, 'form');
  if (elsewhere) return elsewhere;
  const slipped = words.length > mostWordsForSlips ? [] : explain(address, gazetteer, 'typo');
  if (slipped.length === 0) return explainUnknown(address, gazetteer);
  return {kind: 'meanings', meanings: best(slipped, address, 1)};
}

function doubt(meaning: Meaning): Meaning {
  return {...meaning, doubtful: true};
}

/**
 * The explanations that fit best.
 *
 * @param margin - How much worse a rival may fit; one slip further is still a rival of a slip.
 */
function best(found: readonly Explanation[], {postcode}: Address, margin = 0): readonly Meaning[] {
  const least = Math.min(...found.map(({cost}) => cost));
  const meanings = new Map<string, Meaning>();
  for (const {cost, ...meaning} of [...found].sort((a, b) => a.cost - b.cost)) {
    const key = JSON.stringify([meaning.locality.id, meaning.street?.id]);
    if (cost <= least + margin && !meanings.has(key)) meanings.set(key, meaning);
  }
  return withPostcode([...meanings.values()], postcode);
}

/** Those whose postcode it is, if any, and those whose postcodes nobody knows. */
function withPostcode(
  meanings: readonly Meaning[],
  postcode: string | undefined,
): readonly Meaning[] {
  if (postcode === undefined) return meanings;
  const codes = meanings.map(({street, locality}) => street?.postcodes ?? locality.postcodes);
  if (!codes.some((known) => known?.includes(postcode))) return meanings;
  return meanings.filter((_, i) => codes[i]?.includes(postcode) ?? true);
}

/** Every way to give each word of an address its place. */
function explain(address: Address, gazetteer: Gazetteer, reach: Reach): readonly Explanation[] {
  return address.readings.flatMap((reading) => {
    const {words, area} = splitGmina(reading.words, gazetteer);
    if (words.length === 0 || area.unknown) return [];
    const search = {gazetteer, area, postcode: address.postcode, reach};
    return explainReading(reading, words, search);
  });
}

function explainReading(
  {building}: Reading,
  words: readonly Word[],
  search: Search,
): readonly Explanation[] {
  const {gazetteer, reach} = search;
  const slices = localitySlices(words, gazetteer, (name) => gazetteer.localitiesLike(name, reach));
  return [
    ...slices.flatMap((slice) => besideLocality(slice, search)),
    ...streetsAnywhere(words, search),
  ].map((found) => ({...found, building}));
}

function besideLocality(
  {matches, left, right}: NameSlice<LocalityMatch>,
  search: Search,
): readonly Explanation[] {
  const {area, postcode, gazetteer} = search;
  return matches
    .filter(({locality}) => area.includes(locality))
    .flatMap((match) => {
      const {locality} = match;
      return withoutPostTown(left, locality, postcode, gazetteer).flatMap((before) =>
        withoutPostTown(right, locality, postcode, gazetteer).flatMap((after) =>
          streetsIn(locality, [before.words, after.words], search).map((found) => ({
            locality,
            street: found.street,
            former: found.former,
            cost: match.cost + before.cost + after.cost + found.cost,
            doubtful: [match, before, after, found].some(({doubtful}) => doubtful),
          })),
        ),
      );
    });
}

/** What the words beside a locality say: nothing more, or a street in it. */
function streetsIn(
  locality: Locality,
  sides: readonly (readonly Word[])[],
  {gazetteer, reach}: Search,
): readonly (Fit & Pick<Meaning, 'street' | 'former'>)[] {
  const [words, ...others] = sides.filter((side) => !nameNothing(side));
  // "Nowa Wieś" is rather a place of that name than the "wieś" called "Nowa".
  if (words === undefined) return [{cost: sides.flat().length > 0 ? 0.5 : 0, doubtful: false}];
  if (others.length > 0) return [];
  return streetsNamed(words, gazetteer, reach)
    .filter(({named}) => named.locality === locality)
    .map(({named: {street, former}, cost, doubtful}) => ({
      street,
      former,
      // In one town the present name counts before a former one.
      cost: cost + (former === undefined ? 0 : 0.5),
      doubtful,
    }));
}

function streetsAnywhere(
  words: readonly Word[],
  {gazetteer, area, reach}: Search,
): readonly Explanation[] {
  // Who names the gmina means a locality of it before a street somewhere in it.
  const distance = area.named ? 1 : 0;
  return streetsNamed(words, gazetteer, reach)
    .filter(({named}) => area.includes(named.locality))
    .map(({named: {street, locality, former}, cost, doubtful}) => ({
      locality,
      street,
      former,
      cost: cost + distance,
      doubtful,
    }));
}
