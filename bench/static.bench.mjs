// A folder of 8,000 officers: how many requests and bytes an answer takes, and what lies on the disk.
import {gzipSync} from 'node:zlib';
import {StaticBackend} from 'rejon/backend/static';
import {demoCounty} from '../server/lib/demo-county/index.js';
import {staticFiles} from '../server/lib/static-export/export-static.js';
import {country, hasRegister, randomFrom} from './country.mjs';

const questions = 1000;
const now = new Date('2026-11-22T12:00:00Z');
const folder = new URL('https://kraj.example.org/rejon/');
const {signal} = new AbortController();

/** @type {Map<FileContent, number>} */
const known = new Map();

/** @typedef {import('../server/lib/static-export/write-folder.js').FileContent} FileContent */
/** @typedef {ReadonlyMap<string, FileContent>} Files */

if (hasRegister) await benchCountry();
else console.log('Shared data are not on this machine: no country is measured.');
const demo = staticFiles(demoCounty('2026-11-22'), now);
console.log(
  `demo county: ${demo.size} files, rejon.json ${gzipped(demo.get('rejon.json') ?? '')} bytes gzip`,
);

async function benchCountry() {
  const county = country();
  const start = performance.now();
  const files = staticFiles(county, now);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  console.log(
    `${county.beats.length} beats, ${county.localities.length} localities, ${county.streets.length} streets: ` +
      `${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, ` +
      `exported in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  const largest = [...files]
    .map(([path, text]) => ({path, bytes: text.length}))
    .sort((a, b) => b.bytes - a.bytes);
  for (const {path} of largest.slice(0, 5))
    console.log(`  ${path}: ${gzipped(files.get(path) ?? '')} bytes gzip`);

  const random = randomFrom(1);
  const somewhere = () => {
    const {point} = county.localities[Math.floor(random() * county.localities.length)] ?? {
      point: {lon: 19, lat: 52},
    };
    return {lon: point.lon + 0.05 * (random() - 0.5), lat: point.lat + 0.05 * (random() - 0.5)};
  };
  await measure('coordinate', files, (backend) => backend.officers.byPoint(somewhere(), signal));

  const gminy = new Map(county.gminy.map(({teryt, name}) => [teryt, name]));
  const streets = county.streets.filter((_street, i) => i % 7 === 0);
  const localities = new Map(county.localities.map((locality) => [locality.id, locality]));
  await measure('typed village', files, (backend) => {
    const {name, gmina} = /** @type {import('rejon/beats').Locality} */ (
      county.localities[Math.floor(random() * county.localities.length)]
    );
    return backend.officers.byAddress(`${name} 12, gmina ${gminy.get(gmina)}`, signal);
  });
  await measure('typed street', files, (backend) => {
    const street = /** @type {import('rejon/beats').Street} */ (
      streets[Math.floor(random() * streets.length)]
    );
    return backend.officers.byAddress(
      `${localities.get(street.locality)?.name}, ${street.name} 12`,
      signal,
    );
  });
}

/**
 * Asks with a new backend each time, as a visitor does who has never been here.
 *
 * @param {string} name
 * @param {Files} files
 * @param {(backend: StaticBackend) => Promise<import('rejon/backend').OfficerAnswer>} ask
 */
async function measure(name, files, ask) {
  const requests = [];
  const sizes = [];
  /** @type {Record<string, number>} */
  const kinds = {};
  for (let i = 0; i < questions; i++) {
    let asked = 0;
    let bytes = 0;
    /** @type {typeof fetch} */
    const fetcher = async (url) => {
      asked++;
      const text = files.get(String(url).slice(folder.href.length));
      if (text === undefined) return new Response('', {status: 404});
      bytes += gzipped(text);
      return new Response(Buffer.from(text));
    };
    const {kind} = await ask(new StaticBackend(folder, fetcher, () => now));
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    requests.push(asked);
    sizes.push(bytes);
  }
  console.log(
    `${name}: requests ${spread(requests)}; bytes gzip ${spread(sizes)}; ${JSON.stringify(kinds)}`,
  );
}

/** @param {number[]} numbers */
function spread(numbers) {
  const sorted = numbers.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return `${at(0.5)} median, ${at(0.95)} p95, ${at(1)} most`;
}

/** @param {FileContent} text */
function gzipped(text) {
  const bytes = known.get(text) ?? gzipSync(text, {level: 9}).length;
  known.set(text, bytes);
  return bytes;
}
