import * as v from 'valibot';

import type {Place} from '../../beats/index.js';
import type {MultiPolygon, Point} from '../../geo/index.js';
import type {Beat, Meeting, Officer, OfficerAnswer, Suggestion, Unit} from '../values.js';

/** Shapes that answers about officers and places must have; anything else is an unexpected answer. */

export const text = v.pipe(v.string(), v.maxLength(10_000));
export const day = v.pipe(v.string(), v.isoDate());
const phone = v.pipe(v.string(), v.regex(/^\+\d{6,15}$/));
const email = v.pipe(v.string(), v.regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/));

export const point: v.GenericSchema<unknown, Point> = v.object({
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
});

export const shape: v.GenericSchema<unknown, MultiPolygon> = v.array(
  v.array(v.array(v.tuple([v.number(), v.number()]))),
);

export const unit: v.GenericSchema<unknown, Unit> = v.object({
  id: text,
  kind: v.picklist(['KWP', 'KMP', 'KPP', 'KP', 'PP']),
  name: text,
  address: text,
  point,
  phone,
  dutyPhone: phone,
  email: v.optional(email),
});

const officer: v.GenericSchema<unknown, Officer> = v.object({
  rank: text,
  rankFull: text,
  firstName: text,
  lastName: text,
  role: text,
});

export const beat: v.GenericSchema<unknown, Beat> = v.object({
  id: text,
  number: text,
  name: text,
  areaText: text,
  phone,
  email,
  unit,
  officer: v.optional(officer),
  substitute: v.optional(officer),
  officeHours: v.optional(text),
  plan: v.optional(
    v.object({
      from: day,
      to: day,
      problem: text,
      goal: text,
      actions: v.array(text),
      partners: v.array(text),
      result: v.optional(text),
    }),
  ),
  updated: day,
  shape: v.optional(shape),
});

export const place: v.GenericSchema<unknown, Place> = v.object({
  label: text,
  point,
  precision: v.picklist(['address', 'street', 'locality']),
  gmina: text,
});

export const officerAnswer: v.GenericSchema<unknown, OfficerAnswer> = v.variant('kind', [
  v.object({kind: v.literal('one'), beat, place}),
  v.object({
    kind: v.literal('several'),
    reason: v.picklist(['homonym', 'number-missing', 'street-missing', 'overlap']),
    candidates: v.array(v.object({label: text, beat: v.optional(beat), address: v.optional(text)})),
  }),
  v.object({
    kind: v.literal('none'),
    reason: v.picklist([
      'nothing-asked',
      'unknown-locality',
      'unknown-street',
      'not-covered',
      'outside',
    ]),
    understood: v.optional(text),
    unknown: v.optional(text),
    unit: v.optional(unit),
  }),
]);

export const suggestion: v.GenericSchema<unknown, Suggestion> = v.object({
  kind: v.picklist(['locality', 'street', 'officer']),
  label: text,
  detail: text,
  address: text,
  beat: v.optional(text),
});

export const meeting: v.GenericSchema<unknown, Meeting> = v.object({
  id: text,
  beat: text,
  topic: text,
  place: text,
  start: v.pipe(v.string(), v.isoTimestamp()),
  end: v.pipe(v.string(), v.isoTimestamp()),
});
