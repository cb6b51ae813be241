import type {Gmina, Place} from '../../beats/index.js';
import type {MultiPolygon, Point} from '../../geo/index.js';
import type {
  Beat,
  Meeting,
  Officer,
  OfficerAnswer,
  OfficerCandidate,
  PlanAction,
  PriorityPlan,
  Suggestion,
  Supervisor,
  Unit,
  WeeklyHours,
} from '../values.js';
import {boolean, list, number, object, oneOf, optional, text, type Check} from './check.js';

/** Shapes that answers about officers and places must have; anything else is an unexpected answer. */

export const words = text();
export const day = text(/^\d{4}-\d{2}-\d{2}$/);
export const moment = text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/);
export const phone = text(/^\+\d{6,15}$/);
// Nothing that would add a header to a mailto: link.
export const email = text(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/);

export const point: Check<Point> = object<Point>({lon: number(-180, 180), lat: number(-90, 90)});

const position: Check<readonly [number, number]> = (value, path) => {
  const [lon = NaN, lat = NaN] = list(number(), 2)(value, path);
  return [lon, lat];
};

export const shape: Check<MultiPolygon> = list(list(list(position)));

const clock = text(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

export const hours: Check<WeeklyHours> = object<WeeklyHours>({
  weekdays: list(oneOf([1, 2, 3, 4, 5, 6, 7]), 1),
  from: clock,
  to: clock,
});

// Never a scheme that runs code.
const address = text(/^https?:\/\/[^\s/]/);

const person = {
  rank: words,
  rankFull: words,
  firstName: words,
  lastName: words,
  role: words,
  photo: optional(address),
};

export const officer: Check<Officer> = object<Officer>(person);

const supervisor: Check<Supervisor> = object<Supervisor>({...person, phone: optional(phone)});

export const unit: Check<Unit> = object<Unit>({
  id: words,
  kind: oneOf(['KWP', 'KMP', 'KPP', 'KP', 'PP']),
  name: words,
  address: words,
  point,
  phone: optional(phone),
  dutyPhone: optional(phone),
  email: optional(email),
  hours: optional(list(hours)),
  supervisor: optional(supervisor),
  textPhone: optional(phone),
  signLanguage: optional(address),
});

export const plan: Check<PriorityPlan> = object<PriorityPlan>({
  from: day,
  to: day,
  problem: words,
  goal: words,
  actions: list(object<PlanAction>({text: words, done: boolean})),
  partners: list(words),
  result: optional(words),
});

const gmina: Check<Gmina> = object<Gmina>({teryt: words, name: words});

export const beat: Check<Beat> = object<Beat>({
  id: words,
  number: words,
  name: words,
  gminy: list(gmina),
  areaText: words,
  phone: optional(phone),
  email: optional(email),
  unit,
  officer: optional(officer),
  substitute: optional(officer),
  dutyHours: optional(list(hours)),
  officeHours: optional(words),
  plan: optional(plan),
  updated: day,
  stored: optional(moment),
  shape: optional(shape),
});

export const place: Check<Place> = object<Place>({
  label: words,
  point,
  precision: oneOf(['address', 'street', 'locality']),
  gmina: words,
});

type Answer<Kind extends OfficerAnswer['kind']> = Extract<OfficerAnswer, {kind: Kind}>;

const one = object<Answer<'one'>>({kind: oneOf(['one']), beat, place});

const several = object<Answer<'several'>>({
  kind: oneOf(['several']),
  reason: oneOf(['homonym', 'spelling', 'number-missing', 'street-missing', 'overlap']),
  candidates: list(
    object<OfficerCandidate>({label: words, beat: optional(beat), address: optional(words)}),
  ),
});

const none = object<Answer<'none'>>({
  kind: oneOf(['none']),
  reason: oneOf(['nothing-asked', 'unknown-locality', 'unknown-street', 'not-covered', 'outside']),
  understood: optional(words),
  unknown: optional(words),
  county: optional(words),
  unit: optional(unit),
});

export const officerAnswer: Check<OfficerAnswer> = (value, path) => {
  const {kind} = (value ?? {}) as {kind?: unknown};
  return (kind === 'one' ? one : kind === 'several' ? several : none)(value, path);
};

export const suggestion: Check<Suggestion> = object<Suggestion>({
  kind: oneOf(['locality', 'street', 'officer']),
  label: words,
  detail: words,
  address: words,
  beat: optional(words),
});

export const meeting: Check<Meeting> = object<Meeting>({
  id: words,
  beat: words,
  topic: words,
  place: words,
  start: moment,
  end: moment,
});
