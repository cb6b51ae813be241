import type {Assignment} from '../directory/index.js';
import type {PriorityPlan, Unit, WeeklyHours} from '../values.js';

/*
 * A pack as it lies in a file; docs/static-format.md explains it to those who write such files
 * themselves. Lists stand for objects where there are many; what is absent at their end is left out,
 * and `null` in between. Beats, units and gminy are named by their position in the pack.
 */

/** `[parity, from, to]`, with the parities "any", "odd" and "even" as "a", "o" and "e". */
export type RangeRow = readonly (string | null)[];

/** `[beat, ranges, except, doubtful]`. */
export type RuleRow = readonly [beat: number, ...ranges: (readonly RangeRow[] | null)[]];

/** `[name, rules, lastNumber, line, formerNames, postcodes]`; the line in steps from the locality. */
export type StreetRow = readonly (
  string | number | null | readonly RuleRow[] | readonly number[] | readonly string[]
)[];

/** `[name, town, gmina, lon, lat, rules, streets, postcodes]`; `town` is 1 for "miasto", else 0. */
export type LocalityRow = readonly (
  string | number | null | readonly RuleRow[] | readonly StreetRow[] | readonly string[]
)[];

/** A ring as `[lon, lat, step, step, …]`, each pair a step from the one before; not closed. */
export type RingRow = readonly number[];

/** A beat; with its id and shape alone where its card has a file of its own. */
export interface BeatJson {
  readonly id: string;
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly gminy?: readonly number[] | undefined;
  readonly unit?: number | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly dutyHours?: readonly WeeklyHours[] | undefined;
  readonly officeHours?: string | undefined;
  readonly updated?: string | undefined;
  readonly assignments?: readonly Assignment[] | undefined;
  /** Absent, with the plans, where the long texts have a file of their own. */
  readonly areaText?: string | undefined;
  readonly plans?: readonly PriorityPlan[] | undefined;
  readonly shape?: readonly (readonly RingRow[])[] | undefined;
}

/** The content of a pack's file. */
export interface PackJson {
  readonly gminy: readonly (readonly [teryt: string, name: string])[];
  readonly units: readonly Unit[];
  readonly beats: readonly BeatJson[];
  readonly localities: readonly LocalityRow[];
}
