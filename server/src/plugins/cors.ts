import cors, {type FastifyCorsOptions} from '@fastify/cors';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {Problem} from './problem.js';

/** What pages of other sites may do. */
export interface CorsOptions {
  /** Origins whose pages may write. */
  readonly writeOrigins: readonly string[];
}

/**
 * Everybody may read, from any page and without credentials; only pages of this server and of the
 * listed origins may write.
 */
export function registerCors(app: FastifyInstance, {writeOrigins}: CorsOptions): void {
  app.register(cors, {
    delegator: (request, callback) => callback(null, optionsFor(request, writeOrigins)),
  });
  app.addHook('onRequest', async (request) => {
    if (isWrite(request.method) && !mayWrite(request, writeOrigins)) {
      throw new Problem(
        'origin-not-allowed',
        'Zgłoszenia z tej strony nie są przyjmowane; wyślij je ze strony policji lub gminy.',
      );
    }
  });
}

function optionsFor(request: FastifyRequest, writeOrigins: readonly string[]): FastifyCorsOptions {
  const asked = request.headers['access-control-request-method'];
  const write = isWrite(request.method === 'OPTIONS' ? (asked ?? 'GET') : request.method);
  return {
    origin: write ? [...writeOrigins] : '*',
    methods: write ? ['POST'] : ['GET', 'HEAD'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  };
}

function isWrite(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Programs send no origin; browsers always do when a page writes. */
function mayWrite(request: FastifyRequest, writeOrigins: readonly string[]): boolean {
  const {origin, 'sec-fetch-site': site} = request.headers;
  if (origin === undefined || site === 'same-origin') return true;
  if (writeOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
