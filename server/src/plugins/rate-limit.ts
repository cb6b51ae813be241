import rateLimit from '@fastify/rate-limit';
import type {FastifyInstance} from 'fastify';
import {ipPrefix} from './ip-prefix.js';
import {Problem} from './problem.js';

/**
 * Limits how much one computer may ask. Addresses stay in memory, for a minute.
 *
 * @param perMinute - 0 for no limit.
 */
export function registerRateLimit(app: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return;
  app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => ipPrefix(request.ip),
    errorResponseBuilder: (_request, {ttl}) =>
      new Problem('too-many-requests', 'Wysłano za dużo zapytań; odczekaj minutę.', {
        retryAfter: Math.ceil(ttl / 1000),
      }),
  });
}
