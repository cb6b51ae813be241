// A browser window driven over WebDriver, with those methods of Puppeteer's page that the commands
// of @web/test-runner call.

/** Names of keys, and their code points in WebDriver. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = {left: 0, middle: 1, right: 2};

/** @typedef {{button?: keyof typeof buttons}} MouseButton */

export class WebDriverPage {
  /** @type {import('./webdriver-session.mjs').WebDriverSession} */
  #session;

  /** @param {import('./webdriver-session.mjs').WebDriverSession} session */
  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    /** @param {string} text */
    type: (text) =>
      this.#act(
        'key',
        [...text].flatMap((key) => [keyAction('keyDown', key), keyAction('keyUp', key)]),
      ),
    /** @param {string} chord - One key, or several with a plus: `Shift+Tab`. */
    press: (chord) => {
      const pressed = chord === '+' ? ['+'] : chord.split('+');
      return this.#act('key', [
        ...pressed.map((key) => keyAction('keyDown', key)),
        ...pressed.reverse().map((key) => keyAction('keyUp', key)),
      ]);
    },
    /** @param {string} key */
    down: (key) => this.#act('key', [keyAction('keyDown', key)]),
    /** @param {string} key */
    up: (key) => this.#act('key', [keyAction('keyUp', key)]),
  };

  mouse = {
    /** @type {(x: number, y: number) => Promise<void>} */
    move: (x, y) => this.#act('pointer', [moveAction(x, y)]),
    /** @type {(x: number, y: number, options?: MouseButton) => Promise<void>} */
    click: (x, y, {button = 'left'} = {}) =>
      this.#act('pointer', [
        moveAction(x, y),
        {type: 'pointerDown', button: buttons[button]},
        {type: 'pointerUp', button: buttons[button]},
      ]),
    /** @param {MouseButton} [options] */
    down: ({button = 'left'} = {}) =>
      this.#act('pointer', [{type: 'pointerDown', button: buttons[button]}]),
    /** @param {MouseButton} [options] */
    up: ({button = 'left'} = {}) =>
      this.#act('pointer', [{type: 'pointerUp', button: buttons[button]}]),
    reset: () => this.#session.delete('/actions'),
  };

  /** @param {string} url */
  async open(url) {
    await this.#session.post('/url', {url});
  }

  /**
   * Gives the page a size in CSS pixels. The window's frame is not part of it, so the window is
   * corrected until the page fits; a window manager may allow less than what is asked.
   *
   * @param {{width: number, height: number}} size
   */
  async setViewport({width, height}) {
    for (let attempt = 0; attempt < 4; attempt++) {
      const [innerWidth, innerHeight] = await this.#session.post('/execute/sync', {
        script: 'return [innerWidth, innerHeight]',
        args: [],
      });
      if (innerWidth === width && innerHeight === height) return;
      const window = await this.#session.get('/window/rect');
      await this.#session.post('/window/rect', {
        width: window.width + width - innerWidth,
        height: window.height + height - innerHeight,
      });
    }
  }

  /**
   * @param {'key' | 'pointer'} type
   * @param {readonly object[]} actions
   */
  async #act(type, actions) {
    await this.#session.post('/actions', {actions: [{type, id: type, actions}]});
  }
}

/**
 * @param {'keyDown' | 'keyUp'} type
 * @param {string} key
 */
function keyAction(type, key) {
  return {type, value: keys[/** @type {keyof typeof keys} */ (key)] ?? key};
}

/**
 * @param {number} x
 * @param {number} y
 */
function moveAction(x, y) {
  return {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)};
}
