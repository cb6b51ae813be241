import type {Area, BeatRecord, Unit} from 'rejon/backend';
import type {Finder} from 'rejon/beats';
import type {Category} from 'rejon/threats';

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
