// Builds and starts again whenever something changes.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {watch} from 'node:fs';
import {join} from 'node:path';
import {build} from './build.mjs';
import {root} from './tools.mjs';

/** How long a pause, in milliseconds, tells that an editor has saved everything. */
const pause = 200;

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
/** @type {NodeJS.Timeout | undefined} */
let waiting;
let working = Promise.resolve();

async function restart() {
  try {
    await build();
  } catch (error) {
    // The tool has said what is wrong; the last good state goes on running.
    console.error(error instanceof Error ? error.message : error);
    return;
  }
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  const env = {...process.env, REJON_SITE: root};
  server = spawn(process.execPath, [join(root, 'server/lib/main.js')], {env, stdio: 'inherit'});
}

for (const folder of ['src', 'server/src']) {
  watch(join(root, folder), {recursive: true}, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (working = working.then(restart)), pause);
  });
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server?.kill();
    process.exit();
  });
}
working = restart();
