import {createPointIndex} from 'rejon/geo';
import type {Pack} from 'rejon/backend/static';
import type {CountyData} from '../county/county-data.js';

/** Everything about officers and places of a county, as one pack. */
export function directoryPack(county: CountyData): Pack {
  const units = new Map(county.units.map((unit) => [unit.id, unit]));
  const gminy = gminyByBeat(county);
  return {
    gminy: county.gminy,
    units: county.units,
    localities: county.localities,
    streets: county.streets,
    beats: county.beats.map(({plan, rules: _rules, shape: _shape, ...beat}) => {
      const unit = units.get(beat.unit);
      if (!unit)
        throw new RangeError(`Rejon ${beat.id} należy do nieznanej jednostki ${beat.unit}.`);
      const card = {...beat, unit, gminy: gminy.get(beat.id) ?? [], plans: plan ? [plan] : []};
      return {id: beat.id, card, complete: true};
    }),
    coverage: county.beats.map(({id, rules, shape}) => ({beat: id, rules, shape})),
  };
}

/** As `gminyOf` answers for one beat, for all beats of a country at once. */
function gminyByBeat({beats, gminy, localities}: CountyData) {
  const codes = new Map(beats.map(({id}) => [id, new Set<string>()]));
  const gminaOf = new Map(localities.map(({id, gmina}) => [id, gmina]));
  for (const {id, rules} of beats) {
    for (const {locality} of rules) codes.get(id)!.add(gminaOf.get(locality) ?? '');
  }
  const drawn = beats.filter(({rules, shape}) => rules.length === 0 && shape);
  const at = createPointIndex(drawn.map(({shape}) => shape ?? []));
  for (const {point, gmina} of localities) {
    for (const i of at(point)) codes.get(drawn[i]!.id)!.add(gmina);
  }
  const collator = new Intl.Collator('pl');
  const inOrder = [...gminy].sort((a, b) => collator.compare(a.name, b.name));
  const byCode = new Map(inOrder.map((each, i) => [each.teryt, i]));
  return new Map(
    [...codes].map(([beat, within]) => {
      const positions = [...within].flatMap((teryt) => byCode.get(teryt) ?? []);
      return [beat, positions.sort((a, b) => a - b).map((i) => inOrder[i]!)];
    }),
  );
}
