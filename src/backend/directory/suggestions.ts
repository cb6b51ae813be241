import type {Finder} from '../../beats/index.js';
import type {Beat, Suggestion} from '../values.js';

/** Most lines under a search field, and how many of them are kept for officers. */
const limit = 10;
const officerLimit = 3;

/**
 * Localities and streets first, then officers of that name: at most ten lines.
 *
 * @param beats - Those whose officer or substitute has the name, best first.
 */
export function suggestions(text: string, finder: Finder, beats: readonly Beat[]): Suggestion[] {
  const officers = beats.slice(0, officerLimit).flatMap(officerLine);
  return [...finder.suggest(text, limit - officers.length), ...officers];
}

function officerLine({id, name, officer, substitute}: Beat): Suggestion[] {
  const person = officer ?? substitute;
  if (!person) return [];
  const {rank, firstName, lastName} = person;
  const address = `${firstName} ${lastName}`;
  return [{kind: 'officer', label: `${rank} ${address}`, detail: name, address, beat: id}];
}
