// A PostgreSQL of our own for the tests: on loopback, in a temporary folder, gone afterwards.
import {execFileSync} from 'node:child_process';
import {chownSync, globSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onPath} from './browsers.mjs';
import {freePort} from './free-port.mjs';

/** PostgreSQL refuses to run as root; Debian's package brings this user. */
const user = 'postgres';
const isRoot = process.getuid?.() === 0;

/**
 * The folder of PostgreSQL's programs: the newest of Debian's, or the one on the PATH.
 *
 * @returns {string | undefined}
 */
export function findPostgres() {
  const [newest] = globSync('/usr/lib/postgresql/*/bin/initdb')
    .sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
    .reverse();
  const initdb = newest ?? onPath('initdb');
  return initdb && dirname(initdb);
}

/**
 * Starts a cluster with one empty database. Its durability is PostgreSQL's own, as the server
 * demands. It stops by itself when this process ends.
 *
 * @param {string} programs - What {@link findPostgres} found.
 * @returns {Promise<{url: string, stop: () => void}>}
 */
export async function startPostgres(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'rejon-postgres-'));
  if (isRoot) chownSync(folder, ...idsOf(user));
  const data = join(folder, 'data');
  const port = await freePort();
  /** @type {(program: string, ...args: string[]) => void} */
  const run = (program, ...args) => {
    const command = [join(programs, program), ...args];
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', user, '--', ...command] : command;
    // Its working folder must be one that the other user may enter.
    execFileSync(file, rest, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  };

  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    try {
      run('pg_ctl', 'stop', '--pgdata', data, '--mode=immediate', '--wait');
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(1));
  }

  const locale = ['--encoding=UTF8', '--locale=C.UTF-8'];
  run('initdb', '--pgdata', data, '--username=rejon', '--auth=trust', '--no-sync', ...locale);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const log = join(folder, 'log');
  run('pg_ctl', 'start', '--pgdata', data, '--log', log, '--wait', `--options=${options}`);
  return {url: `postgres://rejon@127.0.0.1:${port}/postgres`, stop};
}

/**
 * @param {string} name - Name of a user of this machine.
 * @returns {[uid: number, gid: number]}
 */
function idsOf(name) {
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync('id', [flag, name], {encoding: 'utf8'}));
  return [id('-u'), id('-g')];
}
