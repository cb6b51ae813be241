// Runs in the page: what every variant has to do, and how long it took until it was painted.
import {categoryIds, narrow, pointsIn} from './points.mjs';

/** @typedef {import('./points.mjs').Points} Points */

/**
 * A map with all points on it.
 *
 * @typedef {object} Shown
 * @property {(narrowed: boolean) => unknown} filter - Shows one category of one year, or all.
 * @property {(center: [lon: number, lat: number], zoom: number) => unknown} move
 * @property {() => number} zoom
 * @property {() => boolean | Promise<boolean>} settled - Asked after a frame: whether all was in it;
 *   where more comes, it answers when that is there to be painted.
 * @property {() => Promise<Sum[]> | Sum[]} sums
 */

/**
 * What the marks of a zoom add up to.
 *
 * @typedef {object} Sum
 * @property {number} zoom
 * @property {number} count
 * @property {number} overlaps - Pairs of marks that touch; 0 where nobody counted them.
 */

/**
 * @template Input
 * @typedef {object} Variant
 * @property {(points: Points, view: Bounds) => Input | Promise<Input>} prepare - Makes what the
 *   library takes; not measured.
 * @property {(box: HTMLElement, input: Input, view: Bounds) => Shown | Promise<Shown>} show - From
 *   that input to a map; measured.
 */

/** @typedef {[west: number, south: number, east: number, north: number]} Bounds */

/**
 * Offers a variant to the benchmark, as `globalThis.bench`.
 *
 * @template Input
 * @param {Variant<Input>} variant
 */
export function expose({prepare, show}) {
  const box = /** @type {HTMLElement} */ (document.querySelector('#map'));
  /** @type {Input | undefined} */
  let input;
  /** @type {Shown} */
  let shown;
  /** @type {Bounds} */
  let view;
  /** @type {[number, number]} */
  let center;

  const bench = {
    /**
     * @param {string} url - Of the points.
     * @param {Bounds} bounds
     */
    async prepare(url, bounds) {
      const points = pointsIn(await (await fetch(url)).arrayBuffer());
      view = bounds;
      // Some point in the thick of it: the middle one of the list.
      const middle = points.length >> 1;
      center = [points.lon[middle] ?? 19, points.lat[middle] ?? 52];
      input = await prepare(points, view);
    },
    async first() {
      const long = watchLongTasks();
      const time = await timed(
        async () => (shown = await show(box, /** @type {Input} */ (input), view)),
        () => shown.settled(),
      );
      input = undefined;
      return {time, longTasks: await long()};
    },
    /** @param {boolean} narrowed */
    filter: (narrowed) =>
      timed(
        () => shown.filter(narrowed),
        () => shown.settled(),
      ),
    /** @returns {Promise<number[]>} Times of the steps from the first view into the thick of it. */
    async zoom() {
      const from = Math.ceil(shown.zoom());
      const times = [];
      for (let zoom = from + 1; zoom <= Math.min(from + 7, 16); zoom++) {
        times.push(
          await timed(
            () => shown.move(center, zoom),
            () => shown.settled(),
          ),
        );
      }
      return times;
    },
    sums: () => shown.sums(),
  };
  Object.assign(globalThis, {bench});
}

/**
 * Milliseconds from the start of an action until its picture is painted.
 *
 * @param {() => unknown} action
 * @param {() => boolean | Promise<boolean>} settled
 */
async function timed(action, settled) {
  await frame();
  const start = performance.now();
  await action();
  do await frame();
  while (!(await settled()));
  return performance.now() - start;
}

/** Waits for the end of the next frame, and reads back, so that nothing is left for later. */
async function frame() {
  // Where nothing changes, Chromium takes its time with the next frame.
  ticker?.fillRect(0, 0, 1, 1);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
  document.body.getBoundingClientRect();
  for (const canvas of canvases(document)) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

const ticker = /** @type {HTMLCanvasElement} */ (document.querySelector('#ticker')).getContext(
  '2d',
);

/**
 * @param {ParentNode} root
 * @returns {HTMLCanvasElement[]}
 */
function canvases(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLCanvasElement ? [element] : []),
    ...(element.shadowRoot ? canvases(element.shadowRoot) : []),
  ]);
}

const nextTask = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** @returns {() => Promise<number[]>} Ends watching; the lengths of tasks over 50 ms. */
export function watchLongTasks() {
  /** @type {number[]} */
  const lengths = [];
  const observer = new PerformanceObserver((list) =>
    lengths.push(...list.getEntries().map(({duration}) => duration)),
  );
  observer.observe({type: 'longtask'});
  return async () => {
    // An entry comes after the frame in which its task ended.
    for (let i = 0; i < 3; i++) await frame();
    lengths.push(...observer.takeRecords().map(({duration}) => duration));
    observer.disconnect();
    return lengths;
  };
}

/** The narrow filter as our elements take it. */
export const narrowFilter = {
  categories: new Set([categoryIds[narrow.category] ?? '']),
  from: dayText(narrow.fromDay),
  to: dayText(narrow.toDay),
};

/** @param {number} day */
function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
