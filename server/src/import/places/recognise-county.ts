import {fold, foldedWords} from 'rejon/beats';
import {gminaNameOf} from '../../register/register.js';
import type {RegisterCounty} from '../../register/counties.js';

/** The words that data say about where they lie. */
export interface Hints {
  /** Names of gminy, with or without "gmina" before them. */
  readonly gminy: readonly string[];
  /** Names of towns beside the texts, and of localities in them. */
  readonly localities: readonly string[];
}

/**
 * The county that has every gmina of the data. Villages alone never tell it, because their names
 * repeat all over Poland; they only decide between counties that have gminy of the same names.
 */
export function recogniseCounty(
  hints: Hints,
  counties: readonly RegisterCounty[],
): RegisterCounty | undefined {
  const gminy = new Set(hints.gminy.map(bareGmina).filter(Boolean));
  if (gminy.size === 0) return undefined;
  const possible = counties.filter(({entries}) => {
    const names = new Set(entries.map((entry) => fold(gminaNameOf(entry))));
    return [...gminy].every((gmina) => names.has(gmina));
  });
  if (possible.length < 2) return possible[0];
  const localities = new Set(hints.localities.map(fold));
  const [best, second] = possible
    .map((county) => ({county, named: countNamed(county, localities)}))
    .sort((a, b) => b.named - a.named);
  return best!.named > second!.named ? best!.county : undefined;
}

function countNamed({entries}: RegisterCounty, localities: ReadonlySet<string>): number {
  return new Set(entries.map(({Name}) => fold(Name)).filter((name) => localities.has(name))).size;
}

/** "Gmina i Miasto Koluszki" → "koluszki". */
export function bareGmina(written: string): string {
  const words = foldedWords(written);
  const start = words.findIndex(
    (word) => !['gmina', 'gm', 'miasto', 'm', 'i', 'miejska', 'wiejska'].includes(word),
  );
  return start < 0 ? '' : words.slice(start).join(' ');
}
