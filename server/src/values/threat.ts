import Type from 'typebox';
import type {Confirmation} from 'rejon/backend';
import {
  sources,
  statuses,
  type Category,
  type Recurrence,
  type Threat,
  type ThreatPage,
} from 'rejon/threats';
import {daySchema, pointSchema} from './point.js';

export const categorySchema = Type.Unsafe<Category>(
  Type.Object({
    id: Type.String({pattern: '^[a-z0-9-]+$'}),
    names: Type.Object({pl: Type.String()}, {additionalProperties: Type.String()}),
    icon: Type.String(),
    public: Type.Boolean(),
    descriptionRequired: Type.Boolean(),
    emergencyHint: Type.Boolean(),
  }),
);

export const recurrenceSchema = Type.Unsafe<Recurrence>(
  Type.Object(
    {
      weekdays: Type.Array(Type.Integer({minimum: 1, maximum: 7}), {minItems: 1, maxItems: 7}),
      fromHour: Type.Integer({minimum: 0, maximum: 23}),
      toHour: Type.Integer({minimum: 1, maximum: 24}),
    },
    {description: 'ISO weekdays, ascending, and full hours in Europe/Warsaw'},
  ),
);

export const threatSchema = Type.Unsafe<Threat>(
  Type.Object({
    id: Type.Integer({minimum: 1}),
    category: Type.String(),
    status: Type.Enum([...statuses]),
    source: Type.Enum([...sources]),
    point: pointSchema,
    day: daySchema,
    recurrence: Type.Optional(recurrenceSchema),
    checked: Type.Optional(daySchema),
    updated: daySchema,
    publicReason: Type.Optional(Type.String()),
    forwardedTo: Type.Optional(Type.String()),
    confirmations: Type.Optional(Type.Integer({minimum: 0})),
  }),
);

/** A part of a list of threats. */
export const pageSchema = Type.Unsafe<ThreatPage>(
  Type.Object({
    threats: Type.Array(threatSchema),
    total: Type.Integer({minimum: 0, description: 'Threats of the whole list'}),
  }),
);

export const confirmationSchema = Type.Unsafe<Confirmation>(
  Type.Object({
    confirmations: Type.Integer({minimum: 0, description: 'This one included'}),
    repeated: Type.Boolean({description: 'Whether this computer had confirmed it today before'}),
  }),
);
