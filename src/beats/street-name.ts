import {foldedWords} from './fold.js';
import {isGivenName} from './given-names.js';
import {ordinalValue} from './ordinal.js';
import {romanValue} from './roman.js';
import {titleOf} from './titles.js';

/** What kind of street a prefix says it is; empty where no prefix says. */
export type StreetKind =
  'ul' | 'al' | 'os' | 'pl' | 'rondo' | 'skwer' | 'bulwar' | 'szosa' | 'pasaz' | 'zaulek' | '';

/** The name of a street as it is compared. */
export interface StreetName {
  readonly kind: StreetKind;
  /** Folded words without prefix, titles abbreviated, ordinals in digits. */
  readonly words: readonly string[];
  /** {@link words} without titles, "i" and the "III" of "Jana III Sobieskiego". */
  readonly core: readonly string[];
  /** The titles among {@link words}: "gen". */
  readonly titles: readonly string[];
  /** Words that can stand for the whole: the surname, either half of "Curie-Skłodowskiej". */
  readonly surnames: readonly string[];
}

const forms: Readonly<Record<Exclude<StreetKind, ''>, string>> = {
  ul: 'ul ulica ulice ulicy',
  al: 'al aleja aleje alei alejach aleji alejami',
  os: 'os osiedle osiedla osiedlu osiedlem',
  pl: 'pl plac placu placem',
  rondo: 'rondo ronda rondzie rondem',
  skwer: 'skwer skweru skwerze skw',
  bulwar: 'bulwar bulwaru bulwarze bulwary bulwarach bulw',
  szosa: 'szosa szosie szosy',
  pasaz: 'pasaz pasazu',
  zaulek: 'zaulek zaulku zaulka',
};

const prefixes = new Map(
  Object.entries(forms).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as StreetKind] as const),
  ),
);

/* "1-go Maja", "3-ego Maja", "2-giego Pułku", "1-szej Armii". */
const ordinalEndings = new Set(
  'go ego giego gi szego szej tego ciego ej tej mej wszego'.split(' '),
);

/** What kind of street a folded word announces; `undefined` for a word that is no prefix. */
export function streetPrefix(word: string): StreetKind | undefined {
  return prefixes.get(word);
}

/**
 * Reads the name of a street.
 *
 * @param folded - Its words, folded, prefix included.
 */
export function toStreetName(folded: readonly string[]): StreetName {
  let start = 0;
  let kind: StreetKind = '';
  // "ul. Aleja Lipowa" is an avenue; a name such as "Aleje" alone keeps its only word.
  while (start < folded.length - 1 && prefixes.has(folded[start]!)) {
    kind = prefixes.get(folded[start]!)!;
    start++;
  }
  const named = withoutOrdinalEndings(folded.slice(start));
  const words = withNumbers(named).map((word) => titleOf(word) ?? word);
  const bare = words.filter(
    (word, i) => word !== 'i' && titleOf(word) === undefined && !isRegnal(words, i),
  );
  const core = bare.length > 0 ? bare : words;
  return {
    kind,
    words,
    core,
    titles: words.filter((word) => titleOf(word) !== undefined && !core.includes(word)),
    // "Jana Pawła II" is called by its last name, not by its number.
    surnames: core.filter((word) => !/^\d+$/u.test(word)).slice(-1),
  };
}

/** Reads the name of a street as it is written: "ul. Marii Curie-Skłodowskiej". */
export function parseStreetName(written: string): StreetName {
  const name = toStreetName(foldedWords(written));
  const halves = foldedWords(written.trim().split(/\s+/u).at(-1) ?? '');
  const surnames = name.core.filter((word) => halves.includes(word) && !/^\d+$/u.test(word));
  return surnames.length > 0 ? {...name, surnames} : name;
}

/** The number between a king's names, by none of which anybody tells streets apart. */
function isRegnal(words: readonly string[], i: number): boolean {
  const between = i > 0 && i < words.length - 1;
  return between && /^\d$/u.test(words[i]!) && isGivenName(words[i - 1]!);
}

function withoutOrdinalEndings(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, i) => !(ordinalEndings.has(word) && /^\d+$/u.test(words[i - 1] ?? '')),
  );
}

/** "I Maja" and "Pierwszego Maja" begin with 1, "Jana Pawła II" ends with 2. */
function withNumbers(words: readonly string[]): readonly string[] {
  const numbers: string[] = [];
  for (const [i, word] of words.entries()) {
    const spoken = ordinalValue(word);
    const tens = Number(numbers.at(-1));
    if (spoken === undefined) numbers.push(written(word, i, words.length));
    // "Dwudziestego Drugiego Lipca".
    else if (spoken < 10 && tens >= 20 && tens % 10 === 0)
      numbers.splice(-1, 1, `${tens + spoken}`);
    else numbers.push(String(spoken));
  }
  return numbers;
}

/** The "i" in "Żwirki i Wigury" is a conjunction, and alone it is no number either. */
function written(word: string, index: number, count: number): string {
  if (word === 'i' && (count === 1 || (index > 0 && index < count - 1))) return word;
  return String(romanValue(word) ?? word);
}
