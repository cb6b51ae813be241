// Runs one benchmark: `npm run bench -- beats`.
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {build} from '../scripts/build.mjs';

const ending = '.bench.mjs';
const known = globSync(`*${ending}`, {cwd: import.meta.dirname}).map((file) =>
  file.slice(0, -ending.length),
);
const [name = ''] = process.argv.slice(2);

if (known.includes(name)) {
  await build();
  await import(join(import.meta.dirname, name + ending));
} else {
  console.error(`Which benchmark? npm run bench -- ${known.join(' | ')}`);
  process.exitCode = 1;
}
