import type {StatementKind, WrittenName} from './coverage-text.js';
import {readName} from './name-reader.js';
import {startsNumbers} from './number-start.js';
import type {Token} from './tokens.js';
import {
  isGminaWord,
  isLocalitiesWord,
  isLocalityWord,
  isQuarterWord,
  isTownWord,
  numberRole,
  streetPrefixOf,
} from './vocabulary.js';

/** What headings say of the names that follow. */
export interface Area {
  readonly gmina?: string | undefined;
  /** The town or village of streets that follow. */
  readonly locality?: WrittenName | undefined;
  /** What bare names are. */
  readonly expecting?: 'street' | 'locality' | undefined;
  /** What bare names were before a village inside the list, whose streets follow. */
  readonly outer?: 'street' | 'locality' | undefined;
  /** The prefix of bare names, under "osiedla:". */
  readonly prefix?: string | undefined;
  /** Whether {@link locality} holds only for one item of a list: "wieś Starowa ulice: …;". */
  readonly inner?: boolean | undefined;
  /** Whether that item is over, so that the next bare name is no street of it. */
  readonly ended?: boolean | undefined;
}

/** A heading, and what it names itself where nothing follows it. */
export interface Heading {
  readonly area: Area;
  readonly next: number;
  readonly statement?: {
    readonly kind: StatementKind;
    readonly name: WrittenName;
    readonly next: number;
  };
}

/** Reads "gmina X:", "miasto:", "ulice:", "wieś Starowa ulice:", "sołectwo Kąty". */
export function readHeading(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const token = tokens[i]!;
  if (isTownWord(token)) {
    const both = tokens[i + 1]!.text === 'i' && isGminaWord(tokens[i + 2]!);
    return both ? ofGmina(tokens, i + 3) : ofTown(tokens, i, area);
  }
  if (isGminaWord(token)) return ofGmina(tokens, i + 1);
  if (isQuarterWord(token)) return ofQuarter(tokens, i, area);
  if (isLocalityWord(token)) return ofLocality(tokens, i, area);
  return ofStreets(tokens, i, area);
}

function ofGmina(tokens: readonly Token[], at: number): Heading | undefined {
  if (endsHeading(tokens[at]!)) return {area: {expecting: 'locality'}, next: at + 1};
  const read = readName(tokens, at);
  if (read?.prefix !== undefined || read === undefined) return undefined;
  const {name, next} = read;
  const gmina = name.nominative;
  const after = tokens[next]!;
  const follows = endsHeading(after) || after.key === '(' || announces(after);
  if (endsHeading(after) && numberRole(tokens[next + 1]!) === 'whole') {
    let end = next + 1;
    while (
      tokens[end]!.kind === 'word' &&
      numberRole(tokens[end]!) !== 'except' &&
      tokens[end]!.key !== 'z'
    )
      end++;
    return {
      area: {gmina, expecting: 'locality'},
      next: end,
      statement: {kind: 'gmina', name, next: end},
    };
  }
  const list = after.key === ',' && announces(tokens[next + 1]!);
  if (follows || list) {
    return {
      area: {gmina, expecting: 'locality'},
      next: announces(after) ? next : next + (after.key === '(' ? 0 : 1),
    };
  }
  return {area: {gmina, expecting: 'locality'}, next, statement: {kind: 'gmina', name, next}};
}

/** Where the streets begin of a place that was just named: past "-", ":" and the comma of "X, ulice:". */
function pastMark(tokens: readonly Token[], next: number): number {
  const {key} = tokens[next]!;
  return key === ':' || key === '-' || key === ',' ? next + 1 : next;
}

function ofTown(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const {gmina} = area;
  const at = i + 1;
  if (tokens[at]!.key === ':') return {area: {gmina, expecting: 'street'}, next: at + 1};
  if (tokens[i]!.key === 'm' && tokens[i]!.text === 'm') return undefined;
  const read = readName(tokens, at);
  if (read === undefined || read.prefix !== undefined) {
    const name = {written: tokens[i]!.text, nominative: 'miasto'};
    const streets = announces(tokens[at]!);
    if (streets) return {area: {gmina, expecting: 'street'}, next: at};
    return {area, next: at, statement: {kind: 'locality', name, next: at}};
  }
  const {name, next} = read;
  // "miasto X, ul. Polna" is hardly all of X.
  const comma = tokens[next]!.key === ',' && streetPrefixOf(tokens[next + 1]!) !== undefined;
  if (comma || streetsFollow(tokens, next)) {
    return {area: {gmina, locality: name, expecting: 'street'}, next: pastMark(tokens, next)};
  }
  return {area, next, statement: {kind: 'locality', name, next}};
}

/** "dzielnica Zachód: ul. Polna" lists streets of the town; "dzielnica Zachód" is a place itself. */
function ofQuarter(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const read = readName(tokens, i + 1);
  if (read === undefined || read.prefix !== undefined) return undefined;
  const {next} = read;
  if (streetsFollow(tokens, next)) return {area: {...area, expecting: 'street'}, next};
  const written = `${tokens[i]!.text} ${read.name.written}`;
  const name = {written, nominative: `dzielnica ${read.name.nominative}`};
  return {area, next, statement: {kind: 'place', name, next}};
}

function ofLocality(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const at = i + 1;
  const {gmina} = area;
  const fresh: Area = {gmina, expecting: 'locality'};
  if (endsHeading(tokens[at]!)) return {area: fresh, next: at + 1};
  // "wsie", "miejscowości": several follow.
  if (isLocalitiesWord(tokens[i]!)) {
    const first = readName(tokens, at);
    const many = first !== undefined && !streetsFollow(tokens, first.next);
    if (many) return {area: fresh, next: at};
  }
  const read = readName(tokens, at);
  if (read === undefined || read.prefix !== undefined) return undefined;
  const {name, next} = read;
  if (streetsFollow(tokens, next)) {
    const past = pastMark(tokens, next);
    const expecting =
      announcesMany(tokens[past]!) || tokens[next]!.key === ':' ? 'street' : undefined;
    return {area: {gmina, locality: name, inner: true, expecting, outer: 'locality'}, next: past};
  }
  return {
    area: {
      ...fresh,
      expecting: area.expecting === 'street' && !area.inner ? 'street' : 'locality',
      locality: area.inner ? undefined : area.locality,
    },
    next,
    statement: {kind: 'locality', name, next},
  };
}

function ofStreets(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const prefix = streetPrefixOf(tokens[i]!);
  if (prefix === undefined) return undefined;
  const colon = tokens[i + 1]!.key === ':';
  if (!colon && !announcesMany(tokens[i]!)) return undefined;
  // "Aleje" and "Osiedla" in the middle of a name are no headings.
  return {
    area: {
      ...area,
      ended: false,
      expecting: 'street',
      prefix: prefix === 'ul.' ? undefined : prefix,
    },
    next: colon ? i + 2 : i + 1,
  };
}

/** Whether streets of the place just named follow, and not its house numbers or the next place. */
export function streetsFollow(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]!;
  if (announces(after) && !isLocalityWord(after)) return true;
  if (after.key === ',') return announcesMany(tokens[next + 1]!);
  if (!endsHeading(after) || startsNumbers(tokens, next)) return false;
  return after.key === ':' || streetPrefixOf(tokens[next + 1]!) !== undefined;
}

function endsHeading({key}: Token): boolean {
  return key === ':' || key === '-';
}

function announces(token: Token): boolean {
  return streetPrefixOf(token) !== undefined || isLocalityWord(token);
}

function announcesMany({key}: Token): boolean {
  return /^(?:ulice|ulic|ulicami|ulicach|osiedla|place)$/u.test(key);
}
