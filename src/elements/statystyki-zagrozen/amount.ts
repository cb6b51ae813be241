import {formatNumber, type Language} from '../../i18n/index.js';
import type {PublicCount} from '../../threats/index.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/** A number as exactly as it may be published: somewhere between two, both included. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

/** A number that is known. */
export const exactly = (count: number): Amount => ({least: count, most: count});

/** As much as a published count tells. */
export const amountOf = (count: PublicCount, smallestCount: number): Amount =>
  count === null ? {least: 1, most: smallestCount - 1} : exactly(count);

/** As much as published counts tell of their sum. */
export function sumOf(counts: readonly PublicCount[], smallestCount: number): Amount {
  let [least, most] = [0, 0];
  for (const count of counts) {
    const amount = amountOf(count, smallestCount);
    least += amount.least;
    most += amount.most;
  }
  return {least, most};
}

/** Whether a number is known. */
export const isExact = ({least, most}: Amount) => least === most;

/** "12", "mniej niż 5" or "co najmniej 14". */
export function amountText(amount: Amount, words: Messages, language: Language): string {
  const {least, most} = amount;
  if (isExact(amount)) return formatNumber(language, least);
  return least === 1 ? words.fewer(most + 1) : words.atLeast(least);
}

/** Those of some amounts that are surely not smaller than any other; none where that is not sure. */
export function largest<Item extends {readonly amount: Amount}>(
  items: readonly Item[],
): readonly Item[] {
  const most = Math.max(0, ...items.map(({amount}) => amount.least));
  return most > 0 && items.every(({amount}) => isExact(amount) || amount.most <= most)
    ? items.filter(({amount}) => amount.least === most)
    : [];
}
