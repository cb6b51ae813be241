import type {NumberItem} from './number-list.js';
import {afterNumberWords} from './number-start.js';
import type {Token} from './tokens.js';
import {numberRole} from './vocabulary.js';
import {readNumber, singleLetter} from './written-number.js';

/** One range, or the numbers of one building. */
export interface RangeRead {
  /** Empty when it cannot be read. */
  readonly items: readonly NumberItem[];
  readonly unsure: readonly NumberItem[];
  readonly next: number;
}

/** Reads "12", "12/14", "2-18", "od nr 2 do nr 18", "od 48 wzwyż", "do końca" at a token. */
export function readRange(tokens: readonly Token[], start: number): RangeRead {
  switch (numberRole(tokens[start]!)) {
    case 'from':
      return readFrom(tokens, afterNumberWords(tokens, start + 1));
    case 'to':
      return readTo(tokens, start);
    case 'above':
      return readBeyond(tokens, start, 1);
    case 'below':
      return readBeyond(tokens, start, -1);
    default:
      return readPlain(tokens, start);
  }
}

interface End {
  readonly numbers: readonly (string | undefined)[];
  readonly next: number;
}

/** Numbers joined by slashes: both belong to one building. */
function readEnd(tokens: readonly Token[], start: number): End {
  const first = readNumber(tokens, start);
  const numbers = [first.number];
  let {next} = first;
  while (tokens[next]!.key === '/' && tokens[next + 1]!.kind === 'number') {
    const more = readNumber(tokens, next + 1);
    numbers.push(more.number);
    ({next} = more);
  }
  return {numbers, next};
}

function readFrom(tokens: readonly Token[], start: number): RangeRead {
  if (numberRole(tokens[start]!) === 'first') return readTo(tokens, start + 1);
  const from = readEnd(tokens, start);
  return readRest(tokens, from) ?? openAt(from.numbers[0], upwards(tokens, from.next));
}

function readPlain(tokens: readonly Token[], start: number): RangeRead {
  const from = readEnd(tokens, start);
  const range = readRest(tokens, from);
  if (range) return range;
  const upward = upwards(tokens, from.next);
  if (upward > from.next) return openAt(from.numbers[0], upward);
  const numbers = from.numbers.filter((number) => number !== undefined);
  const single = (number: string) => ({from: number, to: number});
  const ascending = (number: string, i: number) =>
    i === 0 || Number.parseInt(number, 10) >= Number.parseInt(numbers[i - 1]!, 10);
  // "12/3" may also be flat 3.
  return {
    items: numbers.filter(ascending).map(single),
    unsure: numbers.filter((number, i) => !ascending(number, i)).map(single),
    next: from.next,
  };
}

/** The second end of a range, where there is one. */
function readRest(tokens: readonly Token[], {numbers, next}: End): RangeRead | undefined {
  const [from] = numbers;
  const role = numberRole(tokens[next]!);
  if (role !== 'to' && tokens[next]!.key !== '-') return undefined;
  // "77-do końca"
  const both = role !== 'to' && numberRole(tokens[next + 1]!) === 'to' ? 2 : 1;
  const at = afterNumberWords(tokens, next + both);
  if (tokens[at]!.kind === 'number') {
    const to = readEnd(tokens, at);
    return range(from, to.numbers.at(-1), to.next);
  }
  const letter = tokens[next]!.key === '-' ? singleLetter(tokens, next + 1) : undefined;
  if (letter !== undefined) return range(from, from?.replace(/\D*$/u, letter), next + 2);
  return numberRole(tokens[at]!) === 'last' ? openAt(from, pastLast(tokens, at)) : undefined;
}

function readTo(tokens: readonly Token[], start: number): RangeRead {
  const at = afterNumberWords(tokens, start + 1);
  if (numberRole(tokens[at]!) === 'last') {
    return {items: [{}], unsure: [], next: pastLast(tokens, at)};
  }
  if (tokens[at]!.kind !== 'number') return {items: [], unsure: [], next: start + 1};
  const {numbers, next} = readEnd(tokens, at);
  const to = numbers.at(-1);
  return {items: to === undefined ? [] : [{to}], unsure: [], next};
}

function readBeyond(tokens: readonly Token[], start: number, step: number): RangeRead {
  const {number, next} = readNumber(tokens, afterNumberWords(tokens, start + 1));
  if (number === undefined) return {items: [], unsure: [], next};
  const end = String(Number.parseInt(number, 10) + step);
  return {items: [step > 0 ? {from: end} : {to: end}], unsure: [], next};
}

function range(from: string | undefined, to: string | undefined, next: number): RangeRead {
  const readable = from !== undefined && to !== undefined;
  return {items: readable ? [{from, to}] : [], unsure: [], next};
}

function openAt(from: string | undefined, next: number): RangeRead {
  return {items: from === undefined ? [] : [{from}], unsure: [], next};
}

/** "do końca ulicy", "do końca numeracji". */
function pastLast(tokens: readonly Token[], last: number): number {
  return /^(?:ulicy|numeracji|alei|miejscowosci)$/u.test(tokens[last + 1]!.key)
    ? last + 2
    : last + 1;
}

/** "wzwyż", "w górę", "i wyżej", "i dalej". */
function upwards(tokens: readonly Token[], i: number): number {
  const skips = /^(?:w|i)$/u.test(tokens[i]!.key) ? 1 : 0;
  return numberRole(tokens[i + skips]!) === 'upward' ? i + skips + 1 : i;
}
