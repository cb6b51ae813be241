// How long a visitor on a slow line waits for the first map: `<mapa-zagrozen>` on an otherwise empty
// page, beside Leaflet's quick start with the same background pictures.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, get} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from '../../scripts/tools.mjs';
import {startSite} from '../../test/pages/site.ts';
import {median} from '../rates.mjs';
import {startChromium} from './drive.mjs';

const rounds = 5;

/** Lighthouse's "Slow 4G" as it is felt by a request. */
const line = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.44 * 1e6) / 8,
  uploadThroughput: (0.675 * 1e6) / 8,
};
const cpuRate = 4;

/** A gmina, and the view that shows it on a map of that size. */
const area = '1006073';
const center = '[51.74, 19.82]';
const zoom = 11;
const size = {width: 800, height: 700};

const head = '<!doctype html><html lang="pl"><meta charset="utf-8"><link rel="icon" href="data:,">';

const pages = /** @type {Record<string, string>} */ ({
  '/rejon': `${head}<title>rejon</title><meta name="rejon-backend" content="/">
    <script type="module" src="/dist/mapa-zagrozen.min.js"></script>
    <mapa-zagrozen area="${area}"></mapa-zagrozen>`,
  '/leaflet': `${head}<title>Leaflet</title>
    <link rel="stylesheet" href="/node_modules/leaflet/dist/leaflet.css">
    <script src="/node_modules/leaflet/dist/leaflet.js"></script>
    <div id="map" style="height: 420px"></div>
    <script>
      const map = L.map('map').setView(${center}, ${zoom});
      L.tileLayer('/tiles/{z}/{x}/{y}.png', {maxZoom: 19, attribution: 'Mapa: przykład'}).addTo(map);
    </script>`,
});

const types = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.css': 'text/css',
});

/**
 * @param {number} n - Of the table that the figures stand in.
 * @returns {Promise<import('./goals.mjs').Row[]>}
 */
export async function slowLineFigures(n) {
  const server = createServer((request, response) => answer(request, response, () => backend));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  const site = await startSite({
    REJON_TILES_URL: `${origin}/tiles/{z}/{x}/{y}.png`,
    REJON_TILES_ATTRIBUTION: 'Mapa: przykład',
  });
  const backend = site.origin;
  const browser = await startChromium();
  const times = /** @type {Record<string, number[]>} */ ({rejon: [], leaflet: []});
  for (let round = 0; round < rounds; round++) {
    for (const [variant, found] of Object.entries(times)) {
      found.push(await drawnAfter(browser, `${origin}/${variant}`));
    }
  }
  await browser.close();
  await site.stop();
  server.close();
  server.closeAllConnections();
  return Object.entries(times).map(([variant, found]) => ({
    ...{variant, n, metric: 'first map on a slow line', median: median(found), unit: 'ms'},
  }));
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} Milliseconds from the click on a link until no picture is missing.
 */
async function drawnAfter(browser, url) {
  const page = await browser.newPage({viewport: size});
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
  await page.addInitScript(watch);
  await page.goto(url, {waitUntil: 'commit'});
  const time = await page.waitForFunction('globalThis.drawnAt');
  const answer = Number(await time.jsonValue());
  await page.context().close();
  return answer;
}

/** Runs in the page, and notes when all pictures in view are there. */
function watch() {
  const look = () => {
    const pictures = tiles(document);
    const drawn = pictures.length > 0 && pictures.every(({complete}) => complete);
    if (drawn) Object.assign(globalThis, {drawnAt: performance.now()});
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /**
   * @param {ParentNode} from
   * @returns {HTMLImageElement[]}
   */
  function tiles(from) {
    return [...from.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLImageElement && element.src.includes('/tiles/') ? [element] : []),
      ...(element.shadowRoot ? tiles(element.shadowRoot) : []),
    ]);
  }
}

/** As heavy as a picture of a town is. */
const tile = noisePicture();

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => string} backend
 */
function answer({url = '/'}, response, backend) {
  if (url.startsWith('/api/')) {
    const headers = {'accept-encoding': 'gzip'};
    get(backend() + url, {headers}, (from) => {
      response.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(response);
    });
    return;
  }
  if (url.startsWith('/tiles/')) {
    response.setHeader('content-type', 'image/bmp').end(tile);
    return;
  }
  const body = pages[url] ?? readFileSync(join(root, url));
  response
    .setHeader('content-type', types[extname(url)] ?? 'text/html; charset=utf-8')
    .setHeader('content-encoding', 'gzip')
    .end(gzipSync(body));
}

/** A bitmap of 114 × 114 grey pixels, 13 kB that no line makes smaller. */
function noisePicture() {
  const side = 114;
  const start = 54 + 4 * 256;
  const row = Math.ceil(side / 4) * 4;
  const bitmap = Buffer.alloc(start + row * side);
  bitmap.write('BM');
  bitmap.writeUInt32LE(bitmap.length, 2);
  bitmap.writeUInt32LE(start, 10);
  bitmap.writeUInt32LE(40, 14);
  bitmap.writeInt32LE(side, 18);
  bitmap.writeInt32LE(side, 22);
  bitmap.writeUInt16LE(1, 26);
  bitmap.writeUInt16LE(8, 28);
  for (let i = 0; i < 256; i++) bitmap.writeUInt32LE(i * 0x010101, 54 + 4 * i);
  for (let i = start; i < bitmap.length; i++) bitmap[i] = (i * 2_654_435_761) >>> 24;
  return bitmap;
}
