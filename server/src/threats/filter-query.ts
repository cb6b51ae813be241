import Type from 'typebox';
import {isDay, sources, statuses, type ThreatFilter} from 'rejon/threats';
import {Problem} from '../plugins/problem.js';

const manyOf = (description: string, item: string) => {
  const list = Type.String({maxLength: 4000, pattern: `^((${item})(,(${item}))*)?$`});
  return Type.Optional(
    Type.Union([list, Type.Array(list, {maxItems: 256})], {
      description: `${description}; several separated by commas, or the parameter repeated`,
    }),
  );
};

const day = (description: string) =>
  Type.Optional(Type.String({pattern: '^\\d{4}-\\d{2}-\\d{2}$', description}));

/** The parameters of a filter; what is absent lets everything through, what is empty nothing. */
export const filterParameters = {
  category: manyOf('Only of these categories', '[a-z0-9-]+'),
  status: manyOf('Only of these statuses', statuses.join('|')),
  source: manyOf('Only from these sources', sources.join('|')),
  from: day('Noticed on this day or later, YYYY-MM-DD'),
  to: day('Noticed on this day or earlier, YYYY-MM-DD'),
  'updated-from': day('On the map, or changed, on this day or later, YYYY-MM-DD'),
  weekday: manyOf('Only what recurs on these ISO weekdays, 1 to 7', '[1-7]'),
  hour: manyOf('Only what recurs in these hours, 0 to 23', '1?\\d|2[0-3]'),
};

/** The parameters as they arrive. */
export type FilterQuery = Type.Static<Type.TObject<typeof filterParameters>>;

/**
 * Reads a filter.
 *
 * @throws {Problem} `bad-request` where a day is not in the calendar.
 */
export function readFilter(query: FilterQuery): ThreatFilter {
  for (const key of ['from', 'to', 'updated-from'] as const) {
    const text = query[key];
    if (text !== undefined && !isDay(text)) {
      throw new Problem('bad-request', `Dnia „${text}” nie ma w kalendarzu; podaj inny.`);
    }
  }
  return {
    categories: setOf(query.category),
    statuses: setOf(query.status) as ThreatFilter['statuses'],
    sources: setOf(query.source) as ThreatFilter['sources'],
    from: query.from,
    to: query.to,
    updatedFrom: query['updated-from'],
    weekdays: numbersOf(query.weekday),
    hours: numbersOf(query.hour),
  };
}

function setOf(value: string | readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (value === undefined) return undefined;
  return new Set([value].flat().flatMap((list) => list.split(',').filter(Boolean)));
}

function numbersOf(value: string | readonly string[] | undefined) {
  const set = setOf(value);
  return set && new Set([...set].map(Number));
}
