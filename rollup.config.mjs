// Bundles the emitted library for pages without a build step: lib/ → dist/.
import {existsSync, readdirSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {backendBeside} from './scripts/backend-beside.mjs';
import {bundleGraph} from './scripts/bundle-graph.mjs';
import {chunksTogether} from './scripts/chunks-together.mjs';
import {leafletSlim} from './scripts/leaflet-slim.mjs';
import {leafletTrustedTypes} from './scripts/leaflet-trusted-types.mjs';
import {litPolicy} from './scripts/lit-policy.mjs';
import {pageEntry} from './scripts/page-entry.mjs';
import {squeezeTemplates} from './scripts/squeeze-templates.mjs';

const everything = 'lib/cdn.js';

const tags = readdirSync('lib/elements').filter((tag) =>
  existsSync(`lib/elements/${tag}/${tag}.js`),
);

const plugins = [
  pageEntry(),
  nodeResolve({browser: true, exportConditions: ['production']}),
  leafletSlim(),
  leafletTrustedTypes(),
  litPolicy(),
  squeezeTemplates(),
  terser({module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}}),
];

const graph = bundleGraph('.build/bundle.json');

/**
 * An entry with chunks of its own for what it loads when needed.
 *
 * @param {Record<string, string>} input
 * @param {readonly import('rollup').Plugin[]} more
 * @returns {import('rollup').RollupOptions}
 */
const chunked = (input, ...more) => ({
  input,
  plugins: [...plugins, ...more, backendBeside(), graph],
  output: {
    dir: 'dist',
    entryFileNames: '[name].min.js',
    chunkFileNames: 'chunks/[name]-[hash].min.js',
  },
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  // The examples are for the demo page, which must not load a second Lit.
  chunked({rejon: everything, examples: 'lib/examples.js'}),
  // For a page with one element: a build of its own, so that it loads nothing that others share.
  // The map's first picture needs more than its first files: the others say with words what they show.
  ...tags.map((tag) =>
    chunked({[tag]: `page:${tag}`}, ...(tag === 'mapa-zagrozen' ? [chunksTogether()] : [])),
  ),
  {
    // Subresource Integrity covers only the file a page names: here it is the only file.
    input: everything,
    plugins,
    output: {file: 'dist/rejon.all.min.js', inlineDynamicImports: true},
  },
];
