import {afterNumberWords, startsRange} from './number-start.js';
import type {Side} from './leading-side.js';
import {endsAgree, isSingle, type NumberItem, type NumberList} from './number-list.js';
import type {Token} from './tokens.js';
import {numberRole} from './vocabulary.js';

/**
 * "od 2 do 18 i od 22 do 40 (parzyste)" probably means the even side in both: the first range takes
 * it, and its odd numbers become unsure.
 */
export function shareBack(items: readonly NumberItem[], side: Side, list: NumberList): void {
  for (const item of items.slice(0, -1).reverse()) {
    if (isSingle(item) || item.parity !== undefined || !endsAgree(item, side)) return;
    item.parity = side;
    if (items === list.include) list.unsure.push({...item, parity: otherSide(side)});
  }
}

/** Whether "parzyste i nieparzyste od 10 do 20" stands here: the range may limit both sides. */
export function sharesNextRange(tokens: readonly Token[], i: number): boolean {
  const role = numberRole(tokens[i + 2]!);
  return (
    numberRole(tokens[i + 1]!) === 'and' &&
    (role === 'odd' || role === 'even') &&
    startsRange(tokens, afterNumberWords(tokens, i + 3))
  );
}

/** Makes the numbers of a side unsure which lie outside a range that may limit it. */
export function doubtOutside({from, to}: NumberItem, parity: Side, list: NumberList): void {
  const [first, last] = [Number.parseInt(from ?? '1', 10), Number.parseInt(to ?? '', 10)];
  if (first > 1) list.unsure.push({parity, to: String(first - 1)});
  if (!Number.isNaN(last)) list.unsure.push({parity, from: String(last + 1)});
}

/** Makes the numbers of a range unsure that lie on the other side than the one named behind it. */
export function doubtOtherSide({from, to}: NumberItem, side: Side, list: NumberList): void {
  list.unsure.push({from, to, parity: otherSide(side)});
}

function otherSide(side: Side): Side {
  return side === 'odd' ? 'even' : 'odd';
}
