// Our map of threats beside the libraries that others would take, in the same Chromium, in turns:
// `npm run bench -- map --n 100000 --json FILE`. Only the ratios mean anything.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {hasReal, real, scattered} from './map/datasets.mjs';
import {mapFigures} from './map/map-figures.mjs';
import {serve} from './map/serve.mjs';
import {serverFigures} from './map/server-figures.mjs';
import {slowLineFigures} from './map/slow-line.mjs';
import {printTable} from './map/table.mjs';
import {filesOf, wireFigures} from './map/wire-figures.mjs';

const {values} = parseArgs({
  args: process.argv.slice(3),
  options: {
    // How many points are scattered; may be given several times.
    n: {type: 'string', multiple: true},
    // `real`: the incidents of shared data instead.
    data: {type: 'string', default: 'scattered'},
    peers: {type: 'string', default: 'supercluster,markercluster,maplibre'},
    // Asks the reference backend, too.
    server: {type: 'boolean', default: false},
    // Waits for the first map on a slow line, too.
    slow: {type: 'boolean', default: false},
    // Where to write the rows.
    json: {type: 'string'},
    // Ends with 1 when a goal is missed by more than a fifth.
    check: {type: 'boolean', default: false},
  },
});

const variants = ['rejon', ...values.peers.split(',')];
/** @type {import('./map/goals.mjs').Row[]} */
const rows = [];
let kept = true;

for (const dataset of datasets()) {
  const files = filesOf(dataset);
  const {n, name} = dataset;
  const site = await serve(
    [...variants, 'wire'],
    new Map([
      ['/0.bin', new Uint8Array()],
      [`/${n}.bin`, new Uint8Array(dataset.buffer)],
      [`/${n}.threats`, files.file],
      [`/${n}.geojson`, files.geoJson],
    ]),
  );
  const {rows: found, right} = await mapFigures(site.origin, variants, dataset);
  found.push(...(await wireFigures(site.origin, n, files)));
  site.stop();
  if (values.slow) found.push(...(await slowLineFigures(n)));
  if (values.server) found.push(...(await serverFigures(dataset)));
  rows.push(...found);
  kept = printTable(name, n, found) && right && kept;
}

if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
if (values.check && !kept) process.exitCode = 1;

/** @returns {import('./map/datasets.mjs').Dataset[]} */
function datasets() {
  if (values.data !== 'real') return (values.n ?? ['10000', '100000']).map(Number).map(scattered);
  if (hasReal) return [real()];
  console.log('Skipped: there are no real incidents in ../shared/data/punkty.');
  return [];
}
