/** Digits that stand together. */
export interface DigitGroup {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** What stands between this group and the one before it in the run; empty for the first. */
  readonly gap: string;
}

/** What people put between the groups of one number. */
const within = /^[ \t\u00a0\u202f().\/–—-]{1,3}$/;

/** The groups of digits of a text, in runs that could be written as one number. */
export function digitRuns(text: string): readonly (readonly DigitGroup[])[] {
  const runs: DigitGroup[][] = [];
  let end = -1;
  for (const {0: digits, index: from} of text.matchAll(/\d+/g)) {
    const gap = end < 0 || from - end > 3 ? '' : text.slice(end, from);
    const run = within.test(gap) ? runs.at(-1) : undefined;
    const to = from + digits.length;
    if (run) run.push({from, to, digits, gap});
    else runs.push([{from, to, digits, gap: ''}]);
    end = to;
  }
  return runs;
}

/** Whether no letter touches the groups, as one does in a plate or a unit. */
export function standsAlone(text: string, first: DigitGroup, last: DigitGroup): boolean {
  return !/\p{L}/u.test((text[first.from - 1] ?? '') + (text[last.to] ?? ''));
}
