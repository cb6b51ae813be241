import {typedWords, type Address, type Word} from './address.js';
import type {Locality} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import {localitySlices, typedStreets} from './name-slices.js';
import {splitGmina, type Area} from './split-gmina.js';
import {streetPrefix} from './street-name.js';
import {withoutFillers} from './word-roles.js';

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
}

/** Says which part of an address is known here and which is not. */
export function explainUnknown(address: Address, gazetteer: Gazetteer): Unknown {
  const {words, area} = splitGmina(address.readings[0]!.words, gazetteer);
  const typed = (part: readonly Word[]) => typedWords(address, withoutFillers(part)) || undefined;
  const locality = knownLocality(words, area, gazetteer);
  if (area.unknown) {
    const unknown = typed(area.unknown);
    return unknownPart('unknown-locality', locality?.name, unknown);
  }
  if (locality) {
    const unknown = typed(locality.rest);
    return unknownPart('unknown-street', locality.name, unknown, locality.localities);
  }
  const street = knownStreet(words, gazetteer);
  if (street) return unknownPart('unknown-locality', street.name, typed(street.rest));
  const isStreet = words.some(({key}) => streetPrefix(key) !== undefined);
  return unknownPart(isStreet ? 'unknown-street' : 'unknown-locality', undefined, typed(words));
}

function unknownPart(
  reason: Unknown['reason'],
  understood: string | undefined,
  unknown: string | undefined,
  localities: readonly Locality[] = [],
): Unknown {
  return {kind: 'unknown', reason, understood, unknown, localities};
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
    const [longest] = localitySlices(words, gazetteer, reach)
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
      const slice = words.slice(start, start + length);
      const [known] = typedStreets(slice).flatMap((typed) => gazetteer.streetsNamed(typed));
      if (known) {
        const rest = longer(words.slice(0, start), words.slice(start + length));
        return {name: known.street.name, rest};
      }
    }
  }
  return undefined;
}

function longer(left: readonly Word[], right: readonly Word[]): readonly Word[] {
  return right.length >= left.length ? right : left;
}
