/** What can be printed: a poster, two leaflets, and a poster with strips to tear off. */
export const formats = ['a4', 'a5', 'a6', 'zrywki'] as const;

/** One of the {@link formats}. */
export type Format = (typeof formats)[number];

/** A sheet of paper, upright. */
interface Paper {
  readonly name: string;
  /** For `@page`, in numbers: the names that CSS knows end with A5. */
  readonly size: string;
}

const a4: Paper = {name: 'A4', size: '210mm 297mm'};

/** The sheet that each format needs. */
export const paperOf: Readonly<Record<Format, Paper>> = {
  a4,
  a5: {name: 'A5', size: '148mm 210mm'},
  a6: {name: 'A6', size: '105mm 148mm'},
  zrywki: a4,
};

/** Whether a word names a format. */
export const isFormat = (word: string): word is Format => formats.some((format) => format === word);
