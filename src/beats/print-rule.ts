import type {CoverageRule, NumberRange} from './directory.js';

/** The numbers of a rule. */
export type RuleNumbers = Pick<CoverageRule, 'ranges' | 'except' | 'doubtful'>;

const list = new Intl.ListFormat('pl', {type: 'conjunction'});
const plurals = new Intl.PluralRules('pl');

/** The words for numbers after "obejmuje" and after "bez". */
const nominative = {
  one: 'numer',
  many: 'numery',
  all: 'wszystkie numery',
  any: '',
  odd: ' nieparzyste',
  even: ' parzyste',
} as const;
const genitive = {
  one: 'numeru',
  many: 'numerów',
  all: 'wszystkich numerów',
  any: '',
  odd: ' nieparzystych',
  even: ' parzystych',
} as const;
type Words = typeof nominative | typeof genitive;

/** House numbers in plain Polish: "numery parzyste od 2 do 48", "numer 7". */
export function printRange(range: NumberRange, words: Words = nominative): string {
  const {parity, from, to} = range;
  if (isSingle(range)) return `${words.one} ${from}`;
  if (from === undefined && to === undefined && parity === 'any') return words.all;
  const start = from === undefined ? '' : ` od ${from}`;
  const end = to === undefined ? '' : ` do ${to}`;
  return `${words.many}${words[parity]}${start}${end}`;
}

/** Several ranges in plain Polish: "numery 28, 30 i 32", "numery parzyste i numer 7". */
export function printRanges(ranges: readonly NumberRange[], words: Words = nominative): string {
  const singles = ranges.filter(isSingle);
  const print = (range: NumberRange) => printRange(range, words);
  // A comma before "numery parzyste" would leave open whether that adds to a range or limits it.
  if (singles.length < 2) return ranges.map(print).join(' i ');
  const numbers = `${words.many} ${list.format(singles.map(({from}) => from!))}`;
  const others = ranges.filter((range) => !isSingle(range)).map(print);
  return others.length === 0 ? numbers : `${others.join(' i ')} oraz ${numbers}`;
}

/** The numbers of a rule: "numery od 34 do 180, bez numerów parzystych od 86 do 104". */
export function printNumbers({ranges, except, doubtful}: RuleNumbers): string {
  const parts = ranges === undefined || ranges.length === 0 ? [] : [printRanges(ranges)];
  if (except?.length) parts.push(`bez ${printRanges(except, genitive)}`);
  if (doubtful?.length) parts.push(`niepewne: ${printRanges(doubtful)}`);
  return parts.join(', ');
}

/**
 * A rule in plain Polish: "ul. Akacjowa, numery parzyste od 2 do 48".
 *
 * @param name - The street, or the locality of a rule without a street.
 */
export function printRule(name: string, numbers: RuleNumbers = {}): string {
  const printed = printNumbers(numbers);
  return printed === '' ? name : `${name}, ${printed}`;
}

/** A few streets by name and the others by number: "ul. Cicha, ul. Polna i 5 innych ulic". */
export function printStreets(names: readonly string[], shown = 3): string {
  const others = names.length - shown;
  if (others <= 0) return list.format(names);
  return list.format([...names.slice(0, shown), `${others} ${otherStreets(others)}`]);
}

function isSingle({from, to}: NumberRange): boolean {
  return from !== undefined && from === to;
}

function otherStreets(count: number): string {
  switch (plurals.select(count)) {
    case 'one':
      return 'inna ulica';
    case 'few':
      return 'inne ulice';
    default:
      return 'innych ulic';
  }
}
