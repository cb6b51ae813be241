// Writes what machines read about us: custom-elements.json for editors, docs/openapi.json for those
// who write a backend or a client of their own.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from './build.mjs';
import {binOf, root, runNode} from './tools.mjs';

await build();

const analyzer = binOf('@custom-elements-manifest/analyzer', 'cem');
const {code} = await runNode([analyzer, 'analyze', '--config', 'scripts/manifest.config.mjs']);
if (code !== 0) throw new Error('The elements could not be described.');

const {openapiDocument} = await import('../server/lib/openapi-document.js');
writeFileSync(join(root, 'docs/openapi.json'), await openapiDocument());
