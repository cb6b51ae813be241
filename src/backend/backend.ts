import type {Place} from '../beats/index.js';
import type {Bounds, Point} from '../geo/index.js';
import type {Category, Threat, ThreatCollection} from '../threats/index.js';
import type {
  Area,
  Beat,
  Confirmation,
  Meeting,
  NewReport,
  OfficerAnswer,
  Receipt,
  Suggestion,
  Unit,
} from './values.js';

/**
 * Everything the elements ask. Ports may come from different places: officers from a folder of
 * files, reports from a server.
 *
 * On every port: what is not found is a value (`undefined`, an empty list, an answer of kind
 * `none`); what goes wrong rejects with a {@link BackendError}; an aborted call rejects with the
 * signal's reason.
 */
export interface Backend {
  readonly officers: Officers;
  readonly units: Units;
  readonly places: Places;
  readonly meetings: Meetings;
  readonly threats: Threats;
  readonly reports: Reports;
}

/** Who the officer is. */
export interface Officers {
  /** The officer of an address, as a resident would type it. */
  byAddress(address: string, signal: AbortSignal): Promise<OfficerAnswer>;
  /** The officer of a point. */
  byPoint(point: Point, signal: AbortSignal): Promise<OfficerAnswer>;
  /** Beats whose officer or substitute has such a name, best first. */
  byName(name: string, signal: AbortSignal): Promise<readonly Beat[]>;
  /** The beats of a unit, in the order of their numbers. */
  ofUnit(unit: string, signal: AbortSignal): Promise<readonly Beat[]>;
  /** One beat by its id. */
  beat(id: string, signal: AbortSignal): Promise<Beat | undefined>;
}

/** Police units. */
export interface Units {
  /** Every unit, in the order in which the directory lists them: the headquarters first. */
  all(signal: AbortSignal): Promise<readonly Unit[]>;
  /** One unit by its id. */
  unit(id: string, signal: AbortSignal): Promise<Unit | undefined>;
  /** Units by distance from a point, nearest first, at most ten. */
  nearest(point: Point, signal: AbortSignal): Promise<readonly Unit[]>;
}

/** Addresses and areas. */
export interface Places {
  /** What a resident may be typing: localities, streets and officers, at most ten, best first. */
  suggest(text: string, signal: AbortSignal): Promise<readonly Suggestion[]>;
  /** The places an address may mean, best first; several when it is ambiguous. */
  geocode(address: string, signal: AbortSignal): Promise<readonly Place[]>;
  /** The area of a TERC code. */
  area(teryt: string, signal: AbortSignal): Promise<Area | undefined>;
}

/** Meetings of officers with residents. */
export interface Meetings {
  /** Meetings of a beat that have not ended, soonest first. */
  upcoming(beat: string, signal: AbortSignal): Promise<readonly Meeting[]>;
}

/** Public threats. */
export interface Threats {
  /** The catalogue of categories, in the order in which it is shown. */
  categories(signal: AbortSignal): Promise<readonly Category[]>;
  /**
   * The public threats of an area or of a rectangle; `undefined` where the area is unknown.
   *
   * @param area - A TERC code of 2, 4 or 7 digits, or bounds in degrees.
   */
  ofArea(area: string | Bounds, signal: AbortSignal): Promise<ThreatCollection | undefined>;
  /** One threat with the reason of its decision. */
  threat(id: number, signal: AbortSignal): Promise<Threat | undefined>;
  /**
   * Says that a resident sees the same. Saying it again from the same computer changes nothing.
   *
   * @throws {NotOffered} The backend takes no confirmations.
   */
  confirm(id: number, signal: AbortSignal): Promise<Confirmation>;
  /** Where a feed of an area's new and changed threats is (Atom); absent where there is none. */
  feed(area: string | Bounds): URL | undefined;
}

/** Reports of residents. */
export interface Reports {
  /**
   * Sends a report. Sending again with the same key is safe: the first receipt comes back.
   *
   * @param key - A UUID drawn once for each report, kept over retries.
   * @throws {ReportLimitReached} Today's report has been sent from this computer already.
   * @throws {InvalidReport} The backend says which field is wrong.
   */
  send(report: NewReport, key: string, signal: AbortSignal): Promise<Receipt>;
}
