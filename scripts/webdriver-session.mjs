// A session of a browser that speaks W3C WebDriver (https://www.w3.org/TR/webdriver2/).
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

/**
 * @typedef {object} WebDriverOptions
 * @property {string} name - How the browser is called in reports and errors.
 * @property {string} driver - Path of the WebDriver server.
 * @property {Record<string, unknown>} capabilities - What to ask the server for.
 * @property {NodeJS.ProcessEnv} [env] - More environment for the server and its browser.
 */

/** The server, the screen it may need, and one session on it. */
export class WebDriverSession {
  /** @type {WebDriverOptions} */
  #options;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #server = '';
  /** URL of the session's commands. */
  #url = '';

  /** @param {WebDriverOptions} options */
  constructor(options) {
    this.#options = options;
  }

  async start() {
    const {driver, env} = this.#options;
    const port = await freePort();
    const display = process.env['DISPLAY'] ?? (await this.#startScreen());
    await this.#spawn(driver, [`--port=${port}`], {
      env: {...process.env, ...env, DISPLAY: display},
      stdio: 'ignore',
    });

    this.#server = `http://127.0.0.1:${port}`;
    await this.#untilReady(this.#server);
  }

  /** Opens a browser in place of the one before, which may have crashed. */
  async renew() {
    if (this.#url) await this.delete('').catch(() => undefined);
    const created = await this.#call('POST', `${this.#server}/session`, {
      capabilities: {alwaysMatch: this.#options.capabilities},
    });
    this.#url = `${this.#server}/session/${created.sessionId}`;
    await this.post('/timeouts', {script: 60_000, pageLoad: 60_000});
  }

  /** @param {string} path */
  get(path) {
    return this.#call('GET', this.#url + path);
  }

  /**
   * @param {string} path
   * @param {unknown} body
   */
  post(path, body) {
    return this.#call('POST', this.#url + path, body);
  }

  /** @param {string} path */
  delete(path) {
    return this.#call('DELETE', this.#url + path);
  }

  async stop() {
    try {
      if (this.#url) await this.delete('').catch(() => undefined);
    } finally {
      for (const child of this.#processes.reverse()) child.kill();
    }
  }

  /** A screen in memory; X chooses its number. */
  async #startScreen() {
    const args = ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
    const screen = await this.#spawn('Xvfb', args, {stdio: ['ignore', 'pipe', 'ignore']});
    const output = /** @type {import('node:stream').Readable} */ (screen.stdout);
    const [number] = await once(output, 'data');
    return `:${String(number).trim()}`;
  }

  /**
   * @param {string} command
   * @param {readonly string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  async #spawn(command, args, options) {
    const child = spawn(command, args, options);
    this.#processes.push(child);
    await once(child, 'spawn');
    return child;
  }

  /** @param {string} server */
  async #untilReady(server) {
    for (let left = 100; ; left--) {
      try {
        return await this.#call('GET', `${server}/status`);
      } catch (error) {
        if (left === 0) throw error;
        await delay(50);
      }
    }
  }

  /**
   * @param {string} method
   * @param {string} url
   * @param {unknown} [body]
   */
  async #call(method, url, body) {
    const response = await fetch(url, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (response.ok) return value;
    const {pathname} = new URL(url);
    throw new Error(`${this.#options.name}: ${method} ${pathname}: ${value?.message}`);
  }
}
