import Type from 'typebox';
import {threatsType, type Category} from 'rejon/threats';
import type {Api} from '../api.js';
import {ipPrefix} from '../plugins/ip-prefix.js';
import {Problem, problems} from '../plugins/problem.js';
import {categorySchema, confirmationSchema, threatSchema} from '../values/threat.js';
import {areaSchema} from './area-query.js';
import {Confirmations} from './confirmations.js';
import {countsRoutes} from './counts-routes.js';
import {exportRoutes} from './export-routes.js';
import {feedRoutes} from './feed-routes.js';
import {publicThreat} from './repository.js';

const tags = ['threats'];
const id = Type.Object({id: Type.Integer({minimum: 1, maximum: 2_147_483_647})});

/** A file of threats, in the API's description. */
const file = {
  description: 'A file of threats, see docs/threats-format.md',
  content: {[threatsType]: {schema: Type.String({format: 'binary'})}},
};

/** How often one computer may confirm something in a minute. */
const confirmationsPerMinute = 20;

/** The public map of threats. */
export const threatsRoutes: Api = async (app, options) => {
  const {county, threats, database} = options;
  const confirmations = new Confirmations(options);
  app.register(countsRoutes, options);
  app.register(feedRoutes, options);
  app.register(exportRoutes, options);

  app.get(
    '/categories',
    {
      schema: {
        tags,
        summary: 'The catalogue of categories, in the order in which it is shown',
        response: {
          200: Type.Unsafe<readonly Category[]>(Type.Array(categorySchema)),
          ...problems(),
        },
      },
    },
    async () => (await county.read()).categories,
  );

  app.get(
    '/threats',
    {
      schema: {
        tags,
        summary: 'All public threats of an area; of a large one only how many, and then counts',
        querystring: Type.Object({area: areaSchema}),
        response: {200: file, 304: Type.Null(), ...problems('not-found')},
      },
    },
    async (request, reply) => {
      const area = await threats.ofArea(request.query.area);
      return area.file().send(request, reply);
    },
  );

  app.get(
    '/threats/parts/:name',
    {
      schema: {
        tags,
        summary: 'A part of the file of an area, which never changes',
        params: Type.Object({name: Type.String({pattern: '^[0-9a-f]{32}$'})}),
        querystring: Type.Object({area: areaSchema}),
        response: {200: file, 304: Type.Null(), ...problems('not-found')},
      },
    },
    async (request, reply) => {
      const area = await threats.ofArea(request.query.area);
      const part = area.part(request.params.name);
      if (!part) {
        throw new Problem('not-found', 'Ta część mapy już się zmieniła; odśwież mapę.');
      }
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      return part.send(request, reply);
    },
  );

  app.get(
    '/threats/:id',
    {
      schema: {
        tags,
        summary: 'One public threat, with the reason of its decision and who has confirmed it',
        params: id,
        response: {200: threatSchema, ...problems('not-found')},
      },
    },
    async ({params}) =>
      (await publicThreat(database.kysely, params.id, threats.visibility())) ?? notOnMap(),
  );

  app.post(
    '/threats/:id/confirmations',
    {
      config: {rateLimit: {max: confirmationsPerMinute}},
      schema: {
        tags,
        summary:
          'Says that a resident sees the same; one computer counts once a day for each threat',
        params: id,
        response: {200: confirmationSchema, ...problems('not-found')},
      },
    },
    async ({params, ip}, reply) => {
      reply.header('cache-control', 'no-store');
      return (await confirmations.confirm(params.id, ipPrefix(ip))) ?? notOnMap();
    },
  );
};

function notOnMap(): never {
  throw new Problem('not-found', 'Tego zagrożenia nie ma na mapie; odśwież mapę.');
}
