import {fold} from './fold.js';
import {buildingsIn, type Building} from './house-number.js';

/** One word of an address. */
export interface Word {
  /** The word, folded. */
  readonly key: string;
  /** Where it stands in {@link Address.text}. */
  readonly start: number;
  readonly end: number;
  /** Which part between commas, semicolons and brackets it belongs to; names do not cross them. */
  readonly part: number;
  /** Whether a postcode stands right before: what follows names the post office. */
  readonly afterPostcode: boolean;
}

/**
 * One way of reading an address. "3 Maja 5" can be number 5 or number 3 or no number at all, and only
 * a directory of streets can tell.
 */
export interface Reading {
  readonly words: readonly Word[];
  readonly building?: Building | undefined;
  /** Where the building's number stands in {@link Address.text}. */
  readonly numberAt?: number | undefined;
}

/** An address as typed, taken apart as far as grammar goes. */
export interface Address {
  /** What was read, at most 200 characters. */
  readonly text: string;
  /** "95-040". */
  readonly postcode?: string | undefined;
  /** Best first: the last number as the building's, then earlier ones, then none. Never empty. */
  readonly readings: readonly Reading[];
}

const longestAddress = 200;
const mostNumbers = 4;
const postcode = /(?<![\p{L}\p{N}-])(?:(\d{2})-(\d{3})|(\d{2})(\d{3}))(?![\p{L}\p{N}-])/gu;
/* The number of a plot says nothing of houses. */
const plot =
  /(?<![\p{L}\p{N}])(?:dz|działk[aię]|dzialk[aie])\.?(?:\s?(?:ew|ewid|ewidencyjna|nr|numer)\.?)*\s?\d+(?:\/\d+)*/giu;
/* "Akacjowa12", "3Maja", "12 „A”". */
const unspaced = /(?<=\p{L}{4}|(?<!\p{L})[IVX]{1,4})(?=\d)|(?<=\d)(?=\p{L}{4})/gu;
const quotedLetter = /(?<=\d)\s?["'„”’](\p{L})["'”’]/gu;
/* What stands above a gmina tells nothing inside one county; "woj." may also be "Wojska". */
const upperLevels =
  /,\s*polska\s*$|(?:(?<![\p{L}\p{N}])(?:powiat|powiecie|województwo|wojewodztwo)|(?<=[,;(]\s*)(?:pow|woj)\.?)(?![\p{L}\p{N}])[^,;()\d]*?(?=$|[,;()\d]|\s(?:ul|al|os|pl|ulica|gmina|gm)[.\s])/giu;

/** Takes an address apart, its pieces in any order: "95-040 Koluszki Akacjowa 12A/3". */
export function parseAddress(typed: string): Address {
  // Letters and their diacritics become one character, every dash a hyphen, every gap a space.
  const text = typed
    .slice(0, longestAddress)
    .normalize('NFC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(quotedLetter, '$1')
    .replace(unspaced, ' ');
  const [code] = text.matchAll(postcode);
  const blank = (part: string) => ' '.repeat(part.length);
  const plain = [postcode, upperLevels, plot].reduce(
    (rest, part) => rest.replace(part, blank),
    text,
  );
  const words = wordsOf(plain, code === undefined ? undefined : code.index + code[0].length);
  const numbers = buildingsIn(plain).slice(-mostNumbers).reverse();
  return {
    text,
    postcode: code === undefined ? undefined : `${code[1] ?? code[3]}-${code[2] ?? code[4]}`,
    readings: [
      ...numbers.map(({building, start, end}) => ({
        building,
        numberAt: start,
        words: words.filter((word) => word.end <= start || word.start >= end),
      })),
      {words},
    ],
  };
}

/** The part of an address in which some of its words stand, as it was typed. */
export function typedWords({text}: Address, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

function wordsOf(text: string, postcodeEnd = -1): readonly Word[] {
  let part = 0;
  let reached = 0;
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => {
    const start = match.index;
    const between = text.slice(reached, start);
    if (/[,;()]/u.test(between)) part++;
    const afterPostcode = reached <= postcodeEnd && postcodeEnd <= start;
    reached = start + match[0].length;
    return {key: fold(match[0]), start, end: reached, part, afterPostcode};
  }).filter((word) => word.key !== '');
}
