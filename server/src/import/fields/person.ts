import type {Officer} from 'rejon/backend';
import {fold} from 'rejon/beats';
import {isRankWord, readRank} from './rank.js';

/** Who a cell says serves a beat. */
export interface Staff {
  readonly officer?: Officer | undefined;
  readonly substitute?: Officer | undefined;
  /** What could not be read, as a Polish sentence; `undefined` when everything could. */
  readonly wrong?: string | undefined;
}

/** How a cell writes the names of a person. */
export type NameOrder = 'first-last' | 'last-first';

const vacant =
  /^(?:wakat|vacat|(?:rejon |stanowisko |etat )?(?:jest )?nie ?obsadzon\p{L}+|brak(?: obsady| dzielnicow\p{L}+)?|-|–|—)?$/iu;
const substitution =
  /(?:^|[\s,;(])(?:w\s+zast(?:ępstwie|\.)|zastępstwo(?:\s+pełni)?|zastępuje(?:\s+go|\s+ją)?)\s*[:\-–]?\s*/iu;
const acting = /^p\s*\.?\s*o\s*\.?\s+(?:dzielnicow\p{L}+\s+)?/iu;
const title = /^(dzielnicow[ya])\s*[:\-–]?\s+/iu;

/** Reads "mł. asp. Jan Kowalski", "wakat", "p.o. …", "w zastępstwie: …". */
export function readStaff(text: string, order: NameOrder = 'first-last'): Staff {
  const parts = text.replace(/\s+/g, ' ').trim().split(substitution);
  const own = parts[0]!.replace(/[\s,;:.(–—-]+$/, (end) => (/^\.$/.test(end) ? '.' : ''));
  const other = (parts[1] ?? '').replace(/\)$/, '').trim();
  const officer = vacant.test(own.replace(/\.$/, '')) ? undefined : readOfficer(own, order);
  const substitute = other === '' ? undefined : readOfficer(other, order);
  const wrong = [officer, substitute].find((one) => typeof one === 'string');
  return {
    ...(typeof officer === 'object' && {officer}),
    ...(typeof substitute === 'object' && {substitute}),
    ...(wrong !== undefined && {wrong}),
  };
}

/** An officer of rank and names; a string when it says what is missing. */
function readOfficer(text: string, order: NameOrder): Officer | string {
  const isActing = acting.test(text);
  const named = text.replace(acting, '');
  const role = isActing ? 'p.o. dzielnicowego' : (title.exec(named)?.[1]?.toLowerCase() ?? '');
  // "mł.asp.Jan" is written without spaces, too.
  const words = named
    .replace(title, '')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter(Boolean);
  const end = words.findIndex((word) => !isRankWord(word));
  const rank = readRank(words.slice(0, Math.max(end, 0)).join(' '));
  const names = readNames(end < 0 ? [] : words.slice(end), order);
  if (names === undefined) {
    return `Nie rozumiemy „${text}”; wpisz stopień, imię i nazwisko, na przykład „mł. asp. Jan Przykładowy”.`;
  }
  return {
    ...(rank ?? {rank: '', rankFull: ''}),
    ...names,
    role: role === '' ? 'dzielnicowy' : role,
  };
}

/** First and last name: a name in capitals is the last name, else the order tells. */
function readNames(
  words: readonly string[],
  order: NameOrder,
): {readonly firstName: string; readonly lastName: string} | undefined {
  const clean = words.map((word) => word.replace(/[,;.:()]+$/, '')).filter(Boolean);
  if (clean.length < 2 || !clean.every((word) => /^[\p{L}'’-]+$/u.test(word))) return undefined;
  const shouted = clean.filter(isShouted);
  const lastFirst =
    shouted.length > 0 && shouted.length < clean.length
      ? isShouted(clean[0]!)
      : order === 'last-first';
  const last = lastFirst ? clean[0]! : clean.at(-1)!;
  const first = lastFirst ? clean.slice(1) : clean.slice(0, -1);
  return {firstName: first.map(asName).join(' '), lastName: asName(last)};
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** "KOWALSKA-NOWAK" → "Kowalska-Nowak". */
export function asName(word: string): string {
  if (!isShouted(word)) return word;
  return word.toLowerCase().replace(/(^|[-' ])\p{L}/gu, (start) => start.toUpperCase());
}

/** Whether a heading says that the last name comes first. */
export function orderOf(heading: string): NameOrder {
  const words = fold(heading);
  const last = words.indexOf('nazwisko');
  const first = words.indexOf('imie');
  return last >= 0 && first > last ? 'last-first' : 'first-last';
}
