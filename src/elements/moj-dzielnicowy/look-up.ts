import type {Backend, Beat, OfficerAnswer, OfficerCandidate} from '../../backend/index.js';
import type {Ambiguity} from '../../beats/index.js';
import type {Point} from '../../geo/index.js';

/** What a resident asks: by address or name, by place, or by choosing one of several beats. */
export type Question =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'point'; readonly point: Point}
  | {readonly kind: 'beat'; readonly id: string};

/** What is shown: as the backend answers, and also beats found without an address. */
export type Answer =
  | Exclude<OfficerAnswer, {kind: 'one'} | {kind: 'several'}>
  | {readonly kind: 'one'; readonly beat: Beat; readonly address?: string}
  | {
      readonly kind: 'several';
      readonly reason: Ambiguity | 'name';
      readonly candidates: readonly OfficerCandidate[];
    };

/** Asks the backend. A text that is no address may be an officer's name. */
export async function lookUp(
  {officers}: Backend,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  switch (question.kind) {
    case 'beat': {
      const beat = await officers.beat(question.id, signal);
      return beat ? {kind: 'one', beat} : {kind: 'none', reason: 'not-covered'};
    }
    case 'point':
      return shown(await officers.byPoint(question.point, signal));
    case 'text': {
      const answer = await officers.byAddress(question.text, signal);
      if (answer.kind !== 'none' || answer.reason !== 'unknown-locality') return shown(answer);
      const beats = await officers.byName(question.text, signal);
      const [beat] = beats;
      // Neither a place nor a name: what was typed is said back whole.
      if (!beat) return {...answer, unknown: question.text};
      if (beats.length === 1) return {kind: 'one', beat};
      return {kind: 'several', reason: 'name', candidates: beats.map(candidate)};
    }
  }
}

const shown = (answer: OfficerAnswer): Answer =>
  answer.kind === 'one' ? {kind: 'one', beat: answer.beat, address: answer.place.label} : answer;

const candidate = (beat: Beat): OfficerCandidate => ({label: beat.name, beat});

/** Who serves a beat now, or the beat's own name while nobody does. */
export function nameOf({officer, substitute, name}: Beat): string {
  const person = substitute ?? officer;
  return person ? `${person.firstName} ${person.lastName}` : name;
}
