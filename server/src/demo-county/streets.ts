import type {Locality, Street} from 'rejon/beats';
import {moved, rounded, turned} from '../land/ground.js';
import {slug} from '../names/slug.js';
import {koluszki} from './tables/koluszki-streets.js';
import {rzgow} from './tables/rzgow-streets.js';
import {tuszyn} from './tables/tuszyn-streets.js';
import type {StreetPlan} from './tables/street-plan.js';
import {andrespol, brojce} from './tables/village-streets.js';

const plans: readonly StreetPlan[] = [koluszki, tuszyn, rzgow, andrespol, brojce];

/** A street whose course and numbers are known, as all invented ones are. */
export type DrawnStreet = Street & Required<Pick<Street, 'line' | 'lastNumber'>>;

/** The invented streets, laid around the centres of their towns. */
export function streetsOf(localities: readonly Locality[]): readonly DrawnStreet[] {
  return plans.flatMap((plan) => {
    const locality = localities.find(
      ({name, gmina}) => name === plan.locality && gmina === plan.gmina,
    );
    if (locality === undefined) throw new Error(`no locality for the streets of ${plan.locality}`);
    return plan.streets.map(({name, path, lastNumber}) => ({
      id: slug(`${plan.locality} ${name}`),
      locality: locality.id,
      name,
      line: path.map((step) => {
        const {lon, lat} = rounded(moved(locality.point, turned(step, plan.turn)));
        return [lon, lat] as const;
      }),
      lastNumber,
    }));
  });
}
