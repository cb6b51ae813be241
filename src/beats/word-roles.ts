import type {Word} from './address.js';
import {streetPrefix} from './street-name.js';

const fillers = new Set(
  (
    'w we na przy obok kolo z do od ' +
    'miasto miescie wies miejscowosc miejscowosci solectwo ' +
    'nr numer blok bl dom domu dz dzialka mieszkam'
  ).split(' '),
);

/** The folded words. */
export function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({key}) => key);
}

/** Whether words name nothing: "w", "na", "ul." alone. */
export function nameNothing(words: readonly Word[]): boolean {
  return words.every(({key}) => fillers.has(key) || streetPrefix(key) !== undefined);
}

/** The words without "na", "przy" and their like at both ends. */
export function withoutFillers(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({key}) => !fillers.has(key));
  const end = words.findLastIndex(({key}) => !fillers.has(key));
  return start < 0 ? [] : words.slice(start, end + 1);
}

/** The longer of two runs of words, the right one of equals. */
export function longer(left: readonly Word[], right: readonly Word[]): readonly Word[] {
  return right.length >= left.length ? right : left;
}
