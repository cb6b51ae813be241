// Bundles the emitted library for pages without a build step: lib/ → dist/.
import {existsSync, readdirSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundleGraph} from './scripts/bundle-graph.mjs';
import {leafletTrustedTypes} from './scripts/leaflet-trusted-types.mjs';
import {litPolicy} from './scripts/lit-policy.mjs';

const everything = 'lib/cdn.js';

/** One entry for each element, so that a page can load that one alone. */
const elements = Object.fromEntries(
  readdirSync('lib/elements')
    .map((tag) => [tag, `lib/elements/${tag}/${tag}.js`])
    .filter(([, file]) => existsSync(file)),
);

const plugins = [
  nodeResolve({browser: true, exportConditions: ['production']}),
  leafletTrustedTypes(),
  litPolicy(),
  terser({module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}}),
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // The examples are for the demo page, which must not load a second Lit.
    input: {rejon: everything, examples: 'lib/examples.js', ...elements},
    plugins: [...plugins, bundleGraph('.build/bundle.json')],
    output: {
      dir: 'dist',
      entryFileNames: '[name].min.js',
      chunkFileNames: 'chunks/[name]-[hash].min.js',
    },
  },
  {
    // Subresource Integrity covers only the file a page names: here it is the only file.
    input: everything,
    plugins,
    output: {file: 'dist/rejon.all.min.js', inlineDynamicImports: true},
  },
];
