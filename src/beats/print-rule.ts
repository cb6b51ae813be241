import type {NumberRange} from './directory.js';

const list = new Intl.ListFormat('pl', {type: 'conjunction'});
const plurals = new Intl.PluralRules('pl');

const parityWords = {any: '', odd: ' nieparzyste', even: ' parzyste'} as const;

/** House numbers in plain Polish: "numery parzyste od 2 do 48", "numer 7". */
export function printRange({parity, from, to}: NumberRange): string {
  if (from !== undefined && from === to) return `numer ${from}`;
  if (from === undefined && to === undefined && parity === 'any') return 'wszystkie numery';
  const start = from === undefined ? '' : ` od ${from}`;
  const end = to === undefined ? '' : ` do ${to}`;
  return `numery${parityWords[parity]}${start}${end}`;
}

/** Several ranges in plain Polish: "numery 28, 30 i 32", "numery parzyste i numer 7". */
export function printRanges(ranges: readonly NumberRange[]): string {
  const singles = ranges.filter(({from, to}) => from !== undefined && from === to);
  if (singles.length < 2) return list.format(ranges.map(printRange));
  const numbers = `numery ${list.format(singles.map(({from}) => from!))}`;
  const others = ranges.filter((range) => !singles.includes(range)).map(printRange);
  return others.length === 0 ? numbers : `${list.format(others)} oraz ${numbers}`;
}

/**
 * A rule in plain Polish: "ul. Akacjowa, numery parzyste od 2 do 48".
 *
 * @param name - The street, or the locality of a rule without a street.
 * @param ranges - Absent for the whole of it.
 */
export function printRule(name: string, ranges?: readonly NumberRange[]): string {
  return ranges === undefined ? name : `${name}, ${printRanges(ranges)}`;
}

/** A few streets by name and the others by number: "ul. Cicha, ul. Polna i 5 innych ulic". */
export function printStreets(names: readonly string[], shown = 3): string {
  const others = names.length - shown;
  if (others <= 0) return list.format(names);
  return list.format([...names.slice(0, shown), `${others} ${otherStreets(others)}`]);
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
