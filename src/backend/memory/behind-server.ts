import type {Soon, ThreatCollection} from '../../threats/index.js';
import type {Backend} from '../backend.js';

/** A question that a collection of threats is asked. */
export type ThreatQuestion = 'cells' | 'counts' | 'list' | 'statistics';

/**
 * For tests and examples: a backend whose threats stay behind a server, as those of a large area do,
 * so that each question about them takes a while and may fail.
 *
 * @param before - Awaited before each answer: what never settles keeps a question waiting, what
 *   throws fails it.
 */
export function behindServer(
  backend: Backend,
  before: (question: ThreatQuestion) => Promise<void> | void = () => undefined,
): Backend {
  const {threats} = backend;
  return {
    ...backend,
    threats: {
      categories: (signal) => threats.categories(signal),
      threat: (id, signal) => threats.threat(id, signal),
      confirm: (id, signal) => threats.confirm(id, signal),
      feed: (area) => threats.feed(area),
      ofArea: async (area, signal) => {
        const found = await threats.ofArea(area, signal);
        return found && late(found, before);
      },
    },
  };
}

function late(
  found: ThreatCollection,
  before: (question: ThreatQuestion) => Promise<void> | void,
): ThreatCollection {
  const after = async <Value>(
    question: ThreatQuestion,
    signal: AbortSignal,
    answer: () => Soon<Value>,
  ) => {
    await before(question);
    signal.throwIfAborted();
    return answer();
  };
  const {total, bounds, categories} = found;
  return {
    total,
    bounds,
    categories,
    cells: (filter, view, zoom, signal) =>
      after('cells', signal, () => found.cells(filter, view, zoom, signal)),
    counts: (filter, signal) => after('counts', signal, () => found.counts(filter, signal)),
    list: (filter, query, signal) => after('list', signal, () => found.list(filter, query, signal)),
    statistics: (filter, signal) =>
      after('statistics', signal, () => found.statistics(filter, signal)),
  };
}
