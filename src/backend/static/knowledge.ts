import {
  createFinder,
  type BeatAnswer,
  type Finder,
  type OutsideLocality,
} from '../../beats/index.js';
import type {Pack} from './pack.js';

/** As much of a directory as has been read for a question. */
export interface Knowledge {
  readonly pack: Pack;
  readonly finder: Finder;
  /** When the oldest of it came, RFC 3339; present when the network failed now. */
  readonly stored?: string | undefined;
}

/** Reads what a question needs, and more where the first answer asks for more. */
export interface Search {
  start(text: string, signal: AbortSignal): Promise<Knowledge>;
  /** More than is known, or `undefined` where there is nothing more that could help. */
  wider(
    known: Knowledge,
    unsettled: Unsettled,
    text: string,
    signal: AbortSignal,
  ): Promise<Knowledge | undefined>;
}

/** Why an answer is not the last word: another place may be meant, or only shapes can tell. */
export type Unsettled = 'unknown-place' | 'unknown-shape';

/** What more could change an answer; `undefined` where it is the last word. */
export function unsettled(answer: BeatAnswer): Unsettled | undefined {
  if (answer.kind === 'one') return undefined;
  if (answer.kind === 'several') {
    return answer.candidates.some(({beat}) => beat === undefined) ? 'unknown-shape' : undefined;
  }
  if (answer.reason === 'not-covered') return 'unknown-shape';
  return answer.reason === 'nothing-asked' ? undefined : 'unknown-place';
}

/** Knowledge of a pack. */
export function knowledgeOf(
  pack: Pack,
  stored?: string,
  outside?: readonly OutsideLocality[],
): Knowledge {
  return {pack, finder: createFinder({...pack, outside}), stored};
}

/** The earlier of two moments, of which either may be absent. */
export function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
