// Our file beside the same threats as GeoJSON: how many bytes, and how long a browser reads.
import {gzipSync} from 'node:zlib';
import {encodeThreats, LocalThreats, threatsToGeoJson} from 'rejon/threats';
import {median} from '../rates.mjs';
import {toColumns} from './columns.mjs';
import {startChromium} from './drive.mjs';
import {pointsIn} from './points.mjs';

const rounds = 5;

/** A phone that is slower than this machine. */
const cpuRate = 4;

/**
 * @param {import('./datasets.mjs').Dataset} dataset
 * @returns {{file: Uint8Array, geoJson: Uint8Array}}
 */
export function filesOf({n, buffer}) {
  const columns = toColumns(pointsIn(buffer));
  const {bounds} = new LocalThreats(columns);
  return {
    file: encodeThreats({columns, total: n, bounds, smallestCount: 1, parts: []}),
    geoJson: Buffer.concat(Array.from(threatsToGeoJson(columns), (part) => Buffer.from(part))),
  };
}

/**
 * @param {string} origin - Where the page is, and the files as `/<n>.threats` and `/<n>.geojson`.
 * @param {number} n
 * @param {ReturnType<typeof filesOf>} files
 * @returns {Promise<import('./goals.mjs').Row[]>}
 */
export async function wireFigures(origin, n, {file, geoJson}) {
  const browser = await startChromium();
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  /** @type {number[]} */
  const longest = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.goto(`${origin}/wire`);
    const times = await page.evaluate(`bench.decode('/${n}.threats', '/${n}.geojson')`);
    ours.push(times[0]);
    theirs.push(times[1]);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
    longest.push(await page.evaluate(`bench.arrive('/${n}.threats')`));
    await page.context().close();
  }
  await browser.close();
  const metric = 'file, gzip';
  const kilobytes = (/** @type {Uint8Array} */ bytes) => gzipSync(bytes).length / 1000;
  const whole = kilobytes(geoJson);
  return [
    {variant: 'rejon', n, metric, median: kilobytes(file), unit: 'kB'},
    {variant: 'GeoJSON', n, metric, median: whole, unit: 'kB'},
    {variant: 'GeoJSON', n, metric: 'bytes before the first picture', median: whole, unit: 'kB'},
    {variant: 'rejon', n, metric: 'decode', median: median(ours), unit: 'ms'},
    {variant: 'rejon', n, metric: 'longest task, CPU / 4', median: median(longest), unit: 'ms'},
    {variant: 'GeoJSON', n, metric: 'decode', median: median(theirs), unit: 'ms'},
  ];
}
