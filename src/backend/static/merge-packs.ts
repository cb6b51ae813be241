import type {Coverage, Locality, Street} from '../../beats/index.js';
import type {Pack, PackedBeat} from './pack.js';

/** Several packs as one; what stands in more than one is taken from the first. */
export function mergePacks(packs: readonly Pack[]): Pack {
  const gminy = new Map(packs.flatMap((pack) => pack.gminy.map((gmina) => [gmina.teryt, gmina])));
  const units = new Map(packs.flatMap((pack) => pack.units.map((unit) => [unit.id, unit])));
  const localities = new Map<string, Locality>();
  const streets = new Map<string, Street>();
  const beats = new Map<string, PackedBeat>();
  const coverage = new Map<string, Coverage>();
  for (const pack of packs) {
    for (const {beat, rules, shape} of pack.coverage) {
      const known = coverage.get(beat);
      const news = rules.filter(({locality, street}) =>
        street === undefined ? !localities.has(locality) : !streets.has(street),
      );
      coverage.set(beat, {
        beat,
        rules: [...(known?.rules ?? []), ...news],
        shape: known?.shape ?? shape,
      });
    }
    for (const each of pack.localities) localities.set(each.id, each);
    for (const each of pack.streets) streets.set(each.id, each);
    for (const each of pack.beats) if (!beats.get(each.id)?.card) beats.set(each.id, each);
  }
  return {
    gminy: [...gminy.values()],
    units: [...units.values()],
    localities: [...localities.values()],
    streets: [...streets.values()],
    beats: [...beats.values()],
    coverage: [...beats.keys()].map((id) => coverage.get(id)!),
  };
}
