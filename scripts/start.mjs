// Builds what has changed, then runs the reference backend with the demo pages, in this very
// process: signals and the exit code are the server's own.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from './build.mjs';
import {root} from './tools.mjs';

const started = Date.now();
console.log('Sprawdzam, czy trzeba coś zbudować. (Building what has changed.)');
try {
  await build();
} catch (error) {
  console.error(
    'Nie udało się zbudować strony. Powód jest powyżej. ' +
      `(The build failed: ${error instanceof Error ? error.message : error})`,
  );
  process.exit(1);
}
console.log(`Gotowe po ${((Date.now() - started) / 1000).toFixed(1)} s. Uruchamiam serwer.`);

process.env.REJON_SITE ??= root;
const {demoCounty} = await import('../server/lib/demo-county/index.js');
const {exportStatic} = await import('../server/lib/static-export/export-static.js');
// For demo/statyczna.html, which asks no server.
await exportStatic(demoCounty(new Date().toISOString().slice(0, 10)), join(root, 'demo/rejon'));
await import(pathToFileURL(join(root, 'server/lib/main.js')).href);
