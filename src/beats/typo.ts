/** Shorter names have too many neighbours to be forgiven a slip, or a second one. */
const shortestForgiven = 5;
const shortestForgivenTwice = 8;
const shortestTyped = 4;

/**
 * How many slips make a name's word of a typed one: letters added, left out, replaced, or swapped with
 * their neighbour (the optimal string alignment distance).
 *
 * @returns 0 for the same word; `undefined` for more slips than so short a name is forgiven.
 */
export function slipsBetween(typed: string, name: string): number | undefined {
  if (typed === name) return 0;
  const most = typed.length < shortestTyped ? 0 : forgivenSlips(name.length);
  if (most === 0 || /\d/u.test(typed + name)) return undefined;
  return distance(typed, name, most);
}

/** How many slips a name of so many letters is forgiven. */
export function forgivenSlips(length: number): 0 | 1 | 2 {
  return length < shortestForgiven ? 0 : length < shortestForgivenTwice ? 1 : 2;
}

/** The distance of two words, when it is no more than `most`. */
function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  // What both begin and end with needs no comparing; one slip leaves at most a swapped pair.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (most === 1 && shorter - start - end > 2) return undefined;
  return alignment(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

function alignment(a: string, b: string, most: number): number | undefined {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : replaced;
      row.push(Math.min(replaced, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) > most) return undefined;
    [before, last] = [last, row];
  }
  return last[b.length]! <= most ? last[b.length] : undefined;
}

/** Whether words differ only in letters typed twice, or once instead of twice. */
export function differInDoubles(a: string, b: string): boolean {
  return withoutDoubles(a) === withoutDoubles(b);
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
