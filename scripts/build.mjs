// Builds everything: src/ → lib/ → dist/, server/src/ → server/lib/. Does nothing when nothing has
// changed, so that `npm start` is quick.
import {chmodSync, copyFileSync, existsSync, globSync, mkdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readSizes} from './size.mjs';
import {isCurrent, keepStamp, stampOf} from './stamp.mjs';
import {binOf, root, runNode} from './tools.mjs';

const stampFile = join(root, '.build/stamp');
const command = 'server/lib/cli/rejon.js';
const products = ['lib/index.js', 'server/lib/main.js', command, 'dist/rejon.min.js'];

/**
 * Builds what is not up to date.
 *
 * @throws {Error} A tool failed; it has said why.
 */
export async function build() {
  process.chdir(root);
  const stamp = stampOf([
    ...['src', 'server/src', 'scripts', 'package-lock.json', 'rollup.config.mjs'],
    ...['tsconfig.base.json', 'tsconfig.json', 'server/tsconfig.json'],
  ]);
  if (isCurrent(stampFile, stamp) && products.every((file) => existsSync(file))) return;

  removeOrphans('src', 'lib');
  removeOrphans('server/src', 'server/lib');
  await step('TypeScript', [binOf('typescript', 'tsc'), '-b', 'tsconfig.json', 'server']);
  for (const file of globSync('server/src/**/*.sql')) {
    const copy = file.replace('server/src', 'server/lib');
    mkdirSync(dirname(copy), {recursive: true});
    copyFileSync(file, copy);
  }
  // npm links the command before it is built, and so cannot make it executable.
  chmodSync(command, 0o755);
  rmSync('dist', {recursive: true, force: true});
  await step('Rollup', [binOf('rollup'), '--config', '--silent']);

  for (const file of products) {
    if (!existsSync(file)) throw new Error(`The build made no ${file}.`);
  }
  keepStamp(stampFile, stamp);
  for (const {name, bytes} of readSizes()) {
    console.log(`  ${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} kB gzip`);
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function step(name, args) {
  const {code} = await runNode(args);
  if (code !== 0) throw new Error(`${name} failed.`);
}

/**
 * Removes what an earlier build made of a source file that is gone: it would still be published.
 *
 * @param {string} sources
 * @param {string} emitted
 */
function removeOrphans(sources, emitted) {
  for (const file of globSync(`${emitted}/**/*.*`)) {
    const source = file.replace(emitted, sources).replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
    if (existsSync(source)) continue;
    rmSync(file);
    // Otherwise a file that comes back would not be emitted again.
    rmSync('.build', {recursive: true, force: true});
  }
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
