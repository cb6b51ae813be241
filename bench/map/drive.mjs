// Drives one variant in a fresh page: first picture, filters, zoom steps, memory, sums.
import {chromium} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../scripts/browsers.mjs';
import {median} from '../rates.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * What to show, where.
 *
 * @typedef {object} Task
 * @property {string} address - Of the variant's page.
 * @property {string} points - Path of the points.
 * @property {readonly number[]} view - West, south, east, north, in degrees.
 */

/**
 * @typedef {object} Figures
 * @property {number} first - Milliseconds, as the next three.
 * @property {number} narrowed
 * @property {number} widened
 * @property {number} zoomed
 * @property {number} longest - The longest task over 50 ms, 0 when there is none.
 */

/** How often a filter is set and lifted in one page. */
const turns = 3;

/**
 * Frames come as fast as they are painted: a figure is work and never waiting for a screen.
 */
export function startChromium() {
  return chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
}

/**
 * @param {Browser} browser
 * @param {Task} task
 * @param {boolean} once - Sets the filter a single time, for variants that take minutes.
 * @returns {Promise<Figures>}
 */
export async function drive(browser, task, once) {
  const page = await open(browser, task);
  /** @type {{time: number, longTasks: number[]}} */
  const {time: first, longTasks} = await page.evaluate('bench.first()');
  const [narrowed, widened] = [[], []];
  for (let turn = 0; turn < (once ? 1 : turns); turn++) {
    narrowed.push(await page.evaluate('bench.filter(true)'));
    widened.push(await page.evaluate('bench.filter(false)'));
  }
  const zoomed = await page.evaluate('bench.zoom()');
  await page.context().close();
  return {
    first,
    narrowed: median(narrowed),
    widened: median(widened),
    zoomed: median(zoomed),
    longest: Math.max(0, ...longTasks),
  };
}

/**
 * Bytes on the heap after a collection, typed arrays included, with the points on the map.
 *
 * @param {Browser} browser
 * @param {Task} task
 */
export async function heapOf(browser, task) {
  const page = await open(browser, task);
  await page.evaluate('bench.first()');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await page.context().close();
  return usage.usedSize + usage.backingStorageSize;
}

/**
 * What the marks of each zoom add up to.
 *
 * @param {Browser} browser
 * @param {Task} task
 * @returns {Promise<import('./measure.mjs').Sum[]>}
 */
export async function sumsOf(browser, task) {
  const page = await open(browser, task);
  await page.evaluate('bench.first()');
  const sums = await page.evaluate('bench.sums()');
  await page.context().close();
  return sums;
}

/**
 * @param {Browser} browser
 * @param {Task} task
 */
async function open(browser, {address, points, view}) {
  // Without animations, as they would only add waiting.
  const context = await browser.newContext({
    viewport: {width: 1000, height: 700},
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
  await page.goto(address);
  await page.evaluate(`bench.prepare(${JSON.stringify(points)}, ${JSON.stringify(view)})`);
  return page;
}
