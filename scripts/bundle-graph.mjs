// Writes down which files a bundle consists of and which of them load which, for scripts/size.mjs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * @typedef {object} BundledFile
 * @property {boolean} entry - Whether a page may load it by name.
 * @property {readonly string[]} imports - Files that it always loads.
 * @property {readonly string[]} dynamicImports - Files that it loads when needed.
 * @property {boolean} leaflet - Whether Leaflet is in it.
 */

/** @typedef {Record<string, BundledFile>} BundleGraph */

/**
 * One plugin for every build whose files belong to the graph.
 *
 * @param {string} file - Where to write the graph.
 * @returns {import('rollup').Plugin}
 */
export function bundleGraph(file) {
  /** @type {BundleGraph} */
  const graph = {};
  return {
    name: 'bundle-graph',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        graph[part.fileName] = {
          entry: part.isEntry,
          imports: part.imports,
          dynamicImports: part.dynamicImports,
          leaflet: part.moduleIds.some((id) => id.endsWith('/leaflet-src.esm.js')),
        };
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(graph, null, 2));
    },
  };
}
