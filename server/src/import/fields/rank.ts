import {foldedWords} from 'rejon/beats';

/** A police rank as a card shows it and as a screen reader says it. */
export interface Rank {
  /** "mł. asp." */
  readonly rank: string;
  /** "młodszy aspirant", or "młodsza aspirant" where that is how it was written. */
  readonly rankFull: string;
}

/** The ranks of the Police, from the lowest. */
const ranks: readonly Rank[] = [
  {rank: 'post.', rankFull: 'posterunkowy'},
  {rank: 'st. post.', rankFull: 'starszy posterunkowy'},
  {rank: 'sierż.', rankFull: 'sierżant'},
  {rank: 'st. sierż.', rankFull: 'starszy sierżant'},
  {rank: 'sierż. szt.', rankFull: 'sierżant sztabowy'},
  {rank: 'mł. asp.', rankFull: 'młodszy aspirant'},
  {rank: 'asp.', rankFull: 'aspirant'},
  {rank: 'st. asp.', rankFull: 'starszy aspirant'},
  {rank: 'asp. szt.', rankFull: 'aspirant sztabowy'},
  {rank: 'podkom.', rankFull: 'podkomisarz'},
  {rank: 'kom.', rankFull: 'komisarz'},
  {rank: 'nadkom.', rankFull: 'nadkomisarz'},
  {rank: 'podinsp.', rankFull: 'podinspektor'},
  {rank: 'mł. insp.', rankFull: 'młodszy inspektor'},
  {rank: 'insp.', rankFull: 'inspektor'},
];

/** The words of ranks in all their forms, by the abbreviation of each. */
const forms: Readonly<Record<string, readonly string[]>> = {
  ml: ['mlodszy', 'mlodsza', 'mlod'],
  st: ['starszy', 'starsza', 'star'],
  post: ['posterunkowy', 'posterunkowa'],
  sierz: ['sierzant', 'sierzantka'],
  szt: ['sztabowy', 'sztabowa', 'sztab'],
  asp: ['aspirant', 'aspirantka'],
  podkom: ['podkomisarz', 'podkomisarka'],
  kom: ['komisarz', 'komisarka'],
  nadkom: ['nadkomisarz', 'nadkomisarka'],
  podinsp: ['podinspektor', 'podinspektorka'],
  insp: ['inspektor', 'inspektorka'],
};

const abbreviations = new Map(
  Object.entries(forms).flatMap(([short, long]) => [short, ...long].map((form) => [form, short])),
);

const byAbbreviation = new Map(ranks.map((rank) => [shortOf(rank.rank), rank]));

/** A few of the ranks, to show how they are written. */
export const someRanks = 'post., st. sierż., mł. asp., asp. szt. lub podkom';

/** Whether a word can be part of a rank: "mł.", "aspirant". */
export function isRankWord(word: string): boolean {
  const words = foldedWords(word);
  return words.length > 0 && words.every((one) => abbreviations.has(one));
}

/** Reads a rank, abbreviated or in full, of a man or a woman; `undefined` when there is no such rank. */
export function readRank(text: string): Rank | undefined {
  const known = byAbbreviation.get(shortOf(text));
  if (known === undefined) return undefined;
  const written = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const inFull = written.split(' ').every((word) => /^\p{L}{6,}$/u.test(word));
  return inFull ? {...known, rankFull: written} : known;
}

function shortOf(text: string): string {
  return foldedWords(text)
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
}
