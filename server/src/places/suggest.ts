import type {Beat, Suggestion} from 'rejon/backend';
import type {Finder} from 'rejon/beats';

/** Most lines under a search field, and how many of them are kept for officers. */
const limit = 10;
const officerLimit = 3;

/** Localities and streets first, then officers of that name: at most ten lines. */
export function suggestions(text: string, finder: Finder, beats: readonly Beat[]): Suggestion[] {
  const officers = beats.slice(0, officerLimit).map(officerLine);
  return [...finder.suggest(text, limit - officers.length), ...officers];
}

function officerLine(beat: Beat): Suggestion {
  const {rank, firstName, lastName} = (beat.officer ?? beat.substitute)!;
  return {
    kind: 'officer',
    label: `${rank} ${firstName} ${lastName}`,
    detail: beat.name,
    address: `${firstName} ${lastName}`,
    beat: beat.id,
  };
}
