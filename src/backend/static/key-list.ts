import {text, type Check} from '../http/check.js';

const longestShared = 35;

/**
 * Keys as one text: in order, each as the number of characters that it begins with like the one before (a digit
 * in base 36) and the rest, separated by spaces. Half as long after gzip as a list.
 */
export function writeKeys(keys: Iterable<string>): string {
  const sorted = [...keys].sort();
  return sorted
    .map((key, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < longestShared && shared < before.length && key[shared] === before[shared]) {
        shared++;
      }
      return shared.toString(36) + key.slice(shared);
    })
    .join(' ');
}

/** The keys of {@link writeKeys}. */
export const readKeys: Check<ReadonlySet<string>> = (value, path) => {
  let key = '';
  const entries = text(/^/, 1_000_000)(value, path).split(' ').filter(Boolean);
  return new Set(
    entries.map((entry) => {
      const shared = parseInt(entry.slice(0, 1), 36);
      // Keys are some 10 characters long: a text that makes them ever longer is not a list of keys.
      if (!(shared <= key.length)) throw new TypeError(`${path} is not a list of keys`);
      return (key = (key.slice(0, shared) + entry.slice(1)).slice(0, 200));
    }),
  );
};
