// Every variant on the same points, in turns, so that a slow moment of the machine strikes all alike.
import {median} from '../rates.mjs';
import {drive, heapOf, startChromium, sumsOf} from './drive.mjs';

/** @typedef {import('./goals.mjs').Row} Row */

const rounds = 5;

/** leaflet.markercluster takes minutes from here on: it is measured once. */
const tooMany = 500_000;

/** @type {Readonly<Record<keyof import('./drive.mjs').Figures, string>>} */
const metrics = {
  first: 'first picture',
  narrowed: 'filter narrowed',
  widened: 'filter widened',
  zoomed: 'zoom step',
  longest: 'longest task at first',
};

/**
 * @param {string} origin - Where the pages are.
 * @param {readonly string[]} variants
 * @param {import('./datasets.mjs').Dataset} dataset
 * @returns {Promise<{rows: Row[], right: boolean}>} Whether every count was right, too.
 */
export async function mapFigures(origin, variants, {n, view}) {
  const browser = await startChromium();
  const taskOf = (/** @type {string} */ variant) => ({
    address: `${origin}/${variant}`,
    points: `/${n}.bin`,
    view,
  });
  /** @type {Row[]} */
  const rows = [];
  const runs = new Map(
    variants.map((variant) => [variant, /** @type {import('./drive.mjs').Figures[]} */ ([])]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [variant, figures] of runs) {
      const slow = variant === 'markercluster' && n >= tooMany;
      if (slow && round > 0) continue;
      if (slow) console.log(`markercluster is measured only once at ${n} points.`);
      figures.push(await drive(browser, taskOf(variant), slow));
    }
  }
  let right = true;
  for (const [variant, figures] of runs) {
    for (const [figure, metric] of entries(metrics)) {
      const all = figures.map((run) => run[figure]);
      rows.push({variant, n, metric, median: median(all), unit: 'ms'});
    }
    const task = taskOf(variant);
    const heap =
      (await heapOf(browser, task)) - (await heapOf(browser, {...task, points: '/0.bin'}));
    rows.push({variant, n, metric: 'heap', median: heap / 1e6, unit: 'MB'});
    for (const {zoom, count, overlaps} of await sumsOf(browser, task)) {
      if (count === n && overlaps === 0) continue;
      console.log(`${variant}, zoom ${zoom}: ${count} of ${n} counted, ${overlaps} marks overlap`);
      // Only our own map has to be right for us to pass.
      right &&= variant !== 'rejon';
    }
  }
  await browser.close();
  return {rows, right};
}

/**
 * @template {string} Key
 * @template Value
 * @param {Readonly<Record<Key, Value>>} record
 */
function entries(record) {
  return /** @type {[Key, Value][]} */ (Object.entries(record));
}
