import {typedWords, type Address, type Word} from './address.js';
import type {Locality} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import {localitySlices, streetsNamed} from './name-slices.js';
import {splitGmina, type Area} from './split-gmina.js';
import {streetPrefix} from './street-name.js';
import {longer, withoutFillers} from './word-roles.js';

/** What of an address could not be understood. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: 'unknown-locality' | 'unknown-street';
  /** The part that was understood, in the directory's words. */
  readonly understood?: string | undefined;
  /** The part that was not, as it was typed. */
  readonly unknown?: string | undefined;
  /** The localities of the part that was understood. */
  readonly localities: readonly Locality[];
  /** Whether the unknown part says that it is a street: "ul. Nieznana". */
  readonly saysStreet: boolean;
}

/** Says which part of an address is known here and which is not. */
export function explainUnknown(address: Address, gazetteer: Gazetteer): Unknown {
  const {words, area} = splitGmina(address.readings[0]!.words, gazetteer);
  const unknown = (
    reason: Unknown['reason'],
    part: readonly Word[],
    understood?: string,
    localities: readonly Locality[] = [],
  ): Unknown => {
    const named = withoutFillers(part);
    const saysStreet = named.length > 1 && streetPrefix(named[0]!.key) !== undefined;
    const typed = typedWords(address, named) || undefined;
    return {kind: 'unknown', reason, understood, unknown: typed, localities, saysStreet};
  };
  const locality = knownLocality(words, area, gazetteer);
  if (area.unknown) return unknown('unknown-locality', area.unknown, locality?.name);
  if (locality) {
    return unknown('unknown-street', locality.rest, locality.name, locality.localities);
  }
  const street = knownStreet(words, gazetteer);
  if (street) return unknown('unknown-locality', street.rest, street.name);
  const isStreet = words.some(({key}) => streetPrefix(key) !== undefined);
  return unknown(isStreet ? 'unknown-street' : 'unknown-locality', words);
}

interface Known {
  readonly name: string;
  /** The longest run of words beside it. */
  readonly rest: readonly Word[];
}

function knownLocality(
  words: readonly Word[],
  area: Area,
  gazetteer: Gazetteer,
): (Known & {readonly localities: readonly Locality[]}) | undefined {
  for (const reach of ['name', 'form'] as const) {
    const [longest] = localitySlices(words, gazetteer, (name) =>
      gazetteer.localitiesLike(name, reach),
    )
      .map(({slice, matches, left, right}) => ({
        length: slice.length,
        rest: longer(left, right),
        localities: matches
          .map(({locality}) => locality)
          .filter((locality) => area.unknown !== undefined || area.includes(locality)),
      }))
      .filter(({localities}) => localities.length > 0)
      .sort((a, b) => b.length - a.length);
    if (longest) return {...longest, name: longest.localities[0]!.name};
  }
  return undefined;
}

function knownStreet(words: readonly Word[], gazetteer: Gazetteer): Known | undefined {
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const [known] = streetsNamed(words.slice(start, start + length), gazetteer, 'name');
      if (known) {
        const rest = longer(words.slice(0, start), words.slice(start + length));
        return {name: known.named.street.name, rest};
      }
    }
  }
  return undefined;
}
