import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AxeBuilder} from '@axe-core/playwright';
import type {Browser} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

describe('The demo pages', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const path of ['/', '/demo/kpp.html', '/demo/gmina.html']) {
    for (const width of [360, 1280]) {
      it(`${path} at ${width} px opens without a fault and without sideways scrolling`, async () => {
        const viewport = {width, height: 800};
        const {page, problems} = await openPage(browser, site.origin + path, {viewport});
        await page.waitForLoadState('networkidle');
        assert.deepEqual(problems, []);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `the page is ${wider} px too wide`);
        await page.context().close();
      });
    }

    it(`${path} is accessible`, async () => {
      const {page} = await openPage(browser, site.origin + path);
      await page.waitForLoadState('networkidle');
      const {violations} = await new AxeBuilder({page}).analyze();
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
        [],
      );
      await page.context().close();
    });
  }

  it('print the statistics with the names of categories, which lead to the map on the screen', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    const names = page.locator('statystyki-zagrozen .category');
    await names.getByRole('button').first().waitFor();
    await page.emulateMedia({media: 'print'});
    const first = (await names.first().innerText()).trim();
    assert.match(first, /^\p{Lu}[\p{Ll} ]+\n/u);
    await page.context().close();
  });
});
