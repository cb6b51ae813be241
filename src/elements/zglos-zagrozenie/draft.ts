import type {NewReport} from '../../backend/index.js';
import type {Place} from '../../beats/index.js';
import type {Point} from '../../geo/index.js';
import {todayInPoland} from '../../i18n/index.js';
import {newReportKey} from './report-key.js';

/** The questions of the form, in the order in which they are asked. */
export const steps = ['category', 'place', 'when', 'description', 'summary'] as const;

/** One question of the form. */
export type Step = (typeof steps)[number];

/** A place as the resident gave it. */
export interface ChosenPlace {
  readonly via: 'address' | 'location' | 'map';
  readonly point: Point;
  /** The address that was found; empty for a point. */
  readonly label: string;
  /** How exact the point of an address is. */
  readonly precision: Place['precision'];
  /** The address as it was typed, where {@link label} has lost words of it. */
  readonly typed?: string | undefined;
}

/** A report that is being written. */
export interface Draft {
  /** Names the report over all attempts to send it. */
  readonly key: string;
  readonly step: Step;
  /** Whether the summary has been seen: then every answer leads back to it. */
  readonly reviewed: boolean;
  /** A category's id; empty until one is chosen. */
  readonly category: string;
  /** Whether the resident said that the emergency is not happening now. */
  readonly notNow: boolean;
  /** The address as it is typed. */
  readonly address: string;
  readonly place?: ChosenPlace | undefined;
  /** `YYYY-MM-DD`, or empty while the date field is. */
  readonly day: string;
  readonly recurs: boolean;
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending. */
  readonly weekdays: readonly number[];
  /** Full hours, as in `Recurrence`. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly description: string;
  /** Every version of the report that was sent under {@link key} without hearing of its fate. */
  readonly attempts: readonly NewReport[];
}

/** An empty draft, noticed today. */
export function newDraft(): Draft {
  return {
    key: newReportKey(),
    step: 'category',
    reviewed: false,
    category: '',
    notNow: false,
    address: '',
    day: todayInPoland(),
    recurs: false,
    weekdays: [],
    fromHour: 0,
    toHour: 24,
    description: '',
    attempts: [],
  };
}

/**
 * The report of a draft without problems.
 *
 * @param place - The chosen place in words, for the police.
 */
export function reportOf(draft: Draft, {point}: ChosenPlace, place: string): NewReport {
  const {category, day, weekdays, fromHour, toHour} = draft;
  return {
    category,
    point: {lon: point.lon, lat: point.lat},
    place: place.slice(0, 200),
    day,
    ...(draft.recurs ? {recurrence: {weekdays, fromHour, toHour}} : {}),
    description: draft.description.trim(),
  };
}
