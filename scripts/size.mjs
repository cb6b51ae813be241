// What a page downloads, after gzip, and how much it may be.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from './tools.mjs';

/** @typedef {import('./bundle-graph.mjs').BundleGraph} BundleGraph */

/**
 * @typedef {object} Budget
 * @property {string} name - What is measured: an entry of dist/, or `leaflet`.
 * @property {number} budget - In bytes after gzip; a kilobyte is 1000 bytes.
 */

/**
 * Eight elements in one file are for a site that shows many of them, the map with its details and the
 * statistics among them; a page that shows one loads the element's own file, for which the budgets of
 * 20 kB stand.
 *
 * An entry counts with every file that it loads at once, but without what it loads when needed, and
 * without the code of the backend, which `backend-beside.mjs` lets come along.
 *
 * @type {readonly Budget[]}
 */
export const budgets = [
  {name: 'moj-dzielnicowy', budget: 20_000},
  {name: 'karta-dzielnicowego', budget: 20_000},
  {name: 'lista-dzielnicowych', budget: 20_000},
  {name: 'mapa-zagrozen', budget: 25_000},
  {name: 'statystyki-zagrozen', budget: 20_000},
  {name: 'najblizsza-jednostka', budget: 20_000},
  {name: 'ulotka-dzielnicowego', budget: 20_000},
  {name: 'zglos-zagrozenie', budget: 32_000},
  {name: 'rejon', budget: 68_000},
  {name: 'leaflet', budget: 45_000},
  {name: 'rejon.all', budget: 200_000},
];

/** Entries that may load Leaflet, and only when a map is really shown. */
export const entriesWithMap = [
  'moj-dzielnicowy',
  'mapa-zagrozen',
  'zglos-zagrozenie',
  'rejon',
  'examples',
];

/** @returns {BundleGraph} */
export function readGraph() {
  const file = join(root, '.build/bundle.json');
  if (!existsSync(file)) throw new Error('There is no bundle yet. Run npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Every file that a page gets when it loads some.
 *
 * @param {BundleGraph} graph
 * @param {readonly string[]} files
 * @param {boolean} whenNeeded - With the files that are loaded later.
 */
export function loadedWith(graph, files, whenNeeded) {
  const loaded = new Set(files);
  for (const file of loaded) {
    const {imports = [], dynamicImports = []} = graph[file] ?? {};
    for (const next of [...imports, ...(whenNeeded ? dynamicImports : [])]) loaded.add(next);
  }
  return [...loaded];
}

/**
 * The measured bytes beside the budgets. An entry that is not in dist/ has none.
 *
 * @returns {readonly (Budget & {bytes: number})[]}
 */
export function readSizes() {
  const graph = readGraph();
  const leaflet = Object.keys(graph).filter((file) => graph[file]?.leaflet);
  return budgets.map(({name, budget}) => {
    const files = name === 'leaflet' ? leaflet : loadedWith(graph, [`${name}.min.js`], false);
    return {name, budget, bytes: files.reduce((sum, file) => sum + gzipped(file), 0)};
  });
}

/** @param {string} file - A file of dist/. */
function gzipped(file) {
  const path = join(root, 'dist', file);
  if (!existsSync(path)) throw new Error(`There is no dist/${file}. Run npm run build.`);
  return gzipSync(readFileSync(path), {level: 9}).length;
}

/**
 * What is wrong with the way Leaflet is loaded.
 *
 * @param {BundleGraph} graph
 * @returns {readonly string[]}
 */
export function leafletProblems(graph) {
  return Object.keys(graph)
    .filter((file) => graph[file]?.entry)
    .flatMap((file) => {
      const has = (/** @type {boolean} */ whenNeeded) =>
        loadedWith(graph, [file], whenNeeded).some((part) => graph[part]?.leaflet);
      if (has(false)) return [`${file} loads Leaflet at once.`];
      if (has(true) && !entriesWithMap.includes(file.replace('.min.js', ''))) {
        return [`${file} shows no map and yet may load Leaflet.`];
      }
      return [];
    });
}

if (import.meta.main) {
  for (const {name, bytes, budget} of readSizes()) {
    const over = bytes > budget;
    console.log(`${name.padEnd(20)} ${bytes} bytes of ${budget}${over ? '  OVER BUDGET' : ''}`);
    if (over) process.exitCode = 1;
  }
  for (const problem of leafletProblems(readGraph())) {
    console.log(problem);
    process.exitCode = 1;
  }
}
