import {unnamedGmina, type StatementKind, type WrittenName} from './coverage-text.js';
import {readName, type NameRead} from './name-reader.js';
import {looksLikeLocality} from './nominative.js';
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
    return both ? ofGmina(tokens, i + 3, area) : ofTown(tokens, i, area);
  }
  if (isGminaWord(token)) {
    const both = tokens[i + 1]!.text === 'i' && isTownWord(tokens[i + 2]!);
    return ofGmina(tokens, both ? i + 3 : i + 1, area);
  }
  if (isQuarterWord(token)) return ofQuarter(tokens, i, area);
  if (isLocalityWord(token)) return ofLocality(tokens, i, area);
  return ofStreets(tokens, i, area);
}

function ofGmina(tokens: readonly Token[], start: number, {gmina}: Area): Heading | undefined {
  if (endsHeading(tokens[start]!)) return {area: {expecting: 'locality'}, next: start + 1};
  const except = [start, /^za?$/u.test(tokens[start]!.key) ? start + 1 : start].some(
    (k) => numberRole(tokens[k]!) === 'except',
  );
  const alone = except || /^[,;.\n)]?$/u.test(tokens[start]!.key);
  if (alone) {
    const name = {written: tokens[start - 1]!.text, nominative: gmina ?? unnamedGmina};
    const area: Area = {gmina, expecting: 'locality'};
    return {area, next: start, statement: {kind: 'gmina', name, next: start}};
  }
  const read = readName(tokens, start);
  if (read?.prefix !== undefined || read === undefined) return undefined;
  const {name, next} = withKind(tokens, read);
  const area: Area = {gmina: name.nominative, expecting: 'locality'};
  const after = tokens[next]!;
  const end = pastWhole(tokens, next);
  if (end > next) return {area, next: end, statement: {kind: 'gmina', name, next: end}};
  const excepts = [next + 1, next + 2].some((k) => numberRole(tokens[k]!) === 'except');
  const follows = endsHeading(after) || (after.key === '(' && !excepts) || announces(after);
  if (follows || (after.key === ',' && announces(tokens[next + 1]!))) {
    return {area, next: announces(after) || after.key === '(' ? next : next + 1};
  }
  return {area, next, statement: {kind: 'gmina', name, next}};
}

/** "Rzeki (wiejska)" as "wiejska Rzeki". */
function withKind(tokens: readonly Token[], {name, next}: Pick<NameRead, 'name' | 'next'>) {
  const kind = tokens[next + 1]!;
  const closed = tokens[next]!.key === '(' && tokens[next + 2]!.key === ')';
  if (!closed || !/^(?:miejsko-)?(?:miejska|wiejska)$/u.test(kind.key)) return {name, next};
  const nominative = `${kind.key} ${name.nominative}`;
  return {name: {written: name.written, nominative}, next: next + 3};
}

/** Past words which say that all of a gmina is meant: "w całości", "- wszystkie sołectwa", "(cała)". */
function pastWhole(tokens: readonly Token[], start: number): number {
  const {key} = tokens[start]!;
  const begins = key === 'w' || key === '(' || endsHeading(tokens[start]!);
  if (!begins || numberRole(tokens[start + 1]!) !== 'whole') return start;
  let end = start + 1;
  while (
    tokens[end]!.kind === 'word' &&
    numberRole(tokens[end]!) !== 'except' &&
    tokens[end]!.key !== 'z'
  )
    end++;
  return key === '(' && tokens[end]!.key === ')' ? end + 1 : end;
}

/** Where the streets begin of a place that was just named: past "-", ":" and the comma of "X, ulice:". */
function pastMark(tokens: readonly Token[], next: number): number {
  const {key} = tokens[next]!;
  return key === ':' || key === '-' || key === ',' ? next + 1 : next;
}

function ofTown(tokens: readonly Token[], i: number, area: Area): Heading | undefined {
  const at = /^obejmuj/u.test(tokens[i + 1]!.key) ? i + 2 : i + 1;
  if (tokens[at]!.key === ':') {
    return {area: {gmina: area.gmina, expecting: 'street'}, next: at + 1};
  }
  if (tokens[i]!.key === 'm' && tokens[i]!.text === 'm') return undefined;
  const read = readName(tokens, at);
  if (read === undefined || read.prefix !== undefined) {
    const name = {written: tokens[i]!.text, nominative: 'miasto'};
    const streets = announces(tokens[at]!);
    if (streets) return {area: {gmina: area.gmina, expecting: 'street'}, next: at};
    return {area, next: at, statement: {kind: 'locality', name, next: at}};
  }
  const {name, next} = read;
  // "gmina Kępa: …; miasto Rzeki" is hardly in that gmina.
  const apart = /^[;.\n]$/u.test(tokens[i - 1]?.key ?? '') && name.nominative !== area.gmina;
  const gmina = apart ? undefined : area.gmina;
  // "miasto X, ul. Polna" is hardly all of X.
  const comma = tokens[next]!.key === ',' && streetPrefixOf(tokens[next + 1]!) !== undefined;
  if (comma || streetsFollow(tokens, next)) {
    return {area: {gmina, locality: name, expecting: 'street'}, next: pastMark(tokens, next)};
  }
  return {area: {...area, gmina}, next, statement: {kind: 'locality', name, next}};
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
  if (isGminaWord(tokens[at]!)) return ofGmina(tokens, at + 1, area);
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

/** "Augustów, ul. Polna" at the start of a sentence is an address; "Krótka, ul. Polna" is a list. */
export function opensAddress(
  tokens: readonly Token[],
  i: number,
  {name, next}: NameRead,
  {expecting}: Area,
): boolean {
  const before = tokens[i - 1];
  return (
    (before === undefined || /^[;\n#]$/u.test(before.key)) &&
    expecting === undefined &&
    tokens[next]!.key === ',' &&
    streetPrefixOf(tokens[next + 1]!) !== undefined &&
    looksLikeLocality(name.nominative)
  );
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
