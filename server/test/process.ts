import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

const main = fileURLToPath(new URL('../lib/main.js', import.meta.url));

/** A server process of its own. */
export class ServerProcess {
  readonly child: ChildProcess;
  /** Everything it has printed, to both outputs. */
  printed = '';
  readonly #exited: Promise<unknown[]>;

  constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, [main], {
      env: {PATH: process.env.PATH, TZ: process.env.TZ, PORT: '0', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
    }
    this.#exited = once(this.child, 'close');
  }

  /** Where it listens, once it says so; rejects with what it printed when it ends instead. */
  async origin(): Promise<string> {
    for (;;) {
      const origin = /^Interfejs: (http:\/\/\S+)\/openapi\.json$/m.exec(this.printed)?.[1];
      if (origin) return origin;
      const ended = this.#exited.then(() => {
        throw new Error(`The server ended:\n${this.printed}`);
      });
      await Promise.race([once(this.child.stdout!, 'data'), ended]);
    }
  }

  /** Its exit code once it has ended; `null` when a signal ended it. */
  async exit(): Promise<number | null> {
    const [code] = await this.#exited;
    return code as number | null;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}
