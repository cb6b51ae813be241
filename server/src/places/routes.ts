import Type from 'typebox';
import {findArea, suggestions} from 'rejon/backend';
import type {Place} from 'rejon/beats';
import type {Api} from '../api.js';
import {dayOf} from '../calendar/warsaw.js';
import {OfficersOfDay} from '../officers/officers.js';
import {Problem, problems} from '../plugins/problem.js';
import {areaSchema, suggestionSchema} from '../values/area.js';
import {placeSchema} from '../values/beat.js';

const tags = ['places'];
const question = Type.Object({q: Type.String({maxLength: 500})});

/** Addresses and areas. */
export const placesRoutes: Api = async (app, {county, clock, config}) => {
  app.get(
    '/places/suggest',
    {
      schema: {
        tags,
        summary: 'What a resident may be typing: localities, streets and officers, at most ten',
        querystring: question,
        response: {200: Type.Array(suggestionSchema), ...problems()},
      },
    },
    async ({query: {q}}) => {
      const known = await county.read();
      return suggestions(q, known.finder, new OfficersOfDay(known, dayOf(clock())).byName(q));
    },
  );

  app.get(
    '/places/geocode',
    {
      schema: {
        tags,
        summary: 'The places an address may mean, best first',
        querystring: question,
        response: {200: Type.Unsafe<readonly Place[]>(Type.Array(placeSchema)), ...problems()},
      },
    },
    async ({query}) => (await county.read()).finder.geocode(query.q),
  );

  app.get(
    '/areas/:teryt',
    {
      schema: {
        tags,
        summary: 'A county or a gmina: what a map draws underneath',
        params: Type.Object({teryt: Type.String({pattern: '^\\d{2,7}$'})}),
        response: {200: areaSchema, ...problems('not-found')},
      },
    },
    async ({params}) => {
      const area = findArea((await county.read()).areas, params.teryt);
      if (!area) {
        throw new Problem('not-found', 'Nie ma tu takiego obszaru; sprawdź kod TERYT.');
      }
      return config.tiles ? {...area, tiles: config.tiles} : area;
    },
  );
};
