import Type from 'typebox';
import {sources, statuses, type CellsJson, type ThreatStatistics} from 'rejon/threats';

const number = Type.Integer({minimum: 0});
const numbers = (description: string) => Type.Array(number, {description});
const ofStatuses = `each of ${statuses.join(', ')}`;

export const cellsSchema = Type.Unsafe<CellsJson & {readonly categories?: readonly number[]}>(
  Type.Object(
    {
      left: numbers('Western side of the smallest rectangle around the threats of a square'),
      top: numbers('Northern side'),
      width: numbers('From the western to the eastern side'),
      height: numbers('From the northern to the southern side'),
      x: numbers('Where the threats lie on average, from the western side'),
      y: numbers('The same from the northern side'),
      statuses: numbers(`Square by square, how many threats have ${ofStatuses}`),
      category: Type.Array(Type.Integer({minimum: -1}), {
        description: 'The category that all threats of a square share, as an index; -1 for several',
      }),
      categories: Type.Optional(
        numbers('Square by square, how many threats each category of the catalogue has'),
      ),
    },
    {
      description:
        'Squares with threats, one entry in every list for each. Places: Web Mercator (EPSG:3857) on ' +
        'a square of 2^30 units, from the north-west.',
    },
  ),
);

export const countsSchema = Type.Object({
  total: Type.Integer({minimum: 0, description: 'Threats that the whole filter lets through'}),
  categories: numbers('For each category of the catalogue: what the other parts let through'),
  statuses: numbers(`For ${ofStatuses}: what the other parts let through`),
  sources: numbers(`For each of ${sources.join(', ')}: what the other parts let through`),
});

/** As OpenAPI 3.1 has it: a count, or nothing where it may not be published. */
const publicCount = Type.Union([number, Type.Null()]);
const publicCounts = Type.Array(publicCount);

export const statisticsSchema = Type.Unsafe<ThreatStatistics>(
  Type.Object(
    {
      total: number,
      smallestCount: Type.Integer({minimum: 1}),
      categories: Type.Array(
        Type.Object({id: Type.String(), total: publicCount, statuses: publicCounts}),
      ),
      months: Type.Array(
        Type.Object({
          month: Type.String({pattern: '^\\d{4}-\\d{2}$'}),
          total: publicCount,
          statuses: publicCounts,
        }),
      ),
      recurring: number,
      week: Type.Array(publicCounts, {description: 'Monday to Sunday, hours 0 to 23'}),
      decided: number,
      confirmed: publicCount,
      medianDays: Type.Optional(Type.Number({minimum: 0})),
    },
    {
      description:
        `statuses: ${ofStatuses}. null: left out, because it is more than zero but below smallestCount, ` +
        'or because it would reveal such a count beside it.',
    },
  ),
);
