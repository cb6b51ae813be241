import type {Span} from './coverage-text.js';
import {LeadingSide, type Side} from './leading-side.js';
import {readRange} from './number-range-reader.js';
import {
  afterNumberWords,
  afterSeparators,
  isWholeThing,
  startsNumbers,
  startsRange,
} from './number-start.js';
import {
  closeLast,
  withLetter,
  endsAgree,
  inOrder,
  isSingle,
  type NumberItem,
  type NumberList,
} from './number-list.js';
import {doubtOtherSide, doubtOutside, shareBack, sharesNextRange} from './shared-side.js';
import {singleLetter} from './written-number.js';
import type {Token} from './tokens.js';
import {numberRole} from './vocabulary.js';

/**
 * Reads house numbers into a list: "parzyste od 48 i nieparzyste od nr 25 (bez 31)". Brackets within
 * are read along.
 *
 * @returns The token after them, and how many brackets are still open there.
 */
export function readNumbers(
  tokens: readonly Token[],
  start: number,
  list: NumberList,
): {readonly next: number; readonly open: number} {
  const reader = new NumberReader(tokens, list);
  return {next: reader.read(start), open: reader.open};
}

class NumberReader {
  /** Brackets opened and not closed. */
  open = 0;
  readonly #tokens: readonly Token[];
  readonly #list: NumberList;
  /** Where numbers go now, and in which bracket that began. */
  #items: NumberItem[];
  #itemsDepth = 0;
  readonly #lead = new LeadingSide();
  /** Whether a separator stands between the last range and what comes now. */
  #apart: '' | '-' | ',' | 'and' = 'and';
  /** The side of "parzyste i nieparzyste", until it is clear whether a range follows. */
  #shared: Side | undefined;

  constructor(tokens: readonly Token[], list: NumberList) {
    this.#tokens = tokens;
    this.#list = list;
    this.#items = list.include;
  }

  read(start: number): number {
    let i = start;
    for (;;) {
      const next = this.#step(i);
      if (next === i) return i;
      i = next;
    }
  }

  /** Reads one thing; the same index when nothing here belongs to numbers. */
  #step(i: number): number {
    const token = this.#tokens[i]!;
    if (token.kind === 'mark') return this.#mark(i, token.key);
    if (token.kind === 'number') return this.#range(i);
    const role = numberRole(token);
    switch (role) {
      case 'odd':
      case 'even':
        return this.#side(i, role);
      case 'whole':
      case 'rest':
        return this.#whole(i);
      case 'both':
        this.#list.whole = true;
        return i + 2;
      case 'from':
      case 'to':
      case 'above':
      case 'below':
        return startsRange(this.#tokens, i) ? this.#range(i) : i;
      case 'except':
      case 'unsure':
        return this.#turn(i, role);
      case 'outside':
        this.#list.except.push({parity: 'any'});
        return i + 2;
      case 'and':
        return this.#separator(i);
      case 'numbers':
        if (this.#apart !== '') this.#lead.forget();
        return i + 1;
      case 'number':
      case 'only':
      case 'side':
        return i + 1;
      default:
        return /^(?:za?|w)$/u.test(token.key) ? this.#afterPreposition(i) : i;
    }
  }

  #mark(i: number, key: string): number {
    switch (key) {
      case '(':
        if (!startsNumbers(this.#tokens, i + 1)) return i;
        this.open++;
        return i + 1;
      case ')':
        if (this.open === 0) return i;
        if (this.open <= this.#itemsDepth) this.#turnBack();
        this.open--;
        this.#lead.forget();
        return i + 1;
      case ':':
        return startsNumbers(this.#tokens, i + 1) ? i + 1 : i;
      case ',':
      case ';':
      case '\n':
      case '-':
      case '/':
        return this.#separator(i);
      default:
        return i;
    }
  }

  #separator(i: number): number {
    const next = afterSeparators(this.#tokens, i);
    const ends = this.#tokens.slice(i, next).some(({key}) => key === ';' || key === '\n');
    const letter = singleLetter(this.#tokens, next);
    const last = this.#items.at(-1);
    const number = ends ? undefined : withLetter(last, letter);
    if (number !== undefined) {
      this.#items.push({from: number, to: number});
      return next + 1;
    }
    if (!startsNumbers(this.#tokens, next)) return i;
    if (ends) {
      this.#lead.forget();
      this.#turnBack();
    }
    const {key} = this.#tokens[i]!;
    this.#apart = next === i + 1 && (key === '-' || key === ',') ? key : 'and';
    return next;
  }

  #afterPreposition(i: number): number {
    const role = numberRole(this.#tokens[i + 1]!);
    return (role === 'except' || role === 'whole') && startsNumbers(this.#tokens, i) ? i + 1 : i;
  }

  #turn(i: number, role: 'except' | 'unsure'): number {
    if (!startsNumbers(this.#tokens, i)) return i;
    this.#items = this.#list[role];
    this.#itemsDepth = this.open;
    this.#lead.forget();
    this.#apart = 'and';
    return this.#tokens[i + 1]!.key === ':' ? i + 2 : i + 1;
  }

  #turnBack(): void {
    this.#items = this.#list.include;
    this.#itemsDepth = 0;
  }

  #whole(i: number): number {
    const named = isWholeThing(this.#tokens[i + 1]!) ? i + 2 : i + 1;
    const next = afterNumberWords(this.#tokens, named);
    const token = this.#tokens[next]!;
    const role = numberRole(token);
    if (role === 'odd' || role === 'even') return next;
    if (startsRange(this.#tokens, next)) {
      this.#lead.name('any');
      return next;
    }
    // "parzyste wszystkie" says nothing more.
    if (this.#items.length > 0 && (this.#apart === '' || this.#apart === '-')) return next;
    if (this.#items === this.#list.include) this.#list.whole = true;
    else this.#items.push({});
    return next;
  }

  #side(i: number, side: Side): number {
    const last = this.#items.at(-1);
    let next = afterNumberWords(this.#tokens, i + 1);
    const beforeRange = startsRange(this.#tokens, next);
    const open =
      last !== undefined && !isSingle(last) && (last.parity === undefined || last.carried);
    const behind =
      this.#apart === '' ||
      this.#apart === '-' ||
      (this.#apart === ',' && !beforeRange && open && endsAgree(last, side));
    if (open && behind && !(beforeRange && (this.#lead.used || this.#apart !== ''))) {
      last.parity = side;
      last.carried = false;
      shareBack(this.#items, side, this.#list);
      return i + 1;
    }
    if (beforeRange) {
      this.#lead.name(side);
      while (this.#tokens[next]!.key === ':' || this.#tokens[next]!.key === '-') next++;
      return next;
    }
    // "2, 4, 6 (parzyste)" only remarks what they are.
    if (last !== undefined && isSingle(last) && /^-?$/u.test(this.#apart)) return i + 1;
    // "1-20, parzyste" may limit the range, or add to it.
    if (open && this.#apart === ',') {
      doubtOtherSide(last, side, this.#list);
      doubtOutside(last, side, this.#list);
    }
    this.#items.push({parity: side});
    this.#apart = '';
    this.#lead.forget();
    if (sharesNextRange(this.#tokens, i)) this.#shared = side;
    return next > i + 1 && this.#tokens[next]!.kind !== 'word' ? next : i + 1;
  }

  #range(i: number): number {
    const read = readRange(this.#tokens, i);
    const goesOn = numberRole(this.#tokens[i]!) === 'to' && this.#apart === '';
    if (goesOn && closeLast(this.#items, read.items[0])) return read.next;
    const span: Span = {start: this.#tokens[i]!.start, end: this.#tokens[read.next - 1]!.end};
    for (const item of read.items) this.#add(item, span);
    this.#list.unsure.push(...read.unsure);
    if (read.items.length === 0) this.#list.unreadable.push(span);
    this.#apart = '';
    return read.next;
  }

  #add(item: NumberItem, span: Span): void {
    const {from, to} = item;
    if (from !== undefined && to !== undefined && !inOrder(from, to)) {
      this.#list.unreadable.push(span);
      return;
    }
    if (!isSingle(item)) this.#lead.give(item);
    this.#items.push(item);
    if (this.#shared !== undefined) doubtOutside(item, this.#shared, this.#list);
    this.#shared = undefined;
  }
}
