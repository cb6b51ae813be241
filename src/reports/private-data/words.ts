import {plain} from './plain.js';

/** A word or number of a text. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly written: string;
  /** In lower case, without Polish diacritics. */
  readonly plain: string;
}

/** The words of a text. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({0: written, index: from}) => ({
    from,
    to: from + written.length,
    written,
    plain: plain(written),
  }));
}

/** Fewer capitals are a plate or an abbreviation. */
const shortestShout = 8;

/** Whether a text is written in capitals, so that they say nothing about its words. */
export function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 3 * small && capitals >= shortestShout;
}
