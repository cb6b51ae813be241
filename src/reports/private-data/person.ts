import {isGivenName, isPersonHere} from './given-names.js';
import {isNoSurname, isRole} from './not-surnames.js';
import {wordSet} from './plain.js';
import type {PrivateData} from './private-data.js';
import {isSurname, isWrittenSurname} from './surnames.js';
import {isShouted, wordsOf, type Word} from './words.js';

/** After these a word with a capital is a surname, unless it is known to be something else. */
const titles = wordSet(
  'pan pana panu panem pani pania p niejaki niejakiego niejaka niejakiej niejakim',
);
const surnameWords = wordSet('nazwisko nazwiska nazwisku nazwiskiem');
/** After these only what is a surname by its form. */
const others = wordSet(`
  panie panowie panow panom panami panstwo panstwa panstwu panstwem pp ob obywatel obywatela
  sasiad sasiada sasiadowi sasiadem sasiadzie sasiadka sasiadki sasiadce sasiadke sasiedzi sasiadow sasiadami
  rodzina rodziny rodzinie rodzine rodzino malzenstwo malzenstwa malzonkowie bracia braci brat siostry
  kierowca kierowcy gospodarz gospodarza wlasciciel wlasciciela wlascicielka mlody stary mlodego starego
  nazywa nazywaja dozorca dozorcy kolega kolegi
`);
/** Before a name these make it the name of a place. */
const places =
  /^(?:(?:ul|pl|al|os|sw)\.?|ulic[aeyio]|plac|placu|alei|aleja|osiedle|osiedlu|rondo|ronda|rondzie|im\.|imienia|szkol[aey]|skwer|skwerze|park|parku|pomnik|pomniku|pomnika|restauracj\w*|sklep\w*|bar|baru|barze|pizzeri\w*|hotel\w*|kosciol\w*|kosciele|parafi\w*|most|moscie|mostu|swiet\w*)$/;

/** People who are named: "pan Kowalski", "sąsiadka Nowakowa", "Jan Kowalski". */
export function* findPersons(text: string): Generator<PrivateData> {
  const words = wordsOf(text);
  const shouted = isShouted(text);
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || isPlace(text, words[i - 1])) continue;
    const end = endOfPerson(text, words, i, shouted);
    if (end === i) continue;
    const to = words[end]?.to ?? first.to;
    yield {kind: 'person', from: first.from, to};
    i = end;
  }
}

/** Whether a word says that a name belongs to a place: "im." is, "im" is not. */
const isPlace = (text: string, word: Word | undefined) =>
  word !== undefined && places.test(word.plain + (text[word.to] === '.' ? '.' : ''));

/** The index of the last word of a person who is named from a word on; that word's own when none is. */
function endOfPerson(text: string, words: readonly Word[], at: number, shouted: boolean): number {
  const first = words[at];
  if (!first) return at;
  const title = isTitle(text, words, at);
  const certain = title || surnameWords.has(first.plain);
  if (!certain && !others.has(first.plain)) return endOfFullName(text, words, at, shouted);

  let next = at + 1;
  let name = certain;
  if (first.plain === 'nazywa' && words[next]?.plain === 'sie') next += 1;
  if (isInitial(text, words[next])) next += 1;
  const between = words[next];
  if (
    between &&
    isRole(between.plain) &&
    follows(text, words, next) &&
    !isSurnameHere(between, false)
  ) {
    next += 1;
    name = false;
  }
  if (isGivenName(words[next]?.plain ?? '') && follows(text, words, next)) {
    if (!isSurnameHere(words[next + 1], shouted) && !hasCapital(words[next + 1], shouted))
      return at;
    next += 1;
  }
  const surname = words[next];
  if (!surname || !follows(text, words, next, next === at + 1)) return at;
  if (isNoSurname(surname.plain) && !isSurname(surname.plain)) return at;
  const named =
    name && hasCapital(surname, shouted) && surname.plain.length > 2 && !isNoSurname(surname.plain);
  return named || isSurnameHere(surname, shouted) ? withHyphen(text, words, next) : at;
}

/** The index of the last word of "Jan Kowalski"; names of streets are in a case of their own. */
function endOfFullName(text: string, words: readonly Word[], at: number, shouted: boolean): number {
  const first = words[at];
  const next = words[at + 1];
  if (!first || !next || !follows(text, words, at + 1)) return at;
  const pair = isPersonHere(first.plain)
    ? [first, next]
    : isPersonHere(next.plain)
      ? [next, first]
      : [];
  const [given, surname] = pair;
  if (!given || !surname || isGivenName(surname.plain)) return at;
  if (/(?:iego|iej|ich|icza)$/.test(surname.plain) || !isSurnameHere(surname, shouted)) return at;
  // "jan kowalski" without capitals is still a person, "ma kota Jan" is not.
  if (!shouted && hasCapital(given, false) !== hasCapital(surname, false)) return at;
  return surname === next ? withHyphen(text, words, at + 1) : at + 1;
}

/** Whether a word is "pan" or one of its forms; "p." only where no floor is meant. */
function isTitle(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !titles.has(word.plain)) return false;
  if (word.plain !== 'p') return true;
  const before = text.slice(Math.max(0, word.from - 3), word.from);
  return text[word.to] === '.' && !/\d\s*$/.test(before);
}

/** Whether a word comes right after the one before, with nothing but a space, or what a title needs. */
function follows(text: string, words: readonly Word[], at: number, afterTitle = false): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || word.from - before.to > 3) return false;
  const gap = text.slice(before.to, word.from);
  if (/^[ \t\u00a0]{1,3}$/.test(gap)) return true;
  if (/^[a-z]$|^pp$|^ob$|^dr$|^prof$|^mgr$|^inz$/.test(before.plain)) return /^\. {0,2}$/.test(gap);
  return afterTitle && surnameWords.has(before.plain) && /^ ?[:–-] ?$/.test(gap);
}

/** Whether a word is one letter with a full stop: "J. Kowalski". */
const isInitial = (text: string, word: Word | undefined) =>
  word !== undefined && /^\p{Lu}$/u.test(word.written) && text[word.to] === '.';

function isSurnameHere(word: Word | undefined, shouted: boolean): boolean {
  if (!word) return false;
  return hasCapital(word, shouted) ? isWrittenSurname(word.plain) : isSurname(word.plain);
}

/** Whether a word has a capital that says something; in a shouted text none does. */
const hasCapital = (word: Word | undefined, shouted: boolean) =>
  word !== undefined && !shouted && /^\p{Lu}/u.test(word.written);

/** With the second half of a double surname. */
function withHyphen(text: string, words: readonly Word[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return at;
  return /^ ?[-–] ?$/.test(text.slice(word.to, Math.min(next.from, word.to + 4))) &&
    next.from - word.to <= 3 &&
    /^\p{L}{3}/u.test(next.written) &&
    (/^\p{Lu}/u.test(next.written) || isSurname(next.plain))
    ? at + 1
    : at;
}
