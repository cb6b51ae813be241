import type {FastifyError, FastifyRequest} from 'fastify';
import Type from 'typebox';
import type {Category} from 'rejon/threats';
import type {Api} from '../api.js';
import {Problem} from '../plugins/problem.js';
import {toProblem} from '../plugins/problems.js';
import {answer, withoutFormat, type Root} from './answer.js';
import {discovery} from './discovery.js';
import {publicCategories} from './jurisdiction.js';
import {postRoutes} from './post-routes.js';
import {decisionOf} from './repository.js';
import {findRequests, requestOf} from './requests.js';
import {readRequestsQuery, requestsParameters, type RequestsParameters} from './requests-query.js';
import {definitionOf, serviceOf} from './services.js';

/** Every address exists with the format at its end and without; one of them is described. */
const endings = ['.json', '.xml', ''];

/** All of the map: a service has one area, its own. */
const everywhere = '-180,-85,180,85';

/** A question as our routes read it: the schema has checked it. */
type Asked = FastifyRequest<{Params: {id: string}; Querystring: RequestsParameters}>;

/** Open311 GeoReport v2: our public threats and our intake for other people's programs. */
export const open311Routes: Api = async (app, options) => {
  const {county, threats, clock, database} = options;

  app.setErrorHandler((error, request, reply) => {
    const {statusCode, retryAfter, message} = toProblem(error as FastifyError, request);
    // GeoReport has one code for whatever is wrong with a request.
    const code = statusCode === 422 ? 400 : statusCode;
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    reply.code(code).header('cache-control', 'no-store');
    return answer(request, reply, 'errors', [{code, description: message}]);
  });
  app.setNotFoundHandler(() => notFound('Pod tym adresem niczego nie ma; sprawdź adres.'));
  app.register(postRoutes, options);

  const get = (
    path: string,
    summary: string,
    root: Root,
    find: (asked: Asked, categories: readonly Category[]) => object | Promise<object>,
  ) => {
    for (const ending of path.includes(':') ? [''] : endings) {
      const described = path.includes(':') || ending === '.json';
      app.get(
        path + ending,
        {
          schema: {
            tags: ['open311'],
            summary,
            hide: !described,
            querystring: path === '/requests' ? requestsParameters : jurisdiction,
            ...(path.includes(':') && {params: idParameter}),
          },
        },
        async (request, reply) => {
          const asked = request as unknown as Asked;
          const categories = await publicCategories(options, asked.query.jurisdiction_id);
          return answer(request, reply, root, await find(asked, categories));
        },
      );
    }
  };

  get('/services', 'The public categories as services', 'services', (_asked, categories) =>
    categories.map(serviceOf),
  );

  get(
    '/services/:id',
    'What can be said of a report to a service',
    'service_definition',
    ({params}, categories) => {
      const category = categories.find(({id}) => id === withoutFormat(params.id));
      return category
        ? definitionOf(category)
        : notFound('Nie ma takiej usługi; zajrzyj na listę usług.');
    },
  );

  get(
    '/requests',
    'Public threats as requests, of at most 90 days and 1000 rows',
    'service_requests',
    async ({query}, categories) => {
      const wanted = readRequestsQuery(query, clock());
      const {columns} = await threats.ofArea(everywhere);
      return findRequests(columns, wanted).map((threat) => requestOf(threat, categories));
    },
  );

  get(
    '/requests/:id',
    'One public threat as a request, with the reason of its decision',
    'service_requests',
    async ({params}, categories) => {
      const query = {service_request_id: withoutFormat(params.id)};
      const {columns} = await threats.ofArea(everywhere);
      const [threat] = findRequests(columns, readRequestsQuery(query, clock()));
      if (!threat) return notFound('Nie ma takiego zgłoszenia na mapie.');
      const decision = await decisionOf(database.kysely, threat.id);
      return [requestOf({...threat, ...decision}, categories)];
    },
  );

  for (const ending of endings) {
    app.get(
      `/discovery${ending}`,
      {schema: {tags: ['open311'], summary: 'Where this service is', hide: ending !== '.json'}},
      async (request, reply) =>
        answer(request, reply, 'discovery', discovery(request, (await county.read()).units)),
    );
  }
};

const jurisdiction = Type.Pick(requestsParameters, ['jurisdiction_id']);

const idParameter = Type.Object({
  id: Type.String({maxLength: 200, description: 'With .json or .xml at its end'}),
});

function notFound(detail: string): never {
  throw new Problem('not-found', detail);
}
