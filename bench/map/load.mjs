// Asks a server from many connections at once, as browsers do.
import {Agent, get} from 'node:http';
import {median} from '../rates.mjs';

/**
 * @param {readonly string[]} urls - Asked in this order.
 * @param {number} connections
 * @returns {Promise<{median: number, p99: number}>} Milliseconds until an answer is complete.
 */
export async function timesOf(urls, connections) {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  /** @type {number[]} */
  const times = [];
  const waiting = urls.values();
  await Promise.all(
    Array.from({length: connections}, async () => {
      for (const url of waiting) {
        const start = performance.now();
        await bytesOf(url, agent);
        times.push(performance.now() - start);
      }
    }),
  );
  agent.destroy();
  const middle = median(times);
  return {median: middle, p99: times[Math.floor(times.length * 0.99)] ?? middle};
}

/**
 * How many bytes travel as the answer's body, compressed as browsers ask for it.
 *
 * @param {string} url
 * @param {Agent} [agent]
 * @returns {Promise<number>}
 */
export function bytesOf(url, agent) {
  return new Promise((resolve, reject) => {
    const options = {headers: {'accept-encoding': 'gzip, deflate, br'}, ...(agent && {agent})};
    get(url, options, (response) => {
      let bytes = 0;
      response.on('data', (/** @type {Buffer} */ part) => (bytes += part.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${response.statusCode}: ${url}`));
      });
    }).on('error', reject);
  });
}
