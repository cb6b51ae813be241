// No map: our file and the same threats as GeoJSON, read in the browser.
import {decodeThreats, decodeThreatsInSlices, LocalThreats} from '../../../lib/threats/index.js';
import {pause} from '../../../lib/backend/http/pause.js';
import {worldSize} from '../../../lib/geo/index.js';
import {watchLongTasks} from '../measure.mjs';

const world = {left: 0, top: 0, right: worldSize - 1, bottom: worldSize - 1};

const bench = {
  /**
   * Milliseconds to read each; the bytes have come, and the text is text already.
   *
   * @param {string} file
   * @param {string} geoJson
   */
  async decode(file, geoJson) {
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const text = await (await fetch(geoJson)).text();
    const start = performance.now();
    decodeThreats(bytes);
    const between = performance.now();
    JSON.parse(text);
    return [between - start, performance.now() - between];
  },
  /**
   * Reads the file as our elements do, and counts for the first time what a map and a list show.
   *
   * @param {string} file
   * @returns {Promise<number>} The longest task over 50 ms, 0 when there is none.
   */
  async arrive(file) {
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const longTasks = watchLongTasks();
    await pause();
    const {signal} = new AbortController();
    const {columns} = await decodeThreatsInSlices(bytes, pause, signal);
    await pause();
    const threats = new LocalThreats(columns);
    await pause();
    threats.cells({}, world, 7);
    await pause();
    threats.counts({});
    return Math.max(0, ...(await longTasks()));
  },
};
Object.assign(globalThis, {bench});
