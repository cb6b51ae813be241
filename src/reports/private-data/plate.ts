import {plain, wordSet} from './plain.js';
import type {PrivateData} from './private-data.js';
import {isShouted, wordsOf, type Word} from './words.js';

/** What a plate begins with: the letter of a voivodeship, or one kept for its next plates. */
const voivodeships = /^[abcdefgijklmnoprstvwxyz][a-z]{1,2}$/;

/** Short words and abbreviations that numbers follow, and that are no plate's beginning. */
const ordinary = wordSet(`
  ale az bez bl bo byl ca cal co czy da dba dla do dom dz ej es go i ich ile im ja jak je jest juz kat kl ks
  kto kod lat lok lub ma mam mi mln mnie moj my na nad nie nim nr o od odc ok on ona oni op os pan pl po pod
  pok pon poz pow pt rok ryc sa sam sie so sob sr st sta str sw ta tak tam te tel ten to trz tu ty tys ul uk
  w we wt wy z za ze zl
  abs bmw bus cit cm csk daf db dk dvd ers eu eur euro fm fso gb gbp gps gsm hp id isp iso kg kia km kp kpp
  krs kwp led lo lpg man mb mg mm mops mpk mw ngo nip nfz osp pck pin pit pkd pkm pko pkp pks pln prl psp ps
  pzd pzu rmf rod rp rtv sms sos suv tdi tir tvn tvp ups urz usd usg vat vw wc wifi wko wsk zdm zgk zs ztm
  zus
`);

/** Those of them that towns have all the same. */
const countyWords = wordSet('es lub ok op pl po rp st we wy zs');

/** Words after which a plate is expected. */
const registered =
  /(?:\brejestr|\brej\b|\btablic|\bblach|\bnumer|\bnr\b)[a-z]{0,10}[^a-z\d]{0,3}(?:[a-z]{1,14}[^a-z\d]{1,3}){0,3}$/;
/** The same without a number of anything. */
const registeredOnly =
  /(?:\brejestr|\brej\b|\btablic[aey]? rej|\btablicach|\bblach)[a-z]{0,10}[^a-z\d]{0,3}(?:[a-z]{1,14}[^a-z\d]{1,3}){0,3}$/;
const vehicle =
  /\b(?:rej|tablic|blach|samoch|aut[aoemu]|pojazd|woz|motocykl|motor|skuter|quad|bus|tir|ciezarow|dostawcz|parku|zaparkow|kierowc|taks|bmw|audi|golf|passat|opel|ford|skod|toyot|merced|volvo|renault|fiat|peugeot|vw|volkswagen|seat|mazd|nissan|honda|kia|hyundai)/;

/** Digits first, as on most plates. */
const common = /^\d{2,4}[a-z]{1,3}$|^\d[a-z]{1,2}\d{1,3}$|^\d{2}[a-z]\d{1,2}$|^\d{1,2}[a-z]{2}\d$/;
/** A letter first. */
const letterFirst =
  /^[a-z]\d{2,3}[a-z]{0,2}$|^[a-z]{2}\d{2}$|^[a-z]\d[a-z]{2}\d?$|^[a-z]\d[a-z]\d{1,2}$/;

/** What is known of the place of a word. */
interface Around {
  readonly text: string;
  readonly shouted: boolean;
  readonly before: string;
  readonly after: string;
}

/** Polish plates, and foreign or special ones where the words before say that they are plates. */
export function* findPlates(text: string): Generator<PrivateData> {
  const words = wordsOf(text);
  const shouted = isShouted(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.plain.length > 8 || /[\/@_]/.test(text[word.from - 1] ?? '')) continue;
    const before = plain(text.slice(Math.max(0, word.from - 50), word.from));
    const after = plain(text.slice(word.to, word.to + 30));
    const count = wordsOfPlate(words.slice(i, i + 3), {text, shouted, before, after});
    const last = words[i + count - 1];
    if (count === 0 || !last || /[\/@]/.test(text[last.to] ?? '')) continue;
    yield {kind: 'plate', from: word.from, to: last.to};
    i += count - 1;
  }
}

/** How many of some words are a plate; 0 when none are. */
function wordsOfPlate([first, second, third]: readonly Word[], around: Around): number {
  if (!first) return 0;
  const joined = /^([a-z]{2,3})(\d[a-z\d]{3,4})$/.exec(first.plain);
  if (joined) return isPlate(joined[1] ?? '', joined[2] ?? '', first.written, around) ? 1 : 0;
  if (
    registeredOnly.test(around.before) &&
    /^[a-z]\d[a-z]{3,5}$|^[a-z]{2}\d{4}[a-z]{2}$/.test(first.plain)
  )
    return 1;
  if (!second || !near(around.text, first, second)) return 0;
  const own = first.written + second.written;
  if (third && near(around.text, second, third) && isSplit(first, second, third, around)) return 3;
  if (isPlate(first.plain, second.plain, own, around)) return 2;
  return isSpecial(first.plain, second.plain, around) ? 2 : 0;
}

/** Whether the last signs of a plate stand apart: "EL 123 AB". */
function isSplit(first: Word, second: Word, third: Word, around: Around): boolean {
  const serial = second.plain + third.plain;
  const written = first.written + second.written + third.written;
  if (registeredOnly.test(around.before) && /^[a-z]{2}\d{4}[a-z]{2}$/.test(first.plain + serial))
    return true;
  if (!/^\d/.test(serial) || !/^\d*[a-z]{1,2}$|^\d{1,2}$/.test(third.plain)) return false;
  const sure = isUpperCase(written) && !around.shouted && !/^\d+$/.test(serial);
  return (sure || registered.test(around.before)) && isPlate(first.plain, serial, written, around);
}

function isPlate(prefix: string, serial: string, written: string, around: Around): boolean {
  if (!voivodeships.test(prefix) || serial.length < 4 || serial.length > 5) return false;
  const expected = registered.test(around.before);
  const expectedOnly = registeredOnly.test(around.before);
  const capitals = isUpperCase(written) && !around.shouted;
  const ofVehicle = vehicle.test(around.before) || vehicle.test(around.after);
  // "PO 1234A" is Poznań, "po 1234 m" is not.
  if (
    ordinary.has(prefix) &&
    !(/^\d+[a-z]/.test(serial) ? expectedOnly || capitals : expectedOnly && capitals)
  )
    return false;
  if (ordinary.has(prefix) && !expectedOnly && !countyWords.has(prefix)) return false;
  const read = serial.replace(/(?<=\d)o|o(?=\d)/g, '0');
  if (/^\d{5}$/.test(read)) return capitals || expected || ofVehicle || prefix.length === 3;
  if (/^\d{4}$/.test(read)) return expectedOnly;
  if (common.test(read)) return !/^\d+(?:zl|km|kg|cm|mm|szt|tys)$/.test(read);
  return letterFirst.test(read) && (capitals || expectedOnly);
}

/** Plates of diplomats, individual ones and those for a short time: only where plates are spoken of. */
function isSpecial(prefix: string, serial: string, {before}: Around): boolean {
  if (!registeredOnly.test(before) || ordinary.has(prefix + serial)) return false;
  return (
    (/^[a-z]\d$/.test(prefix) && /^[a-z]{3,5}$|^\d{3,4}[a-z]?$/.test(serial)) ||
    (prefix === 'w' && /^\d{6}$/.test(serial)) ||
    (/^[a-z]{2,3}$/.test(prefix) && !ordinary.has(prefix) && /^\d[a-z\d]{2,4}$/.test(serial))
  );
}

const near = (text: string, {to}: Word, {from}: Word) =>
  from - to <= 3 && /^[ \u00a0-]{1,3}$/.test(text.slice(to, from));

const isUpperCase = (written: string) => !/\p{Ll}/u.test(written);
