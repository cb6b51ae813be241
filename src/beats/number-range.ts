import type {NumberRange} from './directory.js';
import {compareHouseNumbers, parseHouseNumber, type HouseNumber} from './house-number.js';

/**
 * Whether a range covers a house number.
 *
 * A range that ends without a letter covers the lettered houses of its last number too: "do 31"
 * covers 31A, which stands before 33 and would otherwise belong to nobody. A range that ends with a
 * letter ends exactly there ("do 99D" leaves out 99E), and a single number is only itself ("7" leaves
 * out 7A). An end that is not a house number covers nothing.
 */
export function covers(range: NumberRange, house: HouseNumber): boolean {
  if (range.parity !== 'any' && (house.number % 2 === 0) !== (range.parity === 'even'))
    return false;
  const from = end(range.from);
  const to = end(range.to);
  if (from === undefined || to === undefined) return false;
  if (from !== 'open' && compareHouseNumbers(house, from) < 0) return false;
  if (to === 'open' || compareHouseNumbers(house, to) <= 0) return true;
  const single = from !== 'open' && compareHouseNumbers(from, to) === 0;
  return !single && to.letter === '' && house.number === to.number;
}

/** Whether ranges together cover every house number: open at both ends, odd and even. */
export function coverEverything(ranges: readonly NumberRange[]): boolean {
  const open = ranges.filter((range) => range.from === undefined && range.to === undefined);
  const parities = new Set(open.map((range) => range.parity));
  return parities.has('any') || (parities.has('odd') && parities.has('even'));
}

function end(text: string | undefined): HouseNumber | 'open' | undefined {
  return text === undefined ? 'open' : parseHouseNumber(text);
}
