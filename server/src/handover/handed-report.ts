import type {Point} from 'rejon/geo';
import type {Recurrence} from 'rejon/threats';

/** A report as the unit gets it; as JSON, the body of a webhook (docs/handover.md). */
export interface HandedReport {
  readonly kind: 'report-received';
  readonly number: string;
  readonly unit: {readonly id: string; readonly name: string};
  /** Its name is Polish. */
  readonly category: {readonly id: string; readonly name: string};
  /** The place in the resident's words. */
  readonly place: string;
  /** The exact place, WGS84 in degrees. */
  readonly point: Point;
  /** The day it was noticed, `YYYY-MM-DD`. */
  readonly day: string;
  readonly recurrence?: Recurrence;
  readonly description: string;
  /** The hour it came in, RFC 3339 in Polish time, like the two that follow. */
  readonly received: string;
  /** By when the police read it. */
  readonly readBy: string;
  /** By when the police have checked it. */
  readonly verifiedBy: string;
}
