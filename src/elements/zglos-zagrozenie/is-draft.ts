import {steps, type Draft} from './draft.js';

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const oneOf =
  (...values: readonly string[]): Test =>
  (value) =>
    values.some((known) => known === value);
const between =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const integer =
  (least: number, most: number): Test =>
  (value) =>
    Number.isInteger(value) && between(least, most)(value);
const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(item);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const object =
  (shape: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, test]) => test((value as Record<string, unknown>)[name]));

const point = object({lon: between(-180, 180), lat: between(-90, 90)});
const day = matches(/^(\d{4}-\d{2}-\d{2})?$/);
const weekdays = list(integer(1, 7));
const hour = integer(0, 24);

const report = object({
  category: text,
  point,
  place: text,
  day,
  recurrence: optional(object({weekdays, fromHour: hour, toHour: hour})),
  description: text,
});

const place = object({
  via: oneOf('address', 'location', 'map'),
  point,
  label: text,
  precision: oneOf('address', 'street', 'locality'),
  typed: optional(text),
});

const draft = object({
  key: matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  step: oneOf(...steps),
  reviewed: flag,
  category: text,
  notNow: flag,
  address: text,
  place: optional(place),
  day,
  recurs: flag,
  weekdays,
  fromHour: hour,
  toHour: hour,
  description: text,
  attempts: list(report),
});

/** Whether a value from storage, which any script of the page may have written, is a draft. */
export const isDraft = (value: unknown): value is Draft => draft(value);
