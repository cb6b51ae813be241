import fc from 'fast-check';
import {sources, statuses, type Threat, type ThreatFilter} from '../../lib/threats/index.js';

/** A small catalogue. */
export const categories = ['parking', 'speeding', 'vandalism'];

/** Days of fifteen years; many fall in one month, so that filters begin and end on days with threats. */
const day = fc
  .oneof(fc.integer({min: 16_000, max: 21_000}), fc.integer({min: 20_000, max: 20_030}))
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const recurrence = fc.record(
  {
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], {minLength: 1}),
    fromHour: fc.integer({min: 0, max: 23}),
    toHour: fc.integer({min: 1, max: 24}),
  },
  {noNullPrototype: true},
);

/** Places around Koluszki, on a grid of some ten metres; half of all threats share a few of them. */
const place = (last: number) =>
  fc.record({
    lon: fc.integer({min: 0, max: last}).map((step) => 19.6 + step / 10_000),
    lat: fc.integer({min: 0, max: last}).map((step) => 51.6 + step / 10_000),
  });
const point = fc.oneof(place(4000), place(2));

export const threats = (maxLength = 200): fc.Arbitrary<Threat[]> =>
  fc
    .array(
      fc.record({
        category: fc.constantFrom(...categories),
        status: fc.constantFrom(...statuses),
        source: fc.constantFrom(...sources),
        point,
        day,
        checked: fc.option(day, {nil: undefined}),
        updated: day,
        recurrence: fc.option(recurrence, {nil: undefined}),
      }),
      {maxLength, size: 'max'},
    )
    .map((list) =>
      list.map(({recurrence, checked, ...threat}, index) => ({
        id: index + 1,
        ...threat,
        ...(checked && {checked}),
        ...(recurrence && {recurrence}),
      })),
    );

export const filter: fc.Arbitrary<ThreatFilter> = fc.record(
  {
    categories: fc.subarray(categories).map((list) => new Set(list)),
    statuses: fc.subarray([...statuses]).map((list) => new Set(list)),
    sources: fc.subarray([...sources]).map((list) => new Set(list)),
    from: day,
    to: day,
    updatedFrom: day,
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]).map((list) => new Set(list)),
    hours: fc.subarray(Array.from({length: 24}, (_, hour) => hour)).map((list) => new Set(list)),
  },
  {requiredKeys: []},
);

/** What a filter means, written the slow way. */
export function passes(threat: Threat, wanted: ThreatFilter): boolean {
  const {weekdays, hours} = wanted;
  return (
    (wanted.categories?.has(threat.category) ?? true) &&
    (wanted.statuses?.has(threat.status) ?? true) &&
    (wanted.sources?.has(threat.source) ?? true) &&
    threat.day >= (wanted.from ?? '') &&
    threat.day <= (wanted.to ?? '9999') &&
    threat.updated >= (wanted.updatedFrom ?? '') &&
    ((!weekdays && !hours) ||
      hoursOf(threat).some(
        ([weekday, hour]) => (weekdays?.has(weekday) ?? true) && (hours?.has(hour) ?? true),
      ))
  );
}

/** Each ISO weekday and hour at which a threat recurs, one for each time that it begins before. */
export function hoursOf({recurrence}: Threat): [weekday: number, hour: number][] {
  if (!recurrence) return [];
  const {weekdays, fromHour, toHour} = recurrence;
  const long = (toHour - fromHour + 24) % 24 || 24;
  return weekdays.flatMap((weekday) =>
    Array.from({length: long}, (_, at): [number, number] => {
      const hour = (weekday - 1) * 24 + fromHour + at;
      return [(Math.floor(hour / 24) % 7) + 1, hour % 24];
    }),
  );
}
