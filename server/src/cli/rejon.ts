#!/usr/bin/env node
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The oldest Node that has everything the server needs. */
const oldest = 24;

const [command = 'serve', ...args] = process.argv.slice(2);

// Nothing of ours is imported before the version is known: an older Node could not load it.
if (Number.parseInt(process.versions.node) < oldest) process.exitCode = withOwnNode();
else if (command === 'serve' && args.length === 0) await import('../main.js');
else process.exitCode = await (await import('./run.js')).run(command, args);

/** Starts the same command with the Node that the repository installs for itself. */
function withOwnNode(): number {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const node = join(root, 'node_modules/.bin', 'node');
  if (!existsSync(node)) {
    console.error(
      `Potrzebny jest Node w wersji ${oldest} lub nowszej, a to jest ${process.versions.node}. ` +
        'Zainstaluj go z nodejs.org i spróbuj jeszcze raz.',
    );
    return 1;
  }
  const script = fileURLToPath(import.meta.url);
  return spawnSync(node, [script, ...process.argv.slice(2)], {stdio: 'inherit'}).status ?? 1;
}
