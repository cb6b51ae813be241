import type {Point} from '../geo/index.js';

/**
 * What can have become of a threat, in the order in which it usually happens. The index of a status
 * in this list is its number in {@link ThreatColumns}: append only.
 */
export const statuses = [
  'new',
  'verification',
  'confirmed',
  'confirmed-eliminated',
  'not-confirmed',
  'forwarded',
  'joke-or-mistake',
] as const;

/** What has become of a threat. */
export type ThreatStatus = (typeof statuses)[number];

/**
 * The three pillars of the threat map: police systems, consultations with residents and
 * institutions, and anonymous reports over the internet. Append only, as {@link statuses}.
 */
export const sources = ['police', 'consultation', 'public'] as const;

/** Where the knowledge of a threat comes from. */
export type ThreatSource = (typeof sources)[number];

/** When a recurring problem happens, in local time of Poland (Europe/Warsaw). */
export interface Recurrence {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending, at least one. */
  readonly weekdays: readonly number[];
  /** Full hour at which it begins, 0 to 23. */
  readonly fromHour: number;
  /** Full hour at which it ends, 1 to 24; smaller than `fromHour` when it passes midnight. */
  readonly toHour: number;
}

/** A kind of threat: an entry of the catalogue, which is configuration and never code. */
export interface Category {
  /** Stable identifier, `[a-z0-9-]+`. */
  readonly id: string;
  /** The name in each language, Polish always among them. */
  readonly names: {readonly pl: string} & Readonly<Partial<Record<string, string>>>;
  /** Name of the pictogram; an unknown one is drawn as a plain dot. */
  readonly icon: string;
  /** Whether reports of this kind are shown on the public map. */
  readonly public: boolean;
  /** Whether a report must carry a description. */
  readonly descriptionRequired: boolean;
  /** Whether to ask "is it happening now? call 112" before going on. */
  readonly emergencyHint: boolean;
}

/** One threat as everybody may see it: never a description, a photo or an address. */
export interface Threat {
  readonly id: number;
  /** A {@link Category.id}. */
  readonly category: string;
  readonly status: ThreatStatus;
  readonly source: ThreatSource;
  /** Where, moved a little so that it singles out no home. */
  readonly point: Point;
  /** The day it was noticed, `YYYY-MM-DD`. */
  readonly day: string;
  readonly recurrence?: Recurrence | undefined;
  /** The day on which the police finished checking it, `YYYY-MM-DD`; absent while they have not. */
  readonly checked?: string | undefined;
  /** The day on which it came onto the map or last changed its status, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Why the police decided as they did; with every negative or forwarded decision. */
  readonly publicReason?: string | undefined;
  /** Who handles a forwarded threat now. */
  readonly forwardedTo?: string | undefined;
  /** How many residents have confirmed that they see the same; known only of a single threat. */
  readonly confirmations?: number | undefined;
}
