import {inflectedNames} from './inflected-names.ts';
import {pick, type Random} from './random.ts';

/** An address that is known, in the parts that people leave out, move and misspell. */
export interface KnownAddress {
  readonly locality: string;
  /** Only where the locality has namesakes. */
  readonly gmina?: string | undefined;
  /** "ul.", "pl."; empty where the street has none. */
  readonly prefix: string;
  /** Without the prefix; empty for a village without streets. */
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
}

/** One way of typing; `undefined` where an address gives no occasion for it. */
type Noise = (address: KnownAddress, random: Random) => string | undefined;

const longPrefixes: Readonly<Record<string, readonly string[]>> = {
  'ul.': ['ulica', 'Ul.', 'ul', 'UL.'],
  'al.': ['aleja', 'Aleje', 'al', 'Al.'],
  'os.': ['osiedle', 'Osiedle', 'os'],
  'pl.': ['plac', 'Plac', 'pl'],
};
const locativePrefixes: Readonly<Record<string, string>> = {
  'ul.': 'ulicy',
  'al.': 'alei',
  'os.': 'osiedlu',
  'pl.': 'placu',
};
const titles: readonly (readonly [short: string, long: string])[] = [
  ['gen.', 'generała'],
  ['św.', 'świętego'],
  ['ks.', 'księdza'],
  ['bp.', 'biskupa'],
  ['płk.', 'pułkownika'],
  ['marsz.', 'marszałka'],
  ['dr.', 'doktora'],
  ['prof.', 'profesora'],
];
const ordinals: readonly (readonly [number: string, word: string])[] = [
  ['1', 'Pierwszego'],
  ['3', 'Trzeciego'],
  ['6', 'Szóstego'],
  ['11', 'Jedenastego'],
];
const letters = 'abcdefghijklmnoprstuwyząęłóśż';

const areaOf = (gmina: string | undefined) => (gmina === undefined ? '' : ` gm. ${gmina}`);

/** The address in its usual order. */
export function write(address: KnownAddress): string {
  const {locality, gmina, prefix, street, number} = address;
  const area = gmina === undefined ? '' : `, gmina ${gmina}`;
  if (street === '') return `${locality} ${number}${area}`;
  return `${locality}${area}, ${prefix} ${street} ${number}`;
}

/** The name whose spelling counts. */
function withName(address: KnownAddress, change: (name: string) => string | undefined) {
  const name = address.street || address.locality;
  const changed = change(name);
  if (changed === undefined || changed === name) return undefined;
  return address.street
    ? write({...address, street: changed})
    : write({...address, locality: changed});
}

function withStreet(address: KnownAddress, change: (name: string) => string | undefined) {
  return address.street === '' ? undefined : withName(address, change);
}

function withLongWord(
  address: KnownAddress,
  random: Random,
  least: number,
  change: (word: string) => string,
) {
  return withName(address, (name) => {
    const words = name.split(' ');
    const long = words.filter((word) => /^\p{L}+$/u.test(word) && word.length >= least);
    if (long.length === 0) return undefined;
    const chosen = pick(random, long);
    return words.map((word) => (word === chosen ? change(word) : word)).join(' ');
  });
}

function slip(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const [start, rest] = [word.slice(0, at), word.slice(at)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return start + rest.slice(1);
    case 1:
      return start + pick(random, [...letters]) + rest;
    case 2:
      return start + pick(random, [...letters]) + rest.slice(1);
    default: {
      const from = Math.min(at, word.length - 2);
      return word.slice(0, from) + word[from + 1]! + word[from]! + word.slice(from + 2);
    }
  }
}

const withoutDiacritics = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

/** Every kind of noise by its name. */
export const noises: Readonly<Record<string, Noise>> = {
  'as it is': (address) => write(address),
  'no diacritics': (address) => withoutDiacritics(write(address)),
  'lower case': (address) => write(address).toLowerCase(),
  capitals: (address) => write(address).toUpperCase(),
  'prefix left out': (address) => (address.prefix ? write({...address, prefix: ''}) : undefined),
  'prefix in another form': (address, random) => {
    const others = longPrefixes[address.prefix];
    return others && write({...address, prefix: pick(random, others)});
  },
  'title in full or left out': (address, random) =>
    withName(address, (name) => {
      const found = titles.find(([short]) => name.includes(short));
      return (
        found && name.replace(found[0], pick(random, ['', found[1], found[0].slice(0, -1)])).trim()
      );
    }),
  'date in words or with an ending': (address, random) =>
    withName(address, (name) => {
      const found = ordinals.find(([number]) => name.startsWith(`${number} `));
      return (
        found && name.replace(found[0], pick(random, [found[1], `${found[0]}-go`, `${found[0]}.`]))
      );
    }),
  'surname first': (address) =>
    withStreet(address, (name) => {
      const words = name.split(' ');
      return /^[^\d.]+$/u.test(name) && words.length === 2 && /(?:a|ego|ej)$/u.test(name)
        ? words.reverse().join(' ')
        : undefined;
    }),
  initial: (address) =>
    withStreet(address, (name) =>
      /^\p{Lu}\p{L}+a \p{Lu}\p{L}+$/u.test(name)
        ? name.replace(/^(\p{Lu})\p{L}+/u, '$1.')
        : undefined,
    ),
  'locality last': ({street, prefix, number, locality, gmina}) =>
    street === '' ? undefined : `${prefix} ${street} ${number}, ${locality}${areaOf(gmina)}`,
  'no commas': ({street, number, locality, gmina}, random) => {
    const named = [`${street} ${number}`.trim(), `${locality}${areaOf(gmina)}`];
    return street === '' ? undefined : (random() < 0.5 ? named : named.reverse()).join(' ');
  },
  'number first': ({street, number, locality, gmina}) =>
    `${number} ${street} ${locality}${areaOf(gmina)}`,
  postcode: ({street, prefix, number, locality, gmina, postcode}, random) => {
    const town = `${postcode} ${locality}${areaOf(gmina)}`;
    const named = street === '' ? `nr ${number}` : `${prefix} ${street} ${number}`;
    return random() < 0.5 ? `${town}, ${named}` : `${named}, ${town}`;
  },
  'county and voivodeship': (address) => `${write(address)}, powiat lubelski, woj. lubelskie`,
  inflected: (address) => {
    const place = inflectedNames.get(address.locality);
    if (address.gmina !== undefined || place === undefined) return undefined;
    if (address.street === '') return `w ${place} ${address.number}`;
    const form = inflectedNames.get(address.street);
    return (
      form && `na ${locativePrefixes[address.prefix] ?? ''} ${form} ${address.number} w ${place}`
    );
  },
  'inflected street alone': (address) => {
    const form = inflectedNames.get(address.street);
    return form && write({...address, prefix: '', street: form});
  },
  'one slip': (address, random) => withLongWord(address, random, 5, (word) => slip(word, random)),
  'two slips': (address, random) =>
    withLongWord(address, random, 8, (word) => slip(slip(word, random), random)),
  'double letter': (address, random) =>
    withLongWord(address, random, 5, (word) => {
      const at = 1 + Math.floor(random() * (word.length - 1));
      return word.slice(0, at) + word[at - 1]! + word.slice(at);
    }),
  'no space': (address) =>
    address.street
      ? write(address)
          .replace(/\. /gu, '.')
          .replace(/ (\d+\w*)$/u, '$1')
      : undefined,
  'odd spaces': (address) => `  ${write(address).replaceAll(' ', '\u00a0 ')} `,
  flat: (address, random) => {
    const flat = pick(random, ['/3', ' m. 3', ' m 12', ' lok. 4', '/14a', ' mieszkanie 7', 'm.5']);
    return write({...address, number: address.number + flat});
  },
};
