import Type from 'typebox';
import {findArea} from 'rejon/backend';
import type {Category} from 'rejon/threats';
import type {Api} from '../api.js';
import {Problem, problems} from '../plugins/problem.js';
import {categorySchema, columnsSchema, threatSchema} from '../values/threat.js';
import {publicThreat} from './repository.js';

const tags = ['threats'];

/** The public map of threats. */
export const threatsRoutes: Api = async (app, {county, threats, database}) => {
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
        summary: 'All public threats of a county or a gmina, as columns',
        querystring: Type.Object({
          area: Type.String({pattern: '^(\\d{4}|\\d{7})$', description: 'TERC code'}),
        }),
        response: {200: columnsSchema, 304: Type.Null(), ...problems('not-found')},
      },
    },
    async ({query: {area}, headers}, reply) => {
      if (!findArea((await county.read()).areas, area)) {
        throw new Problem('not-found', 'Nie ma tu takiego obszaru; sprawdź kod TERYT.');
      }
      const {body, etag} = await threats.ofArea(area);
      reply.header('etag', etag);
      if (knows(headers['if-none-match'], etag)) return reply.code(304).send(null);
      return reply
        .type('application/json')
        .serializer(String)
        .send(body as never);
    },
  );

  app.get(
    '/threats/:id',
    {
      schema: {
        tags,
        summary: 'One public threat, with the reason of its decision',
        params: Type.Object({id: Type.Integer({minimum: 1, maximum: 2_147_483_647})}),
        response: {200: threatSchema, ...problems('not-found')},
      },
    },
    async ({params}) => {
      const threat = await publicThreat(database.kysely, params.id);
      if (!threat) {
        throw new Problem('not-found', 'Tego zagrożenia nie ma na mapie; odśwież mapę.');
      }
      return threat;
    },
  );
};

/** Whether `If-None-Match` names a tag; a proxy may have made a strong tag weak or the other way. */
function knows(header: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header?.split(',').some((tag) => bare(tag) === bare(etag) || tag.trim() === '*') ?? false;
}
