import {standsAlone, type DigitGroup} from './digit-groups.js';
import {plain, wordSet} from './plain.js';
import type {PrivateData} from './private-data.js';

/** First two digits of Polish numbers: the numbering plan's mobile ranges and landline areas. */
const prefixes = wordSet(`
  45 50 51 53 57 60 66 69 72 73 78 79 88
  12 13 14 15 16 17 18 22 23 24 25 29 32 33 34 41 42 43 44 46 47 48 52 54 55 56 58 59
  61 62 63 65 67 68 71 74 75 76 77 81 82 83 84 85 86 87 89 91 94 95
`);

/** How nine digits are grouped when nothing says that they are a phone number. */
const groupings = wordSet('9 3-3-3 2-3-2-2 3-2-2-2 2-7 3-6 6-3 3-2-4 3-4-2 2-3-4 2-2-2-3');
const groupingsWithDots = wordSet('3-3-3 2-3-2-2 3-2-2-2');

/** How a number without its area is grouped after "tel.". */
const localGroupings = wordSet('7 3-4 3-2-2 2-2-3 8 3-3-2 3-5');

const called =
  /\b(?:tel|telef|telefon\w*|kom|komork\w*|dzwon\w*|zadzwon\w*|oddzwon\w*|sms\w*|whats ?app\w*|viber|kontakt\w*|fax|faks)\b[^\d]{0,20}$/;
const phoneWord = /\b(?:tel|telef|telefon|telefonu)\b[^\d]{0,10}$/;
/** Numbers that their owners write in nine digits too. */
const otherNumber =
  /\b(?:regon|nip|krs|zgloszen\w*|spraw\w*|sygn\w*|faktur\w*|umow\w*|zamowien\w*|przesyl\w*|paczk\w*|licznik\w*|seryjn\w*|dzialk\w*|ksieg\w*|rachun\w*|kont[oa]|karty|kod\w*|ref\w*|id|polis\w*|mandat\w*|lini\w*|autobus\w*|tramwaj\w*|pokoj\w*|garaz\w*|dowod\w*|klient\w*|biletu?|slup\w*|latarni\w*|lamp\w*)(?:[^a-z\d]{1,3}(?:nr|numer\w*|to|o|pod|pn|zdm|jest)){0,3}[^a-z\d]{0,3}$/;
const amount = /^ {0,2}(?:zl|pln|eur|mln|tys|usd|m2|kg|km|%|,\d)/;

/** The most groups that a number is written in. */
const mostGroups = 10;
/** The most digits that a Polish number is written in: 0048 and nine. */
const longest = 13;

/** Phone numbers in runs of digits: Polish ones, and foreign ones that begin with a plus. */
export function* findPhones(
  text: string,
  runs: readonly (readonly DigitGroup[])[],
): Generator<PrivateData> {
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const first = run[i];
      if (!first) continue;
      const before = plain(text.slice(Math.max(0, first.from - 40), first.from));
      const count = groupsOf(run, i, before);
      const last = run[i + count - 1];
      if (count === 0 || !last || !standsAlone(text, first, last)) continue;
      if (amount.test(plain(text.slice(last.to, last.to + 8)))) continue;
      yield {kind: 'phone', from: first.from, to: last.to};
      i += count - 1;
    }
  }
}

/** How many groups from one on are a phone number; 0 when none are. */
function groupsOf(run: readonly DigitGroup[], from: number, before: string): number {
  const abroad = /(?:\+|\b00)[ (]?$/.test(before) ? abroadGroups(run, from) : 0;
  if (abroad > 0) return abroad;
  const afterWord = called.test(before);
  if (!afterWord && (otherNumber.test(before) || isTight(run[from]?.gap))) return 0;
  let digits = 0;
  for (let count = 1; count <= mostGroups && from + count <= run.length; count++) {
    digits += run[from + count - 1]?.digits.length ?? 0;
    if (digits > longest) return 0;
    const groups = run.slice(from, from + count);
    const next = run[from + count];
    if (afterWord ? isCalled(groups, next, phoneWord.test(before)) : isPhone(groups, next)) {
      return count;
    }
  }
  return 0;
}

/** How many groups after a plus are a number with its country. */
function abroadGroups(run: readonly DigitGroup[], from: number): number {
  const most = run[from]?.digits.startsWith('48') ? 11 : 13;
  let length = 0;
  let count = 0;
  for (const {digits} of run.slice(from, from + mostGroups)) {
    if (length + digits.length > most) break;
    length += digits.length;
    count += 1;
  }
  return length >= Math.min(most, 10) ? count : 0;
}

/** Whether groups are written as a phone number is, with no word that says so. */
function isPhone(groups: readonly DigitGroup[], next: DigitGroup | undefined): boolean {
  if (isTight(next?.gap)) return false;
  const digits = groups.map((group) => group.digits);
  const dots = groups.some(({gap}, i) => i > 0 && gap.includes('.'));
  const allowed = dots ? groupingsWithDots : groupings;
  return [digits, ...withoutTrunk(digits)].some(
    (national) => prefixes.has(national.join('').slice(0, 2)) && allowed.has(grouping(national)),
  );
}

/** Whether groups are a number after a word such as "tel.". */
function isCalled(
  groups: readonly DigitGroup[],
  next: DigitGroup | undefined,
  local: boolean,
): boolean {
  const digits = groups.map((group) => group.digits);
  if (isPhone(groups, next)) return true;
  if (next || isDate(digits)) return false;
  if (withoutTrunk(digits).some((national) => national.join('').length === 9)) return true;
  return digits.join('').length === 9 || (local && localGroupings.has(grouping(digits)));
}

/** The groups without the country's 48 or 0048, or the 0 that was dialled until 2009. */
function withoutTrunk(groups: readonly string[]): readonly (readonly string[])[] {
  return ['0048', '48', '0'].flatMap((trunk) => {
    const rest = [...groups];
    for (let left = trunk; left !== '';) {
      const [first = ''] = rest;
      if (first === '' || !(first.startsWith(left) || left.startsWith(first))) return [];
      const taken = Math.min(first.length, left.length);
      left = left.slice(taken);
      rest.splice(0, 1, ...(first.length > taken ? [first.slice(taken)] : []));
    }
    return [rest];
  });
}

const grouping = (groups: readonly string[]) => groups.map(({length}) => length).join('-');

/** Whether a gap ties two groups to one number, such as "12-3456". */
const isTight = (gap: string | undefined) => gap !== undefined && /^[.\/–—-]$/.test(gap);

/** Whether groups hold a date, such as 12 05 2026. */
const isDate = (groups: readonly string[]) =>
  /(?:^|-)(?:[12]-[12]-4|4-[12]-[12])(?:-|$)/.test(grouping(groups));
