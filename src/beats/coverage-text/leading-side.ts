import {endsAgree, type NumberItem} from './number-list.js';

/** A side of a street: odd or even numbers. */
export type Side = 'odd' | 'even';

/**
 * The side that a text names before a range. It holds for that range, and for those that follow while
 * their ends agree with it: "parzyste od 2 do 10 i od 20 do 30".
 */
export class LeadingSide {
  /** Whether this text names sides before ranges. */
  used = false;
  #side: Side | 'any' | undefined;
  #fresh = false;

  /** Names a side, or both sides in so many words. */
  name(side: Side | 'any'): void {
    this.#side = side;
    this.#fresh = true;
    this.used ||= side !== 'any';
  }

  forget(): void {
    this.#side = undefined;
  }

  /** Gives a range the side for which it stands. */
  give(item: NumberItem): void {
    const side = this.#side;
    if (side === undefined) return;
    const carried = !this.#fresh;
    this.#fresh = false;
    const ends = side === 'any' || (carried && !endsAgree(item, side));
    if (ends) this.forget();
    if (ends && carried) return;
    item.parity = side;
    item.carried = carried;
  }
}
