import type {Beat, Officer} from '../backend/index.js';

/** "Anna Nowak". */
export const fullName = ({firstName, lastName}: Officer) => `${firstName} ${lastName}`;

/** "młodsza aspirant Anna Nowak": the rank in full, which a screen reader can say. */
export const rankAndName = (officer: Officer) => `${officer.rankFull} ${fullName(officer)}`;

/** Who serves a beat now: the substitute where there is one; nobody while the beat is vacant. */
export const personOf = ({officer, substitute}: Beat): Officer | undefined => substitute ?? officer;

/** Who serves a beat now by name, or the beat's own name while nobody does. */
export function nameOf(beat: Beat): string {
  const person = personOf(beat);
  return person ? fullName(person) : beat.name;
}
