import {plain} from './plain.js';
import type {PrivateData} from './private-data.js';

const local = '(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}';
const label = '[a-z0-9][a-z0-9-]{0,62}';
const space = '[ \\t\\u00a0]{0,2}';
const bracketed = (words: string) => `${space}[([{<]${space}(?:${words})${space}[)\\]}>]${space}`;
const ends = 'pl|com|eu|org|net|info|edu|gov|biz|de|uk|ua|cz|sk|fr|it|io|me|app|online';
const providers =
  'gmail|googlemail|wp|o2|onet|interia|op|poczta|outlook|hotmail|yahoo|icloud|proton|protonmail|tlen|vp|live|buziaczek|spoko|gazeta|example|ukr';

/** "jan@example.org", and what is left of it when the end is missing or has a comma. */
const tight = `${local}@${label}(?:[.,]${label}){0,4}`;

const at = `(?:${space}@${space}|${bracketed('at|a|malpa|malpka|@')}| {1,2}malpk?a {1,2})`;
const dot = `(?:${space}[.,]${space}|${bracketed('dot|kropka|\\.')}| {1,2}(?:kropka|dot) {1,2})`;
/** "jan (at) example kropka org". */
const disguised = `${local}${at}${label}(?:${dot}${label}){0,3}?${dot}(?:${ends})(?![a-z0-9])`;

/** "jan at gmail.com": the English word alone is too common for more. */
const spelled = `${local} at (?:${providers})${dot}(?:${ends})(?![a-z0-9])`;

const address = new RegExp(`${tight}|${disguised}|${spelled}`, 'g');

/** E-mail addresses, also where the sign is written as a word. */
export function* findEmails(text: string): Generator<PrivateData> {
  for (const {0: found, index: from} of plain(text).matchAll(address)) {
    yield {kind: 'email', from, to: from + found.length};
  }
}
