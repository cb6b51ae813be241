import type {FastifyInstance, LightMyRequestResponse} from 'fastify';
import {backendSuite} from '../../../test/backend/backend.suite.ts';
import {HttpBackend} from '../../../lib/backend/http/http-backend.js';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {sampleCountyData} from '../sample-county-data.ts';

/** A `fetch` that goes straight into an application. */
const fetchFrom =
  (app: FastifyInstance): typeof fetch =>
  async (url, {method = 'GET', headers, body, signal} = {}) => {
    signal?.throwIfAborted();
    const {pathname, search} = new URL(url as URL);
    const response: LightMyRequestResponse = await app.inject({
      method: method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body ? {body: body as string} : {}),
    });
    return new Response(response.body, {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
    });
  };

onEveryEngine(
  'the REST adapter',
  (engine) =>
    backendSuite(`the server on ${engine.name}`, () => {
      const app = testApp(engine.database);
      return Promise.resolve(new HttpBackend(new URL('http://rejon.example.org'), fetchFrom(app)));
    }),
  sampleCountyData,
);
