import type {NumberRange} from 'rejon/beats';

/** A whole street, or the ranges of its numbers that belong to the beat. */
type PlannedStreet = string | readonly [street: string, ...ranges: NumberRange[]];

/** A beat as the demo county divides its land. */
export interface PlannedBeat {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** TERC code. */
  readonly gmina: string;
  /** Streets of one town or village, by name. */
  readonly streets?: {readonly locality: string; readonly names: readonly PlannedStreet[]};
  /** Localities as a whole: what no other beat names a street of. */
  readonly localities: readonly string[] | 'all';
}
