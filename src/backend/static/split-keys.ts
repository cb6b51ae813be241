import {addressWords} from '../../beats/index.js';
import {fileNameOf} from './pack.js';

/*
 * A folder that is too large for one file is split by words: the file "kol" holds the places one of
 * whose words starts so. Where these are still too many, the file "warsz.mic" holds those of "warsz"
 * that have a further word (of a street, or of the gmina) starting with "mic". And where one word is the start of
 * many ("Osie" of "Osiek"), the file "osie.osie" holds the places of just this word.
 */

/** Letters of a word that inflection leaves alone: keys are no shorter, and rarely longer. */
export const keyLength = 3;

/** Between the two parts of a key. */
export const keySeparator = '.';

/** Where the file of a key is. */
export function splitPath(key: string): string {
  return `search/${key.split(keySeparator).map(fileNameOf).join(keySeparator)}.json`;
}

/** The key of the places of a word that is a key itself. */
export function exactKey(word: string): string {
  return word + keySeparator + word;
}

/**
 * The keys of the files that may know an address, the likeliest first.
 *
 * @param keys - Of all files there are.
 */
export function keysOf(address: string, keys: ReadonlySet<string>): readonly string[] {
  const {locality, all} = addressWords(address);
  const found = locality.map((word) => {
    const base = longestKey(word, '', keys);
    if (base === undefined) return [];
    if (word === base && keys.has(exactKey(word))) return [exactKey(word), base];
    const others = all.filter((other) => other !== word);
    const second = others.flatMap((other) => longestKey(other, base + keySeparator, keys) ?? []);
    return [...second, base];
  });
  // The first of each word before any second: another word is likelier than another file of the same.
  const rounds = Math.max(0, ...found.map(({length}) => length));
  const ordered = Array.from({length: rounds}, (_, i) => found.flatMap((each) => each[i] ?? []));
  return [...new Set(ordered.flat())];
}

function longestKey(word: string, start: string, keys: ReadonlySet<string>): string | undefined {
  for (let length = word.length; length > 0; length--) {
    const key = start + word.slice(0, length);
    if (keys.has(key)) return key;
  }
  return undefined;
}
