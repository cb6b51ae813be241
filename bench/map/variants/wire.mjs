// No map: our file and the same threats as GeoJSON, read in the browser.
import {decodeThreats} from '../../../lib/threats/index.js';

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
};
Object.assign(globalThis, {bench});
