import type {Address, Reading, Word} from './address.js';
import type {OutsideLocality} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import {isGeneric} from './generic-words.js';
import {localitySlices, type NameSlice, type Slice} from './name-slices.js';
import {splitGmina} from './split-gmina.js';

/** An address in another county. */
export interface Outside {
  readonly kind: 'outside';
  /** The locality. */
  readonly understood: string;
  /** Its county, where all its namesakes lie in the same one. */
  readonly county?: string | undefined;
}

/** The locality of another county that an address names, when it names none of this one. */
export function findOutside(
  address: Address,
  gazetteer: Gazetteer,
  reach: 'name' | 'form',
): Outside | undefined {
  const reading = address.readings[0]!;
  const {words, area} = splitGmina(reading.words, gazetteer);
  if (area.named && !area.unknown) return undefined;
  const isNumbered = (found: Slice) => standsBeforeNumber(found, reading);
  const here = localitySlices(words, gazetteer, (name) => gazetteer.localitiesLike(name, reach));
  // "Polna 5, Łódź" is a street there, even where a village here is called so.
  const named = here.some((found) => !isNumbered(found));
  const [found] = localitySlices(words, gazetteer, (name) => gazetteer.outsideLike(name, reach))
    .filter((found) => isWholeName(found) && !named && (here.length === 0 || !isNumbered(found)))
    .sort(
      (a, b) =>
        Number(isNumbered(a)) - Number(isNumbered(b)) ||
        b.slice.length - a.slice.length ||
        b.left.length - a.left.length,
    );
  return found && toOutside(found);
}

function toOutside({matches}: NameSlice<OutsideLocality>): Outside {
  const counties = new Set(matches.map(({county}) => county));
  const [county] = counties;
  return {
    kind: 'outside',
    understood: matches[0]!.name,
    county: counties.size === 1 ? county : undefined,
  };
}

/** Whether the number of the building comes right after a name, and nothing in between. */
function standsBeforeNumber({slice, right}: Slice, {numberAt}: Reading): boolean {
  const end = slice.at(-1)!.end;
  const next = right[0]?.start ?? Infinity;
  return numberAt !== undefined && end <= numberAt && numberAt < next;
}

/** "Brzezina" is another village than "Nowa Brzezina". */
function isWholeName({slice, left, right}: Slice): boolean {
  const beside = (word: Word | undefined) =>
    word !== undefined && word.part === slice[0]!.part && isGeneric(word.key);
  return !beside(left.at(-1)) && !beside(right[0]);
}
