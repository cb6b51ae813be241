import type {Word} from './address.js';
import type {Locality} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import {keysOf} from './word-roles.js';

/** Where an address says it lies. */
export interface Area {
  /** Whether the address names a gmina. */
  readonly named: boolean;
  /** The words after "gmina", when no gmina is called so. */
  readonly unknown?: readonly Word[] | undefined;
  includes(locality: Locality): boolean;
}

const markers = new Set(['gmina', 'gminie', 'gminy', 'gm']);
const everywhere: Area = {named: false, includes: () => true};

/** Takes "gmina Koluszki" out of the words of an address. */
export function splitGmina(
  words: readonly Word[],
  gazetteer: Gazetteer,
): {readonly words: readonly Word[]; readonly area: Area} {
  const marker = words.findIndex(({key}) => markers.has(key));
  if (marker < 0) return {words, area: everywhere};
  // Brackets belong to some names: "gmina Dobra (Szczecińska)".
  const following = words.slice(marker + 1);
  for (let length = following.length; length > 0; length--) {
    const gminy = gazetteer.gminyNamed(keysOf(following.slice(0, length)).join(' '));
    if (gminy.size > 0) {
      return {
        words: [...words.slice(0, marker), ...words.slice(marker + 1 + length)],
        area: {named: true, includes: ({gmina}) => gminy.has(gmina)},
      };
    }
  }
  const {part} = words[marker]!;
  const unknown = words.filter((word, i) => i >= marker && word.part === part);
  return {
    words: words.filter((word) => !unknown.includes(word)),
    area: {named: true, unknown, includes: () => false},
  };
}
