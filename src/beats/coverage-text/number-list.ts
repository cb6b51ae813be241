import type {NumberRange} from '../directory.js';
import {compareHouseNumbers, parseHouseNumber} from '../house-number.js';
import type {Span} from './coverage-text.js';

/** House numbers as a text gives them, before it is clear which parity each range has. */
export interface NumberItem {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What the text says; absent where it says nothing. */
  parity?: NumberRange['parity'] | undefined;
  /** Whether the parity was only carried over from a neighbour. */
  carried?: boolean;
}

/** What a text says of the house numbers of one street. */
export interface NumberList {
  readonly include: NumberItem[];
  readonly except: NumberItem[];
  readonly unsure: NumberItem[];
  readonly unreadable: Span[];
  /** Whether it names all numbers, or all that others do not have. */
  whole: boolean;
}

/** What {@link NumberList} means. */
export interface HouseNumbers {
  readonly ranges?: readonly NumberRange[] | undefined;
  readonly except?: readonly NumberRange[] | undefined;
  readonly doubtful?: readonly NumberRange[] | undefined;
}

/* No street is published with more ranges, and each is compared with each. */
const mostCompared = 200;

/** Every number there is. */
export const everyNumber: readonly NumberRange[] = [{parity: 'any'}];

export function emptyNumberList(): NumberList {
  return {include: [], except: [], unsure: [], unreadable: [], whole: false};
}

/** Whether an item is one number. */
export function isSingle({from, to}: NumberItem): boolean {
  return from !== undefined && from === to;
}

/** "1B" for the letter that goes on with "1A, B". */
export function withLetter(last: NumberItem | undefined, letter = ''): string | undefined {
  const lettered = last !== undefined && isSingle(last) && /\D$/u.test(last.from!);
  return lettered && letter !== '' ? last.from!.replace(/\D+$/u, '') + letter : undefined;
}

/** Whether both ends of a range agree with a parity. */
export function endsAgree({from, to}: NumberItem, parity: 'odd' | 'even'): boolean {
  return [from, to].every((end) => end === undefined || parityOf(end) === parity);
}

/** The ranges, and the numbers that stay doubtful unless the text itself says which those are. */
export function settleNumbers(list: NumberList): HouseNumbers {
  const ranges = list.include.map(toRange);
  const given = list.whole || ranges.length > 0 || list.unreadable.length > 0;
  const stated = list.unsure.map(toRange);
  const doubtful = stated.length > 0 ? stated : doubtfulNumbers(list.include);
  return {
    ranges: given && !list.whole ? ranges : undefined,
    except: list.except.length > 0 ? list.except.map(toRange) : undefined,
    doubtful: doubtful.length > 0 ? doubtful : undefined,
  };
}

/**
 * Numbers that one range covers and another one makes doubtful: "od 30 do 52 i nieparzyste od 33 do
 * 51" may mean the even numbers first, and then 31 does not belong.
 */
export function doubtfulNumbers(items: readonly NumberItem[]): readonly NumberRange[] {
  if (items.length > mostCompared && !items.every(isSingle)) return everyNumber;
  const wide = items.filter((item) => !isSingle(item) && item.parity === undefined);
  const found = wide.flatMap((range) =>
    (['odd', 'even'] as const).flatMap((parity) => {
      const sided = items.filter((item) => item !== range && sideOf(item, range) === parity);
      const near = sided.filter((item) => overlap(item, range));
      return near.length === 0 ? [] : withoutItems({...range, parity}, near);
    }),
  );
  const keys = new Map(found.map((range) => [`${range.parity} ${range.from} ${range.to}`, range]));
  return [...keys.values()];
}

/** The side of the street that an item names beside a range for which the text names no side. */
function sideOf(item: NumberItem, range: NumberItem): 'odd' | 'even' | undefined {
  if (item.parity === 'any') return undefined;
  if (isSingle(item) && /\D/u.test(item.from!)) return undefined;
  if (!isSingle(item) && item.parity !== undefined) return item.parity;
  const [own, other] = [impliedSide(item), impliedSide(range)];
  return own !== undefined && other !== undefined && own !== other ? own : undefined;
}

function impliedSide({from, to}: NumberItem): 'odd' | 'even' | undefined {
  if (from === undefined || to === undefined || parityOf(from) !== parityOf(to)) return undefined;
  return parityOf(from);
}

function withoutItems(
  range: {readonly parity: 'odd' | 'even'} & NumberItem,
  items: readonly NumberItem[],
): readonly NumberRange[] {
  const sorted = [...items].sort((a, b) => numberOf(a.from, 0) - numberOf(b.from, 0));
  const left: NumberRange[] = [];
  let next = numberOf(range.from, 1);
  const last = numberOf(range.to, Infinity);
  for (const item of sorted) {
    push(left, range.parity, next, Math.min(last, numberOf(item.from, 1) - 1));
    next = Math.max(next, numberOf(item.to, Infinity) + 1);
  }
  push(left, range.parity, next, last);
  return left;
}

function push(ranges: NumberRange[], parity: 'odd' | 'even', first: number, last: number): void {
  const odd = parity === 'odd' ? 1 : 0;
  const from = first % 2 === odd ? first : first + 1;
  const to = last === Infinity || last % 2 === odd ? last : last - 1;
  if (from > to || from === Infinity) return;
  ranges.push(toRange({parity, from: String(from), to: to === Infinity ? undefined : String(to)}));
}

function overlap(a: NumberItem, b: NumberItem): boolean {
  return (
    numberOf(a.from, 0) <= numberOf(b.to, Infinity) &&
    numberOf(b.from, 0) <= numberOf(a.to, Infinity)
  );
}

/**
 * Ends the last range where "do końca" or "do 77" goes on with it: "od 49 (nieparzyste) do 77".
 *
 * @returns Whether there is such a range.
 */
export function closeLast(items: NumberItem[], end: NumberItem | undefined): boolean {
  const last = items.at(-1);
  if (last?.from === undefined || last.to !== undefined || end === undefined) return false;
  if (end.to !== undefined && !inOrder(last.from, end.to)) return false;
  items.splice(-1, 1, {...last, to: end.to});
  return true;
}

/** Whether the ends of a range stand in their order. */
export function inOrder(from: string, to: string): boolean {
  const [a, b] = [parseHouseNumber(from), parseHouseNumber(to)];
  return a !== undefined && b !== undefined && compareHouseNumbers(a, b) <= 0;
}

function numberOf(end: string | undefined, open: number): number {
  return end === undefined ? open : Number.parseInt(end, 10);
}

function parityOf(end: string): 'odd' | 'even' {
  return numberOf(end, 0) % 2 === 0 ? 'even' : 'odd';
}

function toRange({from, to, parity = 'any'}: NumberItem): NumberRange {
  return {parity: from !== undefined && from === to ? 'any' : parity, from, to};
}
