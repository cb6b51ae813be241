import type {Offset} from '../../land/ground.js';

/** One invented street. */
export interface PlannedStreet {
  readonly name: string;
  /** From the lowest house number to the highest, in metres east and north of the centre. */
  readonly path: readonly Offset[];
  readonly lastNumber: number;
}

/** The invented streets of one town or village. */
export interface StreetPlan {
  readonly locality: string;
  /** TERC code of the gmina: names of villages repeat. */
  readonly gmina: string;
  /** How far the plan is turned clockwise, in degrees, so that no two towns look alike. */
  readonly turn: number;
  readonly streets: readonly PlannedStreet[];
}

/** One line of a plan. */
export function street(name: string, lastNumber: number, ...path: Offset[]): PlannedStreet {
  return {name, path, lastNumber};
}
