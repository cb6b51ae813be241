// Lets @web/test-runner run tests in a browser that speaks plain WebDriver, such as WebKitGTK.
import {WebDriverPage} from './webdriver-page.mjs';
import {WebDriverSession} from './webdriver-session.mjs';

/** A browser of its own for each test file, one after the other: one that crashes fails one file. */
export class WebDriverLauncher {
  /** The runner's commands for viewport, keys and mouse then call {@link WebDriverPage}. */
  type = 'puppeteer';
  concurrency = 1;
  name;
  #session;
  #page;
  /** @type {Map<string, string>} */
  #urls = new Map();

  /** @param {import('./webdriver-session.mjs').WebDriverOptions} options */
  constructor(options) {
    this.name = options.name;
    this.#session = new WebDriverSession(options);
    this.#page = new WebDriverPage(this.#session);
  }

  initialize() {
    return this.#session.start();
  }

  stop() {
    return this.#session.stop();
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#urls.set(id, url);
    await this.#session.renew();
    await this.#page.open(url);
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#urls.delete(id);
    await this.#page.open('about:blank');
    return {};
  }

  /** @param {string} id */
  isActive(id) {
    return this.#urls.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }
}

/**
 * @param {{driver: string, browser: string}} paths
 * @param {NodeJS.ProcessEnv} env - More environment for the browser.
 */
export function webKitLauncher({driver, browser}, env) {
  return new WebDriverLauncher({
    name: 'WebKitGTK',
    driver,
    env: {...env, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1'},
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
}
