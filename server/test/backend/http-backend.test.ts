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
    return new Response(new Uint8Array(response.rawPayload), {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
    });
  };

onEveryEngine(
  'the REST adapter',
  (engine) => {
    const open = (environment: Record<string, string>) => async () => {
      const app = testApp(engine.database, {REJON_SNAP_METRES: '0', ...environment});
      return new HttpBackend(new URL('http://rejon.example.org'), fetchFrom(app));
    };
    backendSuite(`the server on ${engine.name}`, open({}));
    backendSuite(`the server on ${engine.name}, asked for counts`, open({REJON_WHOLE_AREA: '0'}));
  },
  sampleCountyData,
);
