import type {Area, Assignment, Meeting, PriorityPlan, Unit, WeeklyHours} from 'rejon/backend';
import type {CoverageRule, Gmina, Locality, OutsideLocality, Street} from 'rejon/beats';
import type {MultiPolygon} from 'rejon/geo';
import type {Category, Threat} from 'rejon/threats';

export type {Assignment} from 'rejon/backend';

/** A beat with everything that belongs to it. */
export interface BeatData {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly areaText: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly dutyHours?: readonly WeeklyHours[] | undefined;
  readonly officeHours?: string | undefined;
  readonly updated: string;
  readonly rules: readonly CoverageRule[];
  readonly shape?: MultiPolygon | undefined;
  readonly assignments: readonly Assignment[];
  readonly plan?: PriorityPlan | undefined;
}

/** A whole county, ready to be stored: what an import produces and the demo generates. */
export interface CountyData {
  /** What maps draw underneath; its TERC code has 4 digits. */
  readonly area: Omit<Area, 'tiles'>;
  readonly gminy: readonly Gmina[];
  readonly localities: readonly Locality[];
  readonly streets: readonly Street[];
  /** Localities of other counties around, to tell residents where to ask. */
  readonly outside?: readonly OutsideLocality[] | undefined;
  readonly units: readonly Unit[];
  readonly beats: readonly BeatData[];
  readonly meetings: readonly Meeting[];
  readonly categories: readonly Category[];
  /** Ids are given by the database. */
  readonly threats: readonly Omit<Threat, 'id'>[];
}
