import type {FastifyInstance} from 'fastify';
import {buildApp, type AppOptions} from '../lib/app.js';
import {readConfig} from '../lib/config.js';
import type {Database} from '../lib/database/database.js';

/** A Sunday noon in Poland; every test stands here unless it says otherwise. */
export const noon = new Date('2026-11-22T12:00:00+01:00');

/** An application on a database. It does not listen, so there is nothing to close. */
export function testApp(
  database: Database,
  environment: Record<string, string> = {},
  options: Partial<AppOptions> = {},
): FastifyInstance {
  const config = readConfig({REJON_LOG: 'silent', REJON_REQUESTS_PER_MINUTE: '0', ...environment});
  return buildApp({database, config, clock: () => noon, ...options});
}

/** A report that every rule accepts. */
export const goodReport = {
  category: 'parking',
  point: {lon: 19.5123, lat: 51.7012},
  place: 'Łąkowo, ul. Lipowa 3',
  day: '2026-11-21',
  description: 'Auto na chodniku.',
};

/** A key for a report, different for each number. */
export const reportKey = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Sends a report. */
export function send(
  app: FastifyInstance,
  key: string,
  body: object = goodReport,
  {headers = {}, ip = '192.0.2.1'}: {headers?: Record<string, string>; ip?: string} = {},
) {
  return app.inject({
    method: 'POST',
    url: '/api/v1/reports',
    headers: {'idempotency-key': key, ...headers},
    body,
    remoteAddress: ip,
  });
}
