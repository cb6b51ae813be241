import {digitRuns} from './digit-groups.js';
import {findEmails} from './email.js';
import {findPersons} from './person.js';
import {findPesel} from './pesel.js';
import {findPhones} from './phone.js';
import {findPlates} from './plate.js';
import type {PrivateData} from './private-data.js';

/**
 * Pieces of a text that look like personal data: numbers of inhabitants (PESEL), phone numbers, e-mail
 * addresses, plates of vehicles, and people who are named. A rule of thumb for a gentle warning: it
 * misses some, and takes some other words for data. The time it takes grows with the length of the text.
 *
 * @returns In the order of the text; no two overlap.
 */
export function findPrivateData(text: string): readonly PrivateData[] {
  const runs = digitRuns(text);
  const found: PrivateData[] = [];
  // What is surer comes first.
  for (const finder of [
    findEmails(text),
    findPesel(text, runs),
    findPhones(text, runs),
    findPlates(text),
    findPersons(text),
  ]) {
    found.push(...withoutOverlap([...finder], found));
    found.sort((a, b) => a.from - b.from);
  }
  return found;
}

/** Those of some pieces that none of others overlaps; both in the order of the text. */
function withoutOverlap(
  pieces: readonly PrivateData[],
  others: readonly PrivateData[],
): readonly PrivateData[] {
  let at = 0;
  return pieces.filter(({from, to}) => {
    while ((others[at]?.to ?? Infinity) <= from) at++;
    return (others[at]?.from ?? Infinity) >= to;
  });
}
