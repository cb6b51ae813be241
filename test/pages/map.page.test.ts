import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

const example = '/demo/example.html?example=mapa-zagrozen/found';

/** The share of the marks' canvas that is painted. */
const paintedShare = (page: Page) =>
  page.evaluate(() => {
    const {shadowRoot} = document
      .querySelector('mapa-zagrozen')!
      .shadowRoot!.querySelector('rejon-map')!;
    const canvas = shadowRoot!.querySelector<HTMLCanvasElement>('.leaflet-overlay-pane canvas')!;
    const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length / (data.length / 4);
  });

describe('The map of threats on a page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function openMap(options: BrowserContextOptions = {}) {
    const opened = await openPage(browser, `${site.origin}${example}`, {
      reducedMotion: 'reduce',
      ...options,
    });
    await opened.page.locator('rejon-map .mark').first().waitFor({state: 'attached'});
    return opened;
  }

  it('needs no script from text, where a page allows but the policy of our templates', async () => {
    const context = await browser.newContext({locale: 'pl-PL'});
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route('**/demo/example.html*', async (route) => {
      const response = await route.fetch();
      const policy = `${response.headers()['content-security-policy']}; trusted-types rejon-lit-html`;
      await route.fulfill({
        response,
        headers: {...response.headers(), 'content-security-policy': policy},
      });
    });
    await page.goto(`${site.origin}${example}`);
    await page.locator('rejon-map .mark').first().waitFor({state: 'attached'});
    assert.ok((await paintedShare(page)) > 0);
    assert.deepEqual(problems, []);
    await context.close();
  });

  it('is walked through by keyboard: map, marks, buttons', async () => {
    const {page} = await openMap();
    await page.locator('rejon-map #surface').focus();
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return {mark: at?.className === 'mark', name: at?.getAttribute('aria-label') ?? ''};
      });
    const first = await focused();
    assert.ok(first.mark && first.name);
    await page.keyboard.press('ArrowRight');
    assert.ok((await focused()).mark);
    await page.keyboard.press('Tab');
    assert.equal((await focused()).name, 'Przybliż');
    await page.context().close();
  });

  it('leaves one finger to the page and follows two', async () => {
    const {page} = await openMap({hasTouch: true, viewport: {width: 360, height: 640}});
    const surface = page.locator('rejon-map #surface');
    await surface.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const map = document.querySelector('mapa-zagrozen')!.shadowRoot!.querySelector('rejon-map')!;
      map.addEventListener('rejon-map-moved', () => {
        document.body.dataset['moves'] = String(Number(document.body.dataset['moves'] ?? 0) + 1);
      });
    });
    const {x, y, width, height} = (await surface.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map((aside, id) => ({
          x: x + width / 2 + aside,
          y: y + height / 2 - 20 * id,
          id,
        })),
      });
    const moves = () => page.evaluate(() => Number(document.body.dataset['moves'] ?? 0));

    await touch('touchStart', 0);
    await touch('touchMove', 30);
    await touch('touchMove', 60);
    await touch('touchEnd');
    await page.locator('rejon-map .hint-over').waitFor();
    assert.equal(await moves(), 0);

    await touch('touchStart', -40, 40);
    for (const spread of [60, 80, 100, 120]) await touch('touchMove', -spread, spread);
    await touch('touchEnd');
    await page.waitForFunction(() => Number(document.body.dataset['moves'] ?? 0) > 0);
    await page.context().close();
  });

  it('shows marks, not shades, in the colours that a reader has forced', async () => {
    const {page} = await openMap({forcedColors: 'active'});
    await page.evaluate(() => {
      const map = document.querySelector('mapa-zagrozen')!.shadowRoot!.querySelector('rejon-map')!;
      map.heat = true;
      return map.updateComplete;
    });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    assert.ok((await page.locator('rejon-map .mark').count()) > 0);
    await page.context().close();
  });

  for (const [what, viewport] of Object.entries({
    'a telephone of 320 px': {width: 320, height: 568},
    'four times the size': {width: 320, height: 256},
  })) {
    it(`fits into ${what}, with every button in reach`, async () => {
      const {page} = await openMap({viewport});
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
      for (const button of await page.locator('rejon-map button:not(.mark)').all()) {
        const {x, width, height} = (await button.boundingBox())!;
        assert.ok(width >= 44 && height >= 44 && x >= 0 && x + width <= 320);
      }
      await page.context().close();
    });
  }

  it('draws outlines and marks while the host of the pictures keeps it waiting', async () => {
    const context = await browser.newContext({locale: 'pl-PL'});
    const page = await context.newPage();
    let asked = 0;
    await page.route('**/slow/**', () => void asked++);
    await page.goto(`${site.origin}${example}`);
    const map = page.locator('mapa-zagrozen');
    await map.evaluate((element) => {
      element.setAttribute('tiles', '/slow/{z}/{x}/{y}.png');
      element.setAttribute('tiles-attribution', 'Mapa: Urząd');
    });
    await map.getByText('Mapa: Urząd').waitFor();
    await page.locator('rejon-map .mark').first().waitFor({state: 'attached'});
    assert.ok((await paintedShare(page)) > 0);
    assert.ok(asked > 0);
    await context.close();
  });
});
