import Type from 'typebox';
import {
  sources,
  statuses,
  type Category,
  type ColumnsJson,
  type Recurrence,
  type Threat,
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
  }),
);

const column = Type.Array(Type.Integer({minimum: 0}));

export const columnsSchema = Type.Unsafe<ColumnsJson>(
  Type.Object(
    {
      version: Type.Literal(1),
      categories: Type.Array(Type.String()),
      columns: Type.Object({
        id: column,
        x: column,
        y: column,
        category: column,
        status: column,
        source: column,
        day: column,
        checked: column,
        updated: column,
        weekdays: column,
        fromHour: column,
        toHour: column,
      }),
    },
    {
      description:
        'Threats as parallel columns. x, y: Web Mercator (EPSG:3857) on a square of 2^30 units, ' +
        'from the north-west. category: index into categories. ' +
        `status: index into ${statuses.join(', ')}. source: index into ${sources.join(', ')}. ` +
        'day, checked, updated: days since 1970-01-01; checked is 0 before that. weekdays: bits, Monday lowest, 0 for a threat that does not ' +
        'recur. fromHour, toHour: of the recurrence, in Europe/Warsaw.',
    },
  ),
);
