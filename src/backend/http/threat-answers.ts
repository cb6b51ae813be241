import {isTileAddress} from '../../geo/index.js';
import {
  sources,
  statuses,
  type Category,
  type PublicCount,
  type Recurrence,
  type Threat,
  type ThreatCounts,
  type ThreatPage,
  type ThreatStatistics,
} from '../../threats/index.js';
import type {Area, AreaPart, Confirmation, LocalityName, Receipt, Tiles} from '../values.js';
import {boolean, list, number, object, oneOf, optional, text, type Check} from './check.js';
import {day, moment, point, shape, unit, words} from './officer-answers.js';

/** Shapes that answers about areas, threats and reports must have. */

const tileAddress: Check<string> = (value, path) => {
  const url = text(/^(https?:\/\/|\/)/)(value, path);
  if (!isTileAddress(url)) throw new TypeError(`${path} is no address of tiles`);
  return url;
};

export const area: Check<Area> = object<Area>({
  teryt: words,
  name: words,
  outline: shape,
  parts: list(object<AreaPart>({teryt: words, name: words, outline: shape})),
  localities: list(object<LocalityName>({name: words, point, rank: oneOf([1, 2, 3])})),
  attribution: words,
  tiles: optional(object<Tiles>({url: tileAddress, attribution: text(/\S/)})),
});

/** A name in Polish, and in whatever other languages there are. */
const names: Check<Category['names']> = (value, path) => {
  const {pl} = object<{pl: string}>({pl: words})(value, path);
  const others = Object.entries(value as object).map(
    ([language, name]) => [language, words(name, `${path}.${language}`)] as const,
  );
  return {...Object.fromEntries(others), pl};
};

export const category: Check<Category> = object<Category>({
  id: words,
  names,
  icon: words,
  public: boolean,
  descriptionRequired: boolean,
  emergencyHint: boolean,
});

export const threat: Check<Threat> = object<Threat>({
  id: number(),
  category: words,
  status: oneOf(statuses),
  source: oneOf(sources),
  point,
  day,
  recurrence: optional(
    object<Recurrence>({
      weekdays: list(number(1, 7), 1),
      fromHour: number(0, 23),
      toHour: number(1, 24),
    }),
  ),
  checked: optional(day),
  updated: day,
  publicReason: optional(words),
  forwardedTo: optional(words),
  confirmations: optional(number(0)),
});

export const threatPage: Check<ThreatPage> = object<ThreatPage>({
  threats: list(threat),
  total: number(0),
});

/** As many counts as there are choices. */
const counts =
  (length: number): Check<Uint32Array> =>
  (value, path) =>
    Uint32Array.from(list(number(0), length)(value, path).slice(0, length));

/** @param categories - How many the catalogue has. */
export const threatCounts = (categories: number): Check<ThreatCounts> =>
  object<ThreatCounts>({
    total: number(0),
    categories: counts(categories),
    statuses: counts(statuses.length),
    sources: counts(sources.length),
  });

const publicCount: Check<PublicCount> = (value, path) =>
  value === null ? null : number(0)(value, path);

const byStatus = list(publicCount, statuses.length);

export const statistics: Check<ThreatStatistics> = object<ThreatStatistics>({
  total: number(0),
  smallestCount: number(1),
  categories: list(
    object<ThreatStatistics['categories'][number]>({
      id: words,
      total: publicCount,
      statuses: byStatus,
    }),
  ),
  months: list(
    object<ThreatStatistics['months'][number]>({
      month: text(/^\d{4}-\d{2}$/),
      total: publicCount,
      statuses: byStatus,
    }),
  ),
  recurring: number(0),
  week: list(list(publicCount, 24), 7),
  decided: number(0),
  confirmed: publicCount,
  medianDays: optional(number(0)),
});

export const confirmation: Check<Confirmation> = object<Confirmation>({
  confirmations: number(0),
  repeated: boolean,
});

export const receipt: Check<Receipt> = object<Receipt>({
  number: text(/./, 40),
  secret: text(/./, 100),
  unit,
  readBy: moment,
  verifiedBy: moment,
  onMap: boolean,
  notice: optional(words),
});

/** What a refusal says, RFC 9457; other servers may leave any of it out. */
export const problem = object<{
  type: string | undefined;
  detail: string | undefined;
  retryAt: string | undefined;
  field: 'category' | 'point' | 'place' | 'day' | 'recurrence' | 'description' | undefined;
}>({
  type: optional(words),
  detail: optional(words),
  retryAt: optional(moment),
  field: optional(oneOf(['category', 'point', 'place', 'day', 'recurrence', 'description'])),
});
