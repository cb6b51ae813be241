import helmet from '@fastify/helmet';
import type {FastifyInstance} from 'fastify';

/** Security headers of every answer. Pages of the site replace the content security policy. */
export function registerSecurity(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"]},
    },
    // Elements run on other sites' pages and load the library and the data from here.
    crossOriginResourcePolicy: {policy: 'cross-origin'},
    // Whether a domain speaks only HTTPS is decided where TLS ends, not here.
    strictTransportSecurity: false,
    referrerPolicy: {policy: 'no-referrer'},
    xFrameOptions: {action: 'sameorigin'},
  });
}
