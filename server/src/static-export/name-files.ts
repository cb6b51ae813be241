import {foldedWords} from 'rejon/beats';
import {nameKeyLength, type Pack} from 'rejon/backend/static';

/** The officers and substitutes of a pack by the first letters of their last names: `[name, beat]`. */
export function nameFiles({beats}: Pack): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = new Map<string, string[][]>();
  for (const {id, card} of beats) {
    for (const {officer} of card?.assignments ?? []) {
      const keys = foldedWords(officer.lastName).map((word) => word.slice(0, nameKeyLength));
      for (const key of new Set(keys)) {
        const entry = [`${officer.firstName} ${officer.lastName}`, id];
        const known = files.get(key);
        if (known) known.push(entry);
        else files.set(key, [entry]);
      }
    }
  }
  return files;
}
