// What we promise, as parts of a peer's figure in the same run. Nothing here is in milliseconds: a
// machine may be slow, but it is as slow for the others.

/**
 * @typedef {object} Goal
 * @property {string} metric
 * @property {string} peer - Whose figure ours is divided by.
 * @property {number} most - What the quotient may be.
 */

/** A goal counts as missed only when it is missed by more than this. */
const leeway = 1.2;

const [bytes, decode] = [
  {metric: 'file, gzip', peer: 'GeoJSON', most: 0.28},
  {metric: 'decode', peer: 'GeoJSON', most: 1 / 12},
];

/**
 * By dataset and number of points. With 100,000 of them painting the frame is most of what is measured,
 * and a decoder that runs for the first time is not compiled yet.
 *
 * @type {Readonly<Record<string, readonly Goal[]>>}
 */
const goals = {
  'scattered 100000': [
    {metric: 'first picture', peer: 'supercluster', most: 1 / 4},
    {metric: 'filter narrowed', peer: 'supercluster', most: 1},
    {metric: 'filter widened', peer: 'supercluster', most: 1 / 15},
    {metric: 'zoom step', peer: 'supercluster', most: 1},
    {metric: 'heap', peer: 'supercluster', most: 1 / 8},
    bytes,
    {...decode, most: 1 / 2},
  ],
  'scattered 1000000': [
    {metric: 'first picture', peer: 'supercluster', most: 1 / 12},
    {metric: 'filter narrowed', peer: 'supercluster', most: 1 / 4},
    {metric: 'filter widened', peer: 'supercluster', most: 1 / 100},
    {metric: 'zoom step', peer: 'supercluster', most: 1},
    {metric: 'heap', peer: 'supercluster', most: 50 / 290},
    bytes,
    decode,
    {metric: 'bytes before the first picture', peer: 'GeoJSON', most: 10_000 / 17_100_000},
    {metric: 'cells × category', peer: 'roll-up', most: 6 / 97},
    {metric: 'same view, 32 at once, p99', peer: 'roll-up', most: 15 / 97},
  ],
  real: [
    {metric: 'first picture', peer: 'supercluster', most: 1 / 5},
    {metric: 'filter narrowed', peer: 'supercluster', most: 1 / 3},
    {metric: 'filter widened', peer: 'supercluster', most: 1 / 20},
    {metric: 'zoom step', peer: 'supercluster', most: 1},
    bytes,
    decode,
  ],
};

/** Whatever the points: the slow line shows the demo county. */
const always = [{metric: 'first map on a slow line', peer: 'leaflet', most: 1.1}];

/**
 * @typedef {object} Row
 * @property {string} variant
 * @property {number} n
 * @property {string} metric
 * @property {number} median
 * @property {string} unit
 */

/**
 * @typedef {object} Verdict
 * @property {Goal} goal
 * @property {number} ratio
 * @property {boolean} kept
 */

/**
 * Our figures beside their goals, as far as both sides were measured.
 *
 * @param {string} dataset - `scattered` or `real`.
 * @param {number} n
 * @param {readonly Row[]} rows - Of this dataset.
 * @returns {Verdict[]}
 */
export function judge(dataset, n, rows) {
  const figure = (/** @type {string} */ of, /** @type {string} */ which) =>
    rows.find(({variant, metric}) => variant === of && metric === which)?.median;
  const mine = goals[`${dataset} ${n}`] ?? goals[dataset] ?? [];
  return [...mine, ...always].flatMap((goal) => {
    const ours = figure('rejon', goal.metric);
    const theirs = figure(goal.peer, goal.metric);
    if (ours === undefined || theirs === undefined) return [];
    const ratio = ours / theirs;
    return [{goal, ratio, kept: ratio <= goal.most * leeway}];
  });
}
