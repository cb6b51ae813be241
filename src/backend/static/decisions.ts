import type {Threat} from '../../threats/index.js';
import {list, number, object, optional, type Check} from '../http/check.js';
import {words} from '../http/officer-answers.js';

/** What was decided about a threat: it is in no column. */
export type Decision = Pick<Threat, 'publicReason' | 'forwardedTo'>;

/** A decision, once for all the threats that share it. */
interface SharedDecision extends Decision {
  readonly ids: readonly number[];
}

const decisions = list(
  object<SharedDecision>({
    publicReason: optional(words),
    forwardedTo: optional(words),
    ids: list(number(0)),
  }),
);

/** Decisions by the ids of their threats. */
export const readDecisions: Check<ReadonlyMap<number, Decision>> = (value, path) =>
  new Map(
    decisions(value, path).flatMap(({ids, ...decision}) =>
      ids.map((id) => [id, decision] as const),
    ),
  );
