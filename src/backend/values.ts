import type {Ambiguity, Gmina, NoAnswer, Place} from '../beats/index.js';
import type {MultiPolygon, Point} from '../geo/index.js';
import type {Recurrence} from '../threats/index.js';

/** Voivodeship, city and county headquarters, police station, police post. */
export type UnitKind = 'KWP' | 'KMP' | 'KPP' | 'KP' | 'PP';

/** Hours on some days of the week, in local time of Poland (Europe/Warsaw). */
export interface WeeklyHours {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending, at least one. */
  readonly weekdays: readonly number[];
  /** "HH:MM", from "00:00" to "23:59". */
  readonly from: string;
  /** "HH:MM", up to "24:00"; on the next day when it is not later than {@link from}. */
  readonly to: string;
}

/** A police unit. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly address: string;
  readonly point: Point;
  /** E.164, as every phone here: "+48500000000"; absent where it is not published. */
  readonly phone?: string | undefined;
  /** The desk that answers day and night; absent where it is not published. */
  readonly dutyPhone?: string | undefined;
  readonly email?: string | undefined;
  /** When the unit is open to visitors; absent where that is not known. */
  readonly hours?: readonly WeeklyHours[] | undefined;
  /** Who supervises the officers of the unit. */
  readonly supervisor?: Supervisor | undefined;
  /** For people who cannot speak on the phone: a number that takes text messages. */
  readonly textPhone?: string | undefined;
  /** For people who cannot hear: where an interpreter of Polish sign language answers: an absolute address. */
  readonly signLanguage?: string | undefined;
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
  /** Absolute address of a portrait. */
  readonly photo?: string | undefined;
}

/** Who supervises officers: "kierownik rewiru dzielnicowych" is the {@link Officer.role}. */
export interface Supervisor extends Officer {
  readonly phone?: string | undefined;
}

/** A step of a plan. */
export interface PlanAction {
  readonly text: string;
  readonly done: boolean;
}

/** A problem that the officer works on for half a year. */
export interface PriorityPlan {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly problem: string;
  readonly goal: string;
  readonly actions: readonly PlanAction[];
  readonly partners: readonly string[];
  readonly result?: string | undefined;
}

/** An officer's area. It owns the phone number and the e-mail, which survive a change of officer. */
export interface Beat {
  readonly id: string;
  /** As published: "3", "IV", "9 i 10". */
  readonly number: string;
  readonly name: string;
  /** The gminy in which the beat lies, by name. */
  readonly gminy: readonly Gmina[];
  /** The area in words, verbatim as the unit published it. */
  readonly areaText: string;
  /** Absent where it is not published: then the unit's numbers are all there is. */
  readonly phone?: string | undefined;
  /** Absent where the beat has no mailbox of its own. */
  readonly email?: string | undefined;
  readonly unit: Unit;
  /** Absent while the beat is vacant. */
  readonly officer?: Officer | undefined;
  /** Who stands in for the officer now. */
  readonly substitute?: Officer | undefined;
  /** When the officer is on duty and answers the phone; absent where that is not known. */
  readonly dutyHours?: readonly WeeklyHours[] | undefined;
  /** Where and when residents are received, in words. */
  readonly officeHours?: string | undefined;
  readonly plan?: PriorityPlan | undefined;
  /** The day on which these data were last confirmed, `YYYY-MM-DD`. */
  readonly updated: string;
  /**
   * When these data came from the network, RFC 3339; present when the network failed now and they are
   * shown from what the device keeps.
   */
  readonly stored?: string | undefined;
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
  /** XYZ or WMTS template, or the address of a PMTiles file; see `isTileAddress` of `rejon/geo`. */
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

/** What a resident keeps. Only the number is always there: other services say no more. */
export interface Receipt {
  /** Readable and without look-alikes: "KL7-4QXW-9D". Reveals nothing without the secret. */
  readonly number: string;
  /** 128 random bits, shown once; with the number it opens the report's status. */
  readonly secret?: string | undefined;
  /** The unit that will check the report. */
  readonly unit?: Unit | undefined;
  /** When the unit must have read it and checked it, RFC 3339. */
  readonly readBy?: string | undefined;
  readonly verifiedBy?: string | undefined;
  /** Whether the report is on the public map now; absent where nobody says. */
  readonly onMap?: boolean | undefined;
  /** What will be done, in the words of the service. */
  readonly notice?: string | undefined;
}

/** What became of a confirmation. */
export interface Confirmation {
  /** How many residents have confirmed the threat, this one included. */
  readonly confirmations: number;
  /** Whether this computer had confirmed it before. */
  readonly repeated: boolean;
}
