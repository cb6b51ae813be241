import type {NumberRange} from '../directory.js';

/** A part of a text: from `start` up to but without `end`, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name as it stands in a text. */
export interface WrittenName {
  /** As written, without its prefix where that is an abbreviation: "Młyńską". */
  readonly written: string;
  /** As it would stand on a sign or a map, as far as its form tells: "ul. Młyńska". */
  readonly nominative: string;
}

/**
 * What a statement names. `street`: also a square, an avenue, an estate. `place`: something without an
 * address of its own, such as a park or an arcade. `gmina`: all of a gmina.
 */
export type StatementKind = 'street' | 'locality' | 'place' | 'gmina';

/** What "cała gmina" names, where the text does not say which. */
export const unnamedGmina = 'gmina';

/** One thing that a coverage text says belongs to the beat, in names alone. */
export interface CoverageStatement extends Span {
  readonly kind: StatementKind;
  /** Whether {@link kind} is only likely: a bare name, which a register may know better. */
  readonly likely?: true | undefined;
  readonly name: WrittenName;
  /** The gmina that a heading names, in the nominative: "Koluszki". */
  readonly gmina?: string | undefined;
  /** The town or village of a street, where the text says it. */
  readonly locality?: WrittenName | undefined;
  /** Names it had before: "ul. Dworcowa". */
  readonly formerNames?: readonly string[] | undefined;
  /** Absent for the whole; empty when numbers are given of which none could be read. */
  readonly ranges?: readonly NumberRange[] | undefined;
  /** Numbers that are left out; every number for "bez ul. Leśnej". */
  readonly except?: readonly NumberRange[] | undefined;
  /** Numbers of which the text does not say clearly whether they belong. */
  readonly doubtful?: readonly NumberRange[] | undefined;
}

/**
 * Why a part of a text is not understood. `border`: a description that only a shape on the map answers
 * ("do Ronda Północnego", "strona lewa"). `numbers`: house numbers that cannot be read ("10-1").
 * `no-name`: words that should name something and do not. `words`: anything else.
 */
export type NotUnderstoodReason = 'border' | 'numbers' | 'no-name' | 'words';

/** A part of a text that is not understood. */
export interface NotUnderstood extends Span {
  /** What stands there. */
  readonly text: string;
  readonly reason: NotUnderstoodReason;
}

/** A coverage text taken apart: every letter and digit belongs to a statement or is not understood. */
export interface CoverageText {
  readonly statements: readonly CoverageStatement[];
  readonly notUnderstood: readonly NotUnderstood[];
}
