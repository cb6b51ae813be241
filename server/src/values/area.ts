import Type from 'typebox';
import type {Area, Suggestion} from 'rejon/backend';
import {pointSchema, shapeSchema} from './point.js';

export const suggestionSchema = Type.Unsafe<Suggestion>(
  Type.Object({
    kind: Type.Enum(['locality', 'street', 'officer']),
    label: Type.String(),
    detail: Type.String(),
    address: Type.String(),
    beat: Type.Optional(Type.String()),
  }),
);

export const areaSchema = Type.Unsafe<Area>(
  Type.Object({
    teryt: Type.String(),
    name: Type.String(),
    outline: shapeSchema,
    parts: Type.Array(
      Type.Object({teryt: Type.String(), name: Type.String(), outline: shapeSchema}),
    ),
    localities: Type.Array(
      Type.Object({
        name: Type.String(),
        point: pointSchema,
        rank: Type.Enum([1, 2, 3]),
      }),
    ),
    attribution: Type.String(),
    tiles: Type.Optional(Type.Object({url: Type.String(), attribution: Type.String()})),
  }),
);
