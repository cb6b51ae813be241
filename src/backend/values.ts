import type {Ambiguity, NoAnswer, Place} from '../beats/index.js';
import type {MultiPolygon, Point} from '../geo/index.js';
import type {Recurrence} from '../threats/index.js';

/** Voivodeship, city and county headquarters, police station, police post. */
export type UnitKind = 'KWP' | 'KMP' | 'KPP' | 'KP' | 'PP';

/** A police unit. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly address: string;
  readonly point: Point;
  /** E.164, as every phone here: "+48500000000". */
  readonly phone: string;
  /** The desk that answers day and night. */
  readonly dutyPhone: string;
  readonly email?: string | undefined;
}

/** A community police officer. */
export interface Officer {
  /** "mł. asp." */
  readonly rank: string;
  /** "młodszy aspirant": what a screen reader says. */
  readonly rankFull: string;
  readonly firstName: string;
  readonly lastName: string;
  /** "dzielnicowy" or "dzielnicowa", as the officer wants it; never derived from a name. */
  readonly role: string;
}

/** A problem that the officer works on for half a year. */
export interface PriorityPlan {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly problem: string;
  readonly goal: string;
  readonly actions: readonly string[];
  readonly partners: readonly string[];
  readonly result?: string | undefined;
}

/** An officer's area. It owns the phone number and the e-mail, which survive a change of officer. */
export interface Beat {
  readonly id: string;
  /** As published: "3", "IV", "9 i 10". */
  readonly number: string;
  readonly name: string;
  /** The area in words, verbatim as the unit published it. */
  readonly areaText: string;
  readonly phone: string;
  readonly email: string;
  readonly unit: Unit;
  /** Absent while the beat is vacant. */
  readonly officer?: Officer | undefined;
  /** Who stands in for the officer now. */
  readonly substitute?: Officer | undefined;
  /** Where and when residents are received, in words. */
  readonly officeHours?: string | undefined;
  readonly plan?: PriorityPlan | undefined;
  /** The day on which these data were last confirmed, `YYYY-MM-DD`. */
  readonly updated: string;
  readonly shape?: MultiPolygon | undefined;
}

/** A beat that could be the answer, or an address to ask again. */
export interface OfficerCandidate {
  readonly label: string;
  readonly beat?: Beat | undefined;
  readonly address?: string | undefined;
}

/** Who the officer of an address or a point is; a `BeatAnswer` with whole beats. */
export type OfficerAnswer =
  | {readonly kind: 'one'; readonly beat: Beat; readonly place: Place}
  | {
      readonly kind: 'several';
      readonly reason: Ambiguity;
      readonly candidates: readonly OfficerCandidate[];
    }
  | (NoAnswer & {
      /** Who to ask instead. */
      readonly unit?: Unit | undefined;
    });

/** One line under a search field. */
export interface Suggestion {
  readonly kind: 'locality' | 'street' | 'officer';
  readonly label: string;
  readonly detail: string;
  /** What to put into the field; for an officer, the name. */
  readonly address: string;
  /** {@link Beat.id} of an officer. */
  readonly beat?: string | undefined;
}

/** A meeting of an officer with residents. */
export interface Meeting {
  readonly id: string;
  /** {@link Beat.id}. */
  readonly beat: string;
  readonly topic: string;
  readonly place: string;
  /** RFC 3339 with an offset. */
  readonly start: string;
  readonly end: string;
}

/** The name of a locality on a map, and how early it appears when zooming in. */
export interface LocalityName {
  readonly name: string;
  readonly point: Point;
  /** 1 for a town, 2 for the seat of a gmina, 3 for any other village. */
  readonly rank: 1 | 2 | 3;
}

/** A part of an area: a gmina of a county. */
export interface AreaPart {
  /** TERC code. */
  readonly teryt: string;
  readonly name: string;
  readonly outline: MultiPolygon;
}

/** Background pictures of a map. */
export interface Tiles {
  /** XYZ template with `{z}`, `{x}`, `{y}`. */
  readonly url: string;
  /** Who made the map, in words, shown at all times. */
  readonly attribution: string;
}

/** What a map of an area shows underneath the threats. */
export interface Area {
  /** TERC code: 2 digits for a voivodeship, 4 for a county, 7 for a gmina. */
  readonly teryt: string;
  readonly name: string;
  readonly outline: MultiPolygon;
  readonly parts: readonly AreaPart[];
  readonly localities: readonly LocalityName[];
  /** Who made the outlines and names, in words. */
  readonly attribution: string;
  /** Absent where the backend offers no tiles: outlines and names are enough. */
  readonly tiles?: Tiles | undefined;
}

/** What a resident sends. */
export interface NewReport {
  /** A category's id. */
  readonly category: string;
  readonly point: Point;
  /** The place in words as the resident chose it, at most 200 characters; only the police see it. */
  readonly place: string;
  /** The day it was noticed, `YYYY-MM-DD`, not in the future. */
  readonly day: string;
  readonly recurrence?: Recurrence | undefined;
  /** At most 500 characters; only the police see it. */
  readonly description: string;
}

/** What a resident keeps. */
export interface Receipt {
  /** Readable and without look-alikes: "KL7-4QXW-9D". Reveals nothing without the secret. */
  readonly number: string;
  /** 128 random bits, shown once; with the number it opens the report's status. */
  readonly secret: string;
  /** The unit that will check the report. */
  readonly unit: Unit;
  /** When the unit must have read it and checked it, RFC 3339. */
  readonly readBy: string;
  readonly verifiedBy: string;
  /** Whether the report is on the public map now. */
  readonly onMap: boolean;
}
