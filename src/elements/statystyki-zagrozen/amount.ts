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

/** Whether a number is known. */
export const isExact = ({least, most}: Amount) => least === most;

/** What published counts surely come to: those that are left out count nothing. */
export const knownSum = (counts: readonly PublicCount[]) =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** A row of counts with their total, each as far as it is published. */
interface Row {
  readonly total: PublicCount;
  readonly statuses: readonly PublicCount[];
}

/**
 * As much as is known of the totals of rows.
 *
 * @param ofAll - What all rows together come to.
 */
export function totalsOf(rows: readonly Row[], ofAll: number): readonly Amount[] {
  const least = rows.map(({total, statuses}) => total ?? knownSum(statuses));
  const gap = ofAll - knownSum(least);
  return rows.map(({total}, at) => {
    const known = least[at] ?? 0;
    return {least: known, most: total === null ? known + gap : known};
  });
}

/** "12", "co najmniej 14" or "nie podano". */
export function amountText(amount: Amount, words: Messages, language: Language): string {
  if (isExact(amount)) return formatNumber(language, amount.least);
  return amount.least > 0 ? words.atLeast(amount.least) : words.notGiven;
}

/** A count for a table. */
export const cellOf = (count: PublicCount, words: Messages): Amount | string =>
  count === null ? words.notGiven : exactly(count);

/** Those of some amounts that are surely not smaller than any other; none where that is not sure. */
export function largest<Item extends {readonly amount: Amount}>(
  items: readonly Item[],
): readonly Item[] {
  const most = Math.max(0, ...items.map(({amount}) => amount.least));
  return most > 0 && items.every(({amount}) => isExact(amount) || amount.most < most)
    ? items.filter(({amount}) => amount.least === most)
    : [];
}
