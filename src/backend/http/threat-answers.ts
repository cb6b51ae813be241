import * as v from 'valibot';

import {sources, statuses, type Category, type Threat} from '../../threats/index.js';
import type {Area, Receipt} from '../values.js';
import {day, point, shape, text, unit} from './officer-answers.js';

/** Shapes that answers about areas, threats and reports must have. */

export const area: v.GenericSchema<unknown, Area> = v.object({
  teryt: text,
  name: text,
  outline: shape,
  parts: v.array(v.object({teryt: text, name: text, outline: shape})),
  localities: v.array(v.object({name: text, point, rank: v.picklist([1, 2, 3])})),
  attribution: text,
  tiles: v.optional(
    v.object({
      url: v.pipe(v.string(), v.regex(/^(https?:\/\/|\/).*\{z\}/)),
      attribution: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
});

export const category: v.GenericSchema<unknown, Category> = v.object({
  id: text,
  names: v.objectWithRest({pl: text}, text),
  icon: text,
  public: v.boolean(),
  descriptionRequired: v.boolean(),
  emergencyHint: v.boolean(),
});

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));

export const threat: v.GenericSchema<unknown, Threat> = v.object({
  id: v.pipe(v.number(), v.integer()),
  category: text,
  status: v.picklist(statuses),
  source: v.picklist(sources),
  point,
  day,
  recurrence: v.optional(
    v.object({
      weekdays: v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
        v.minLength(1),
      ),
      fromHour: hour,
      toHour: hour,
    }),
  ),
  publicReason: v.optional(text),
  forwardedTo: v.optional(text),
});

const moment = v.pipe(v.string(), v.isoTimestamp());

export const receipt: v.GenericSchema<unknown, Receipt> = v.object({
  number: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  secret: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  unit,
  readBy: moment,
  verifiedBy: moment,
  onMap: v.boolean(),
});

/** What a refusal says, RFC 9457; other servers may leave any of it out. */
export const problem = v.object({
  type: v.optional(v.string(), ''),
  detail: v.optional(v.string(), ''),
  retryAt: v.optional(moment),
  field: v.optional(v.picklist(['category', 'point', 'place', 'day', 'recurrence', 'description'])),
});
