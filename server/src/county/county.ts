import type {Area, PriorityPlan, Unit} from 'rejon/backend';
import type {Finder, Gmina} from 'rejon/beats';
import type {Category} from 'rejon/threats';
import type {Assignment, BeatData} from './county-data.js';

/** A beat with all its assignments and plans; what holds today is chosen when it is shown. */
export interface BeatRecord extends Omit<BeatData, 'unit' | 'rules' | 'plan' | 'assignments'> {
  readonly gminy: readonly Gmina[];
  readonly unit: Unit;
  readonly assignments: readonly Assignment[];
  readonly plans: readonly PriorityPlan[];
}

/** Everything about officers and places, in memory. Threats, reports and meetings are not here. */
export interface County {
  /** Counties with their gminy as parts. */
  readonly areas: readonly Omit<Area, 'tiles'>[];
  readonly finder: Finder;
  /** Headquarters first, in the order in which they were stored. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly beats: ReadonlyMap<string, BeatRecord>;
  /** In the order in which they are shown. */
  readonly categories: readonly Category[];
}
