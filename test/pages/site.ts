import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from '../../scripts/free-port.mjs';

const root = join(import.meta.dirname, '../..');

/** The reference backend with the demo county and the demo pages, as `npm start` runs it. */
export interface Site {
  /** Without a slash at its end: "http://127.0.0.1:4000". */
  readonly origin: string;
  /** Ends the server as the end of a machine would, with no chance to tidy up. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts the site on a free port of 127.0.0.1, with data of its own.
 *
 * @param env - More environment for the server.
 */
export async function startSite(env: NodeJS.ProcessEnv = {}): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), 'rejon-site-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let server = await start();

  async function start() {
    const child = spawn(process.execPath, [join(root, 'server/lib/main.js')], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(port),
        REJON_DATA: data,
        REJON_SITE: root,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    while (!(await answers(origin))) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
      await delay(50);
    }
    return child;
  }

  async function end(signal: NodeJS.Signals) {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  }

  return {
    origin,
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM');
      server = await start();
    },
    async stop() {
      await end('SIGTERM');
      await rm(data, {recursive: true, force: true});
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok;
  } catch {
    return false;
  }
}
