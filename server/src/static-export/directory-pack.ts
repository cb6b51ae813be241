import {gminyByBeat} from 'rejon/beats';
import type {Pack} from 'rejon/backend/static';
import type {CountyData} from '../county/county-data.js';

/** Everything about officers and places of a county, as one pack. */
export function directoryPack(county: CountyData): Pack {
  const units = new Map(county.units.map((unit) => [unit.id, unit]));
  const coverage = county.beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
  const gminy = gminyByBeat({gminy: county.gminy, localities: county.localities, coverage});
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
    coverage,
  };
}
