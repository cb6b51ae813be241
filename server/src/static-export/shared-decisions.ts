import type {Threat} from 'rejon/threats';

/** What was decided about threats, in a form for `JSON.stringify`: each kind of decision once. */
export function sharedDecisions(threats: readonly Threat[]) {
  const decided = threats.filter((threat) => threat.publicReason ?? threat.forwardedTo);
  const groups = Map.groupBy(decided, ({publicReason, forwardedTo}) =>
    JSON.stringify({publicReason, forwardedTo}),
  );
  return Array.from(groups.values(), (some) => ({
    publicReason: some[0]?.publicReason,
    forwardedTo: some[0]?.forwardedTo,
    ids: some.map(({id}) => id),
  }));
}
