import {randomInt} from 'node:crypto';

/** Letters and digits that nobody mistakes for one another: no 0 O, 1 I, 5 S, 8 B, 2 Z, U V. */
const alphabet = '34679ACDEFGHJKLMNPQRTWXY';

/** Draws the number of a report: "KL7-4QXW-9D", one of about 2.6 × 10^12. It tells nothing. */
export function drawNumber(): string {
  const letters = Array.from({length: 9}, () => alphabet[randomInt(alphabet.length)]!).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}
