// Serves one page for each variant, and the points.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename, extname, join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {leafletSlim} from '../../scripts/leaflet-slim.mjs';
import {leafletTrustedTypes} from '../../scripts/leaflet-trusted-types.mjs';
import {root} from '../../scripts/tools.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.bin': 'application/octet-stream',
});

/** What a page loads besides its variant, as classic scripts and style sheets. */
const extras = /** @type {Record<string, string[]>} */ ({
  supercluster: ['leaflet/dist/leaflet.css', 'leaflet/dist/leaflet.js'],
  markercluster: [
    ...['leaflet/dist/leaflet.css', 'leaflet/dist/leaflet.js'],
    'leaflet.markercluster/dist/MarkerCluster.Default.css',
    'leaflet.markercluster/dist/leaflet.markercluster.js',
  ],
  maplibre: ['maplibre-gl/dist/maplibre-gl.css'],
});

/**
 * @param {readonly string[]} variants - Names of files in `variants/`.
 * @param {ReadonlyMap<string, Uint8Array>} files - More to serve, by path.
 * @returns {Promise<{origin: string, stop: () => void}>}
 */
export async function serve(variants, files) {
  const scripts = new Map();
  for (const variant of variants) scripts.set(`/${variant}.js`, await bundle(variant));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = scripts.get(pathname) ?? bodyOf(pathname, files);
    if (body === undefined) return response.writeHead(404).end();
    return response
      .setHeader('content-type', types[extname(pathname) || '.html'] ?? 'text/plain')
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
function bodyOf(path, files) {
  const file = files.get(path);
  if (file) return file;
  if (path.startsWith('/modules/')) {
    return readFileSync(join(root, 'node_modules', path.slice('/modules/'.length)));
  }
  return extname(path) === '' ? pageOf(basename(path)) : undefined;
}

/** @param {string} variant */
function pageOf(variant) {
  const tags = (extras[variant] ?? []).map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/modules/${file}">`
      : `<script src="/modules/${file}"></script>`,
  );
  return `<!doctype html><html lang="pl"><title>${variant}</title><link rel="icon" href="data:,">
    <style>body { margin: 0 } #map, rejon-map { display: block; inline-size: 1000px; block-size: 700px }
    .mark { border-radius: 50%; background: #fff; border: 3px solid #06c; text-align: center; line-height: 40px }</style>
    ${tags.join('')}<div id="map"></div>
    <canvas id="ticker" width="1" height="1"></canvas><script type="module" src="/${variant}.js"></script>`;
}

/**
 * The variant as one script, ours with the same Leaflet as in dist/.
 *
 * @param {string} variant
 */
async function bundle(variant) {
  const build = await rollup({
    input: join(import.meta.dirname, 'variants', `${variant}.mjs`),
    // It finds its worker beside itself.
    external: ['maplibre-gl'],
    plugins: [
      nodeResolve({browser: true, exportConditions: ['production']}),
      leafletSlim(),
      leafletTrustedTypes(),
    ],
  });
  const {output} = await build.generate({
    format: 'es',
    inlineDynamicImports: true,
    paths: {'maplibre-gl': '/modules/maplibre-gl/dist/maplibre-gl.mjs'},
  });
  await build.close();
  return output[0].code;
}
