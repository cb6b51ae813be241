import {standsAlone, type DigitGroup} from './digit-groups.js';
import type {PrivateData} from './private-data.js';

const length = 11;
const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** The month as PESEL writes it, less this, tells the century (act on the register of inhabitants, art. 15). */
const centuries = new Map([
  [80, 1800],
  [0, 1900],
  [20, 2000],
  [40, 2100],
  [60, 2200],
]);

/** Numbers of inhabitants (PESEL) in runs of digits: checksum right, and a day that exists. */
export function* findPesel(
  text: string,
  runs: readonly (readonly DigitGroup[])[],
): Generator<PrivateData> {
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      const count = groupsOf(run, i);
      const first = run[i];
      const last = run[i + count - 1];
      if (!first || !last || count === 0 || !standsAlone(text, first, last)) continue;
      yield {kind: 'pesel', from: first.from, to: last.to};
      i += count - 1;
    }
  }
}

/** How many groups from one on are a PESEL; 0 when none are. */
function groupsOf(run: readonly DigitGroup[], from: number): number {
  let digits = '';
  for (let i = from; i < run.length && digits.length < length; i++) {
    digits += run[i]?.digits ?? '';
    if (isPesel(digits)) return i + 1 - from;
  }
  return 0;
}

/** Whether a text is a PESEL that can have been given to somebody. */
function isPesel(digits: string): boolean {
  if (digits.length !== length) return false;
  const sum = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]) && hasBirthday(digits);
}

function hasBirthday(digits: string): boolean {
  const written = Number(digits.slice(2, 4));
  const month = written % 20;
  const century = centuries.get(written - month);
  if (century === undefined || month < 1 || month > 12) return false;
  const day = Number(digits.slice(4, 6));
  const days = new Date(Date.UTC(century + Number(digits.slice(0, 2)), month, 0)).getUTCDate();
  return day >= 1 && day <= days;
}
