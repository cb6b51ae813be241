import type {FastifyInstance} from 'fastify';

/**
 * Logs each answer: method, route pattern, status and milliseconds. Never an address, a query, a body or
 * a header: who asked and what for is nobody's business.
 */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}
