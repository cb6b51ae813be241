import {basename, dirname, extname, resolve} from 'node:path';
import fastifyStatic from '@fastify/static';
import type {FastifyInstance, FastifyReply} from 'fastify';
import type {Tiles} from 'rejon/backend';
import {tileKind} from 'rejon/geo';

/** Folders of the demo pages and of the library as browsers load it. */
export interface Site {
  readonly demo: string;
  readonly dist: string;
}

/** A name that changes with the content, as the build gives it to chunks: "leaflet-P0Iri3jz.min.js". */
const hashed = /-[\w-]{8}(\.min)?\.(js|css)(\.map)?$/;

/** Serves the demo pages and the library beside the API, as one origin. */
export function registerSite(app: FastifyInstance, site: Site, tiles: Tiles | undefined): void {
  const policy = contentSecurityPolicy(tiles);
  const chunks = resolve(site.dist, 'chunks');
  const setHeaders = (reply: FastifyReply, path: string) => {
    const isChunk = dirname(path) === chunks && hashed.test(basename(path));
    const caching = isChunk ? 'public, max-age=31536000, immutable' : 'no-cache';
    reply.header('cache-control', caching);
    if (extname(path) === '.html') reply.header('content-security-policy', policy);
  };
  const shared = {cacheControl: false, setHeaders, schemaHide: true} as const;
  app.register(fastifyStatic, {...shared, root: site.demo, prefix: '/demo/'});
  app.register(fastifyStatic, {
    ...shared,
    root: site.dist,
    prefix: '/dist/',
    decorateReply: false,
  });
  app.get('/', {schema: {hide: true}}, (_request, reply) => reply.sendFile('index.html'));
}

/** What the demo pages may load: as strict as an embedder's page can be. */
function contentSecurityPolicy(tiles: Tiles | undefined): string {
  const host = tiles ? ` ${tilesOrigin(tiles.url)}` : '';
  // A file of tiles is read in parts, and its pictures are shown from memory.
  const file = tiles && tileKind(tiles.url) === 'pmtiles';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${file ? host : ''}`,
    `img-src 'self' data:${file ? ' blob:' : host}`,
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** The origin of a tile template; a host such as "{s}.example.org" becomes "*.example.org". */
function tilesOrigin(template: string): string {
  return template.replace(/^(https?:\/\/[^/?]+).*$/, '$1').replace(/\{[^}]*\}/g, '*');
}
