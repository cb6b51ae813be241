import type {Unit} from 'rejon/backend';
import type {Locality} from 'rejon/beats';
import {moved, rounded} from '../land/ground.js';
import {units} from './tables/units.js';

/** The police units of the county. */
export function unitsOf(localities: readonly Locality[]): readonly Unit[] {
  return units.map(({gmina, locality, offset, ...unit}) => {
    const town = localities.find((one) => one.name === locality && one.gmina === gmina);
    if (town === undefined) throw new Error(`no locality for ${unit.name}`);
    return {...unit, point: rounded(moved(town.point, offset))};
  });
}
