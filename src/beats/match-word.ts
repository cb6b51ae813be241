import {isFormOf} from './inflection.js';
import {differInDoubles, slipsBetween} from './typo.js';

/** How far a search goes from what was typed: the name itself, its inflected forms, slips. */
export type Reach = 'name' | 'form' | 'typo';

/** Longer words are rather names of their own, or names cut short by mistake. */
const longestInitial = 4;

/** How a typed word stands for a word of a name. */
export type WordFit = 'same' | 'form' | 'initial' | Slips;

/** Slips in a word; a letter typed twice is half a one, as it hardly makes another name. */
export type Slips = 0.5 | 1 | 2;

/** How a typed word may stand for a word of a name. */
export function wordFit(typed: string, name: string, reach: Reach): WordFit | undefined {
  if (typed === name) return 'same';
  const initial = isInitial(typed, name) ? 'initial' : undefined;
  if (reach === 'name') return initial;
  if (isFormOf(typed, name)) return 'form';
  if (reach === 'form') return initial;
  const slips = slipsBetween(typed, name) as Slips | undefined;
  if (slips === undefined) return initial;
  return differInDoubles(typed, name) ? 0.5 : slips;
}

/** "wl" for "wladyslawa"; and where the directory writes "t", "tadeusza" for it. */
function isInitial(typed: string, name: string): boolean {
  if (/\d/u.test(typed + name)) return false;
  if (name.length <= 2) return typed.startsWith(name);
  return typed.length <= longestInitial && name.startsWith(typed);
}
