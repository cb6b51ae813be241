import Type from 'typebox';
import type {Beat, Meeting, OfficerAnswer, Unit} from 'rejon/backend';
import type {Place} from 'rejon/beats';
import {daySchema, instantSchema, phoneSchema, pointSchema, shapeSchema} from './point.js';

const clock = Type.String({pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$', description: 'HH:MM'});

const hoursSchema = Type.Array(
  Type.Object({
    weekdays: Type.Array(Type.Integer({minimum: 1, maximum: 7}), {
      minItems: 1,
      description: 'ISO weekdays, 1 is Monday',
    }),
    from: clock,
    to: clock,
  }),
  {description: 'In local time of Poland'},
);

const person = {
  rank: Type.String(),
  rankFull: Type.String(),
  firstName: Type.String(),
  lastName: Type.String(),
  role: Type.String(),
  photo: Type.Optional(Type.String()),
};

const officerSchema = Type.Object(person);

export const unitSchema = Type.Unsafe<Unit>(
  Type.Object({
    id: Type.String(),
    kind: Type.Enum(['KWP', 'KMP', 'KPP', 'KP', 'PP']),
    name: Type.String(),
    address: Type.String(),
    point: pointSchema,
    phone: Type.Optional(phoneSchema),
    dutyPhone: Type.Optional(phoneSchema),
    email: Type.Optional(Type.String()),
    hours: Type.Optional(hoursSchema),
    supervisor: Type.Optional(Type.Object({...person, phone: Type.Optional(phoneSchema)})),
    textPhone: Type.Optional(phoneSchema),
    signLanguage: Type.Optional(Type.String()),
  }),
);

const planSchema = Type.Object({
  from: daySchema,
  to: daySchema,
  problem: Type.String(),
  goal: Type.String(),
  actions: Type.Array(Type.Object({text: Type.String(), done: Type.Boolean()})),
  partners: Type.Array(Type.String()),
  result: Type.Optional(Type.String()),
});

export const beatSchema = Type.Unsafe<Beat>(
  Type.Object({
    id: Type.String(),
    number: Type.String(),
    name: Type.String(),
    gminy: Type.Array(Type.Object({teryt: Type.String(), name: Type.String()})),
    areaText: Type.String(),
    phone: Type.Optional(phoneSchema),
    email: Type.Optional(Type.String()),
    unit: unitSchema,
    officer: Type.Optional(officerSchema),
    substitute: Type.Optional(officerSchema),
    dutyHours: Type.Optional(hoursSchema),
    officeHours: Type.Optional(Type.String()),
    plan: Type.Optional(planSchema),
    updated: daySchema,
    shape: Type.Optional(shapeSchema),
  }),
);

export const placeSchema = Type.Unsafe<Place>(
  Type.Object({
    label: Type.String(),
    point: pointSchema,
    precision: Type.Enum(['address', 'street', 'locality']),
    gmina: Type.String({description: 'TERC code, 7 digits'}),
  }),
);

export const officerAnswerSchema = Type.Unsafe<OfficerAnswer>(
  Type.Union([
    Type.Object({kind: Type.Literal('one'), beat: beatSchema, place: placeSchema}),
    Type.Object({
      kind: Type.Literal('several'),
      reason: Type.Enum(['homonym', 'spelling', 'number-missing', 'street-missing', 'overlap']),
      candidates: Type.Array(
        Type.Object({
          label: Type.String(),
          beat: Type.Optional(beatSchema),
          address: Type.Optional(Type.String()),
        }),
      ),
    }),
    Type.Object({
      kind: Type.Literal('none'),
      reason: Type.Enum([
        'nothing-asked',
        'unknown-locality',
        'unknown-street',
        'not-covered',
        'outside',
      ]),
      understood: Type.Optional(Type.String()),
      unknown: Type.Optional(Type.String()),
      county: Type.Optional(Type.String()),
      unit: Type.Optional(unitSchema),
    }),
  ]),
);

export const meetingSchema = Type.Unsafe<Meeting>(
  Type.Object({
    id: Type.String(),
    beat: Type.String(),
    topic: Type.String(),
    place: Type.String(),
    start: instantSchema,
    end: instantSchema,
  }),
);
