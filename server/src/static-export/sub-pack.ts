import type {Locality, Street} from 'rejon/beats';
import type {Pack} from 'rejon/backend/static';

/** What of a pack shall go into another one. */
export interface Part {
  /** Ids; those that rules of the localities name come by themselves. */
  readonly beats?: readonly string[];
  readonly localities?: readonly Locality[];
  /** By default no streets. */
  readonly streets?: readonly Street[];
}

/** A part of a pack with all that it needs: the rules, and the units and gminy that are named. */
export function subPack(
  {gminy, units, beats, coverage}: Pack,
  {beats: wanted = [], localities = [], streets = []}: Part,
): Pack {
  const localityIds = new Set(localities.map(({id}) => id));
  const streetIds = new Set(streets.map(({id}) => id));
  const ids = new Set(wanted);
  const rules = coverage.map(({beat, rules: all}) => {
    const own =
      localityIds.size === 0
        ? []
        : all.filter(
            (rule) =>
              localityIds.has(rule.locality) &&
              (rule.street === undefined || streetIds.has(rule.street)),
          );
    if (own.length > 0) ids.add(beat);
    return own;
  });
  const kept = beats.flatMap((beat, i) => (ids.has(beat.id) ? [{beat, i}] : []));
  const cards = kept.flatMap(({beat}) => beat.card ?? []);
  const named = new Set(cards.map(({unit}) => unit.id));
  const codes = new Set([
    ...localities.map(({gmina}) => gmina),
    ...cards.flatMap((card) => card.gminy.map(({teryt}) => teryt)),
  ]);
  return {
    gminy: gminy.filter(({teryt}) => codes.has(teryt)),
    units: units.filter(({id}) => named.has(id)),
    localities,
    streets,
    beats: kept.map(({beat}) => beat),
    coverage: kept.map(({i}) => ({...coverage[i]!, rules: rules[i]!})),
  };
}
