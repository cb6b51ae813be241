import swagger from '@fastify/swagger';
import type {FastifyInstance} from 'fastify';

/** Describes the API in OpenAPI 3.1, at `/openapi.json`. */
export function registerOpenapi(app: FastifyInstance): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'rejon',
        version: '1',
        description:
          'Community policing in Poland: officers and their beats, threats, reports of residents. ' +
          'Errors are problem documents (RFC 9457) whose type never changes its meaning.',
        license: {name: 'EUPL-1.2', identifier: 'EUPL-1.2'},
      },
      tags: [
        {name: 'officers', description: 'Who the officer is'},
        {name: 'places', description: 'Addresses and areas'},
        {name: 'meetings', description: 'Meetings with residents'},
        {name: 'threats', description: 'The public map of threats'},
        {name: 'reports', description: 'Reports of residents'},
        {
          name: 'open311',
          description: 'Open311 GeoReport v2, in JSON and XML; see docs/open311.md',
        },
        {name: 'health', description: 'For whoever operates the server'},
      ],
    },
  });
  app.after(() => {
    app.get('/openapi.json', {schema: {hide: true}}, async (_request, reply) =>
      reply.header('cache-control', 'no-cache').send(app.swagger()),
    );
  });
}
