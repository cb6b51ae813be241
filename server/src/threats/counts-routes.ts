import Type from 'typebox';
import type {Api} from '../api.js';
import {Problem, problems} from '../plugins/problem.js';
import {pageSchema} from '../values/threat.js';
import {cellsSchema, countsSchema, statisticsSchema} from '../values/threat-counts.js';
import {areaSchema, boundsSchema, readBounds} from './area-query.js';
import {filterParameters, readFilter} from './filter-query.js';
import {snapView} from './snap-view.js';

const tags = ['threats'];
const refusals = problems('not-found');
const area = {area: areaSchema, ...filterParameters};

/** Counts, lists and statistics of areas that are too large to be sent whole. */
export const countsRoutes: Api = async (app, {threats}) => {
  app.get(
    '/threats/cells',
    {
      schema: {
        tags,
        summary: 'Threats counted in the squares of 64 pixels that touch a view',
        querystring: Type.Object({
          ...area,
          view: boundsSchema,
          zoom: Type.Integer({minimum: 0, maximum: 22, description: 'As of web maps'}),
          by: Type.Optional(
            Type.Literal('category', {description: 'Counts each category of each square too'}),
          ),
        }),
        response: {200: cellsSchema, 304: Type.Null(), ...refusals},
      },
    },
    async (request, reply) => {
      const {query} = request;
      const ofArea = await threats.ofArea(query.area);
      const view = snapView(readBounds(query.view), query.zoom);
      const byCategory = query.by === 'category';
      return ofArea.cells(readFilter(query), view, query.zoom, byCategory).send(request, reply);
    },
  );

  app.get(
    '/threats/counts',
    {
      schema: {
        tags,
        summary: 'How many threats each choice of a filter would show',
        querystring: Type.Object(area),
        response: {200: countsSchema, 304: Type.Null(), ...refusals},
      },
    },
    async (request, reply) => {
      const ofArea = await threats.ofArea(request.query.area);
      return ofArea.counts(readFilter(request.query)).send(request, reply);
    },
  );

  app.get(
    '/threats/list',
    {
      schema: {
        tags,
        summary: 'A page of threats, nearest to a point or newest first',
        querystring: Type.Object({
          ...area,
          within: Type.Optional(boundsSchema),
          lon: Type.Optional(Type.Number({minimum: -180, maximum: 180})),
          lat: Type.Optional(Type.Number({minimum: -90, maximum: 90})),
          offset: Type.Optional(Type.Integer({minimum: 0, maximum: 10_000})),
          limit: Type.Optional(Type.Integer({minimum: 1, maximum: 100, default: 50})),
        }),
        response: {200: pageSchema, 304: Type.Null(), ...refusals},
      },
    },
    async (request, reply) => {
      const {query} = request;
      const {within, lon, lat, offset = 0, limit = 50} = query;
      if ((lon === undefined) !== (lat === undefined)) {
        throw new Problem('bad-request', 'Podaj obie współrzędne punktu, lon i lat, albo żadnej.');
      }
      const ofArea = await threats.ofArea(query.area);
      const page = ofArea.list(readFilter(query), {
        within: within === undefined ? undefined : readBounds(within),
        from: lon === undefined || lat === undefined ? undefined : {lon, lat},
        offset,
        limit,
      });
      return page.send(request, reply);
    },
  );

  app.get(
    '/threats/statistics',
    {
      schema: {
        tags,
        summary:
          'What threats have in common; small counts, and what would reveal them, are left out',
        querystring: Type.Object(area),
        response: {200: statisticsSchema, 304: Type.Null(), ...refusals},
      },
    },
    async (request, reply) => {
      const ofArea = await threats.ofArea(request.query.area);
      return ofArea.statistics(readFilter(request.query)).send(request, reply);
    },
  );
};
