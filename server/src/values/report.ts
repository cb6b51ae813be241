import Type from 'typebox';
import type {NewReport, Receipt} from 'rejon/backend';
import {unitSchema} from './beat.js';
import {daySchema, instantSchema, pointSchema} from './point.js';
import {recurrenceSchema} from './threat.js';

export const newReportSchema = Type.Unsafe<NewReport>(
  Type.Object({
    category: Type.String({minLength: 1, maxLength: 100}),
    point: pointSchema,
    place: Type.String({maxLength: 200}),
    day: daySchema,
    recurrence: Type.Optional(recurrenceSchema),
    description: Type.String({maxLength: 500}),
  }),
);

export const receiptSchema = Type.Unsafe<Receipt>(
  Type.Object({
    number: Type.String(),
    secret: Type.String({description: 'Shown once; with the number it opens the report’s status'}),
    unit: unitSchema,
    readBy: instantSchema,
    verifiedBy: instantSchema,
    onMap: Type.Boolean(),
  }),
);
