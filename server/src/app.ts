import compress from '@fastify/compress';
import {TypeBoxValidatorCompiler, registerAjvFormats} from '@fastify/type-provider-typebox';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type {ApiOptions} from './api.js';
import type {Clock} from './calendar/warsaw.js';
import type {Config} from './config.js';
import {CountyMemory} from './county/county-memory.js';
import type {Database} from './database/database.js';
import {DayKeys} from './day-keys/day-keys.js';
import {registerHealth} from './health/routes.js';
import {meetingsRoutes} from './meetings/routes.js';
import {officersRoutes} from './officers/routes.js';
import {open311Routes} from './open311/routes.js';
import {placesRoutes} from './places/routes.js';
import {registerCors} from './plugins/cors.js';
import {registerOpenapi} from './plugins/openapi.js';
import {answerProblem, registerProblems} from './plugins/problems.js';
import {registerRateLimit} from './plugins/rate-limit.js';
import {registerRequestLog} from './plugins/request-log.js';
import {registerSecurity} from './plugins/security.js';
import {reportsRoutes} from './reports/routes.js';
import {registerSite, type Site} from './site/site.js';
import {PublicThreats} from './threats/public-threats.js';
import {threatsRoutes} from './threats/routes.js';

/** What an application is made of. */
export interface AppOptions {
  /** Open and migrated. The application does not close it. */
  readonly database: Database;
  readonly config: Config;
  /** The real clock by default. */
  readonly clock?: Clock;
  /** Demo pages and library to serve beside the API. */
  readonly site?: Site | undefined;
  /** Where log lines go; standard output by default. */
  readonly logStream?: {write(line: string): void};
}

/** An answer may be kept, but not used before asking whether it is still the same. */
const askAgain = async (_request: FastifyRequest, reply: FastifyReply) => {
  reply.header('cache-control', 'no-cache');
};

/** Builds the application; it does not listen. */
export function buildApp(options: AppOptions): FastifyInstance {
  const {database, config, clock = () => new Date(), site, logStream} = options;
  const app = fastify({
    bodyLimit: 64 * 1024,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    logController: new LogController({disableRequestLogging: true}),
    frameworkErrors: answerProblem,
    forceCloseConnections: 'idle',
    logger: {level: config.logLevel, ...(logStream ? {stream: logStream} : {})},
  });
  registerAjvFormats();
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // Answers are built from typed values, field by field: there is nothing to filter out.
  app.setSerializerCompiler(() => JSON.stringify);

  registerRequestLog(app);
  registerProblems(app);
  registerSecurity(app);
  registerCors(app, config);
  app.register(compress, {threshold: 1024, encodings: ['br', 'gzip']});
  registerOpenapi(app);

  const county = new CountyMemory(database);
  const threats = new PublicThreats({database, county, clock, config});
  const dayKeys = new DayKeys(database, clock);
  const shared: ApiOptions = {database, config, clock, county, threats, dayKeys};
  app.register(
    async (api) => {
      registerRateLimit(api, config.requestsPerMinute);
      api.addHook('onRequest', askAgain);
      api.register(officersRoutes, shared);
      api.register(placesRoutes, shared);
      api.register(meetingsRoutes, shared);
      api.register(threatsRoutes, shared);
      api.register(reportsRoutes, shared);
    },
    {prefix: '/api/v1'},
  );
  app.register(
    async (api) => {
      registerRateLimit(api, config.requestsPerMinute);
      api.addHook('onRequest', askAgain);
      api.register(open311Routes, shared);
    },
    {prefix: '/open311/v2'},
  );
  app.after(() => registerHealth(app, database, {handsOver: config.handover !== undefined}));
  if (site) registerSite(app, site, config.tiles);
  return app;
}
