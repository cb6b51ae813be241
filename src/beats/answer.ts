import type {Point} from '../geo/index.js';

/** An address that was understood, as far as it was understood. */
export interface Place {
  /** As a person would write it: "Koluszki, ul. Akacjowa 12". */
  readonly label: string;
  readonly point: Point;
  /** How exact {@link point} is. */
  readonly precision: 'address' | 'street' | 'locality';
  /** TERC code of the gmina, 7 digits. */
  readonly gmina: string;
}

/** One of several possible answers. */
export interface Candidate {
  /** What tells it apart: "Bukowiec, gmina Koluszki", "ul. Akacjowa, numery parzyste". */
  readonly label: string;
  /** Identifier of the beat, when choosing this candidate settles it. */
  readonly beat?: string | undefined;
  /** The address to ask again, when it does not. */
  readonly address?: string | undefined;
}

/**
 * Why an address has several answers. `homonym`: the locality or street exists more than once.
 * `spelling`: nothing is called exactly so, and the candidates, or the only one, are called nearly so.
 * `number-missing`: the street is shared, so a house number is needed. `street-missing`: the town is
 * shared, so a street is needed. `overlap`: the published rules name several beats.
 */
export type Ambiguity = 'homonym' | 'spelling' | 'number-missing' | 'street-missing' | 'overlap';

/**
 * Why an address has no answer. `nothing-asked`: no words in the question. `unknown-locality` and
 * `unknown-street`: nothing of that name here. `not-covered`: the place exists, but no rule names it.
 * `outside`: a point outside every shape, or an
 * address in another county.
 */
export type Absence =
  'nothing-asked' | 'unknown-locality' | 'unknown-street' | 'not-covered' | 'outside';

/** What was made of an address that has no answer. */
export interface NoAnswer {
  readonly kind: 'none';
  readonly reason: Absence;
  /** The part that was understood, such as the locality of an unknown street. */
  readonly understood?: string | undefined;
  /** The part that was not understood, as it was typed. */
  readonly unknown?: string | undefined;
  /** The county the place belongs to, where that is known for certain: "powiat brzeziński". */
  readonly county?: string | undefined;
}

/** Which beat covers an address. Never guessed: what is ambiguous is answered with all candidates. */
export type BeatAnswer =
  | {readonly kind: 'one'; readonly beat: string; readonly place: Place}
  | {
      readonly kind: 'several';
      readonly reason: Ambiguity;
      readonly candidates: readonly Candidate[];
    }
  | NoAnswer;

/** One line under the search field. */
export interface PlaceSuggestion {
  readonly kind: 'locality' | 'street';
  /** What is shown: "ul. Akacjowa". */
  readonly label: string;
  /** What tells it apart: "Koluszki", "gmina Brójce". */
  readonly detail: string;
  /** What to put into the field when it is chosen. */
  readonly address: string;
}
