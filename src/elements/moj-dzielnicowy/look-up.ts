import type {Backend, Beat, OfficerAnswer, OfficerCandidate} from '../../backend/index.js';
import type {Absence, Ambiguity, NoAnswer} from '../../beats/index.js';
import type {Point} from '../../geo/index.js';

/** What a resident asks: by address or name, by place, or for one beat. */
export type Question =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'point'; readonly point: Point}
  | {
      readonly kind: 'beat';
      readonly id: string;
      /** The address that led to it, where there was one. */
      readonly address?: string | undefined;
    };

/** What is shown: as the backend answers, and what only this element can say. */
export type Answer =
  | {readonly kind: 'one'; readonly beat: Beat; readonly address?: string | undefined}
  | {
      readonly kind: 'several';
      readonly reason: Ambiguity | 'name' | 'doubtful';
      readonly candidates: readonly OfficerCandidate[];
    }
  | (Omit<Exclude<OfficerAnswer, {kind: 'one'} | {kind: 'several'}>, 'reason'> & {
      readonly reason: Absence | 'unknown-beat' | 'unknown-number';
    });

/** Asks the backend. A text that is no address may be an officer's name. */
export async function lookUp(
  {officers}: Backend,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  switch (question.kind) {
    case 'beat': {
      const beat = await officers.beat(question.id, signal);
      return beat
        ? {kind: 'one', beat, address: question.address}
        : {kind: 'none', reason: 'unknown-beat'};
    }
    case 'point':
      return shown(await officers.byPoint(question.point, signal));
    case 'text': {
      const answer = await officers.byAddress(question.text, signal);
      if (answer.kind !== 'none' || answer.reason !== 'unknown-locality') return shown(answer);
      const beats = await officers.byName(question.text, signal);
      const [beat] = beats;
      if (!beat) return shown(answer, question.text);
      if (beats.length === 1) return {kind: 'one', beat};
      return {kind: 'several', reason: 'name', candidates: beats.map(candidate)};
    }
  }
}

/** @param typed - What to say back where neither a place nor a name was found. */
function shown(answer: OfficerAnswer, typed?: string): Answer {
  switch (answer.kind) {
    case 'one':
      return {kind: 'one', beat: answer.beat, address: answer.place.label};
    case 'several':
      // The only rule that may cover a number, but does not say so clearly.
      return answer.reason === 'overlap' && answer.candidates.length === 1
        ? {...answer, reason: 'doubtful'}
        : answer;
    case 'none': {
      const number = wrongNumber(answer);
      if (number) return {...answer, reason: 'unknown-number', unknown: number};
      return typed === undefined ? answer : {...answer, unknown: typed};
    }
  }
}

/** A number too long for any house, which nothing else explains: a slip of the finger. */
const wrongNumber = ({unknown = ''}: NoAnswer) => /(?<!\S)\d{5,}(?!\S)/.exec(unknown)?.[0];

const candidate = (beat: Beat): OfficerCandidate => ({label: beat.name, beat});
