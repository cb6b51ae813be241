import {readBorder, startsBorder} from './border.js';
import type {NotUnderstood, StatementKind, WrittenName} from './coverage-text.js';
import {toDraft, type Draft} from './draft.js';
import {leavesOutMore, localityBefore, readExclusion} from './exclusion.js';
import {opensAddress, readHeading, streetsFollow, type Area} from './heading.js';
import {pastLead} from './lead.js';
import {readName, withPrefix, type NameRead} from './name-reader.js';
import {emptyNumberList} from './number-list.js';
import {readNumbers} from './number-reader.js';
import {startsNumbers} from './number-start.js';
import {isProse} from './prose.js';
import {readTail} from './tail.js';
import type {Token} from './tokens.js';
import {isLocalityWord, streetPrefixOf} from './vocabulary.js';

/** Reads a coverage text from its first token to its last, one thing after the other. */
export class CoverageParser {
  readonly drafts: Draft[] = [];
  /** Those that are not left out. */
  readonly #included: Draft[] = [];
  readonly notUnderstood: Omit<NotUnderstood, 'text'>[] = [];
  readonly tokens: readonly Token[];
  /** What the headings so far say of what follows. */
  area: Area = {};
  #heading = 0;
  /** Whether names that follow are left out of the beat, and whether a comma ends that. */
  #excluding: 'no' | 'one' | 'list' = 'no';
  /** What the headings said before names were left out. */
  #outside: Area = {};
  /** Where words begin that only lead to what follows. */
  #pending: number | undefined;
  readonly #lowerCase: boolean;

  constructor(text: string, tokens: readonly Token[]) {
    this.tokens = tokens;
    this.#lowerCase = !/\p{Lu}\p{Ll}/u.test(text);
  }

  parse(): void {
    let i = this.#list(0);
    while (this.tokens[i]!.kind !== 'end') i = this.#list(i + 1);
    if (this.#pending !== undefined) {
      this.leaveOut(this.#pending, this.tokens.at(-1)!.start, 'no-name');
    }
  }

  /** Reads the names in a bracket, up to its end, in an area of their own. */
  bracket(start: number, area: Area, excluding: boolean): number {
    const [outer, before] = [this.area, this.#excluding];
    this.area = area;
    this.#excluding = excluding ? 'list' : 'no';
    const end = this.#list(start);
    this.area = outer;
    this.#excluding = before;
    return end;
  }

  /** Takes a statement back which only says where the streets after it lie. */
  onlyHeads(draft: Draft): void {
    this.drafts.splice(this.drafts.lastIndexOf(draft), 1);
    if (this.#included.at(-1) === draft) this.#included.pop();
    this.#pending = draft.start;
  }

  /** Notes that a part of the text is not understood. */
  leaveOut(start: number, end: number, reason: NotUnderstood['reason']): void {
    this.notUnderstood.push({start, end, reason});
  }

  /** Up to the end of the text, or to the bracket that closes the list. */
  #list(start: number): number {
    let i = start;
    while (this.tokens[i]!.kind !== 'end' && this.tokens[i]!.key !== ')') i = this.#item(i);
    return i;
  }

  #item(i: number): number {
    const token = this.tokens[i]!;
    if (token.kind === 'mark') return this.#mark(i, token.key);
    const excluded = this.#exclusion(i);
    if (excluded > i) return excluded;
    const next = pastLead(this.tokens, i);
    if (next > i) {
      this.#pending ??= token.start;
      return next;
    }
    const heading = readHeading(this.tokens, i, this.area);
    if (heading) {
      this.#pending ??= token.start;
      this.area = heading.area;
      if (heading.statement) return this.#statement(i, heading.statement, heading.statement.kind);
      this.#heading++;
      return heading.next;
    }
    if (startsBorder(this.tokens, i) && !this.#isPartOfNamed(i)) return this.#border(i);
    if (this.#isPartOfNamed(i)) return this.#part(i);
    if (startsNumbers(this.tokens, i)) return this.#numbersAlone(i);
    const name = readName(this.tokens, i, this.#excluding !== 'no');
    return name ? this.#named(i, name) : this.#words(i);
  }

  /** Whether "część" stands before what is named next. */
  #partial = false;

  #isPartOfNamed(i: number): boolean {
    if (!/^czesc/u.test(this.tokens[i]!.key)) return false;
    const what = this.tokens[i + 1]!;
    if (isLocalityWord(what)) return readName(this.tokens, i + 2) !== undefined;
    return streetPrefixOf(what) !== undefined && readName(this.tokens, i + 1) !== undefined;
  }

  #part(i: number): number {
    this.#pending ??= this.tokens[i]!.start;
    this.#partial = true;
    const village = isLocalityWord(this.tokens[i + 1]!);
    const name = readName(this.tokens, village ? i + 2 : i + 1, !village)!;
    return this.#statement(i, name, village ? 'locality' : 'street');
  }

  #mark(i: number, key: string): number {
    if (key === '(') {
      const end = this.#list(i + 1);
      return this.tokens[end]!.kind === 'end' ? end : end + 1;
    }
    if (key === '#') this.#pending ??= this.tokens[i]!.start;
    if (/^[;.\n#]$/u.test(key)) this.#endSentence();
    else if (
      key === ',' &&
      this.#excluding === 'one' &&
      !leavesOutMore(this.tokens, i + 1, this.#included.at(-1))
    ) {
      this.#excluding = 'no';
    }
    return i + 1;
  }

  #endSentence(): void {
    if (this.#excluding !== 'no') this.area = this.#outside;
    this.#excluding = 'no';
    if (this.area.inner) this.area = {...this.area, ended: true};
  }

  #exclusion(i: number): number {
    const read = readExclusion(this.tokens, i);
    if (read === undefined) return i;
    if (this.#excluding === 'no') this.#outside = this.area;
    if (this.#excluding !== 'list') this.#excluding = read.many ? 'list' : 'one';
    this.#pending ??= this.tokens[i]!.start;
    return read.next;
  }

  #numbersAlone(i: number): number {
    const {next, open} = readNumbers(this.tokens, i, emptyNumberList());
    if (next === i) return this.#words(i);
    this.#leaveOutFrom(i, next, 'no-name');
    const last = this.drafts.at(-1);
    if (last && /^[-,:]$/u.test(this.tokens[i - 1]!.key)) last.limited = true;
    return open > 0 ? this.#closed(next, open) : next;
  }

  #closed(start: number, open: number): number {
    let i = start;
    for (let left = open; left > 0; left--) {
      i = this.#list(i);
      if (this.tokens[i]!.kind === 'end') return i;
      i++;
    }
    return i;
  }

  #border(i: number): number {
    const next = readBorder(this.tokens, i);
    this.#leaveOutFrom(i, next, 'border');
    return next;
  }

  /** Words up to the next separator that name nothing. */
  #words(i: number): number {
    let next = i + 1;
    while (this.tokens[next]!.kind === 'word' || this.tokens[next]!.kind === 'number') next++;
    this.#leaveOutFrom(i, next, 'words');
    return next;
  }

  #leaveOutFrom(i: number, next: number, reason: NotUnderstood['reason']): void {
    this.leaveOut(this.#pending ?? this.tokens[i]!.start, this.tokens[next - 1]!.end, reason);
    this.#pending = undefined;
  }

  #named(i: number, read: NameRead): number {
    const {name, prefix, next} = read;
    const after = this.tokens[next]!;
    const bare = prefix === undefined && read.kind === undefined;
    if (bare && this.area.ended) this.area = {gmina: this.area.gmina, expecting: this.area.outer};
    const heads = after.key === ':' && !startsNumbers(this.tokens, next);
    const village = opensAddress(this.tokens, i, read, this.area);
    const small = !this.#lowerCase && /^\p{Ll}/u.test(this.tokens[i]!.text);
    if (bare && !small && (village || streetsFollow(this.tokens, next))) {
      this.#pending ??= this.tokens[i]!.start;
      this.#heading++;
      this.area = {
        gmina: this.area.gmina,
        locality: name,
        inner: true,
        expecting: heads || (after.key === ',' && !village) ? 'street' : undefined,
        outer: this.area.outer ?? this.area.expecting,
      };
      return after.key === '-' || after.key === ',' ? next + 1 : next;
    }
    if (
      bare &&
      this.area.expecting === undefined &&
      !this.#lowerCase &&
      isProse(this.tokens, i, next)
    )
      return this.#words(i);
    const kind = read.kind ?? this.area.expecting;
    return this.#statement(i, withPrefix(read, this.area.prefix), kind);
  }

  #statement(
    i: number,
    {name, next}: {readonly name: WrittenName; readonly next: number},
    kind: StatementKind | undefined,
  ): number {
    const draft = toDraft({
      start: this.#pending ?? this.tokens[i]!.start,
      end: 0,
      name,
      kind,
      gmina: this.area.gmina,
      locality:
        this.area.locality ??
        (this.#excluding === 'no' ? undefined : localityBefore(this.#included)),
      excluded: this.#excluding !== 'no',
      heading: this.#heading,
    });
    this.#pending = undefined;
    this.drafts.push(draft);
    if (!draft.excluded) this.#included.push(draft);
    if (this.#partial) {
      draft.limited = true;
      this.#partial = false;
    }
    const end = readTail(this, draft, next);
    draft.end = this.tokens[end - 1]!.end;
    for (const span of draft.numbers.unreadable) this.leaveOut(span.start, span.end, 'numbers');
    return end;
  }
}
