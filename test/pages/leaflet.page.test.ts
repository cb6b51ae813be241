import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {printOut} from './print-out.ts';
import {startSite, type Site} from './site.ts';

/** Examples of the element, with the sheet that each is printed on, in millimetres. */
const sheets = {
  a4: '210 × 297',
  a5: '148 × 210',
  a6: '105 × 148',
  zrywki: '210 × 297',
  substitute: '210 × 297',
  vacant: '210 × 297',
  'vacant-strips': '210 × 297',
  'no-phone': '210 × 297',
  long: '210 × 297',
  'long-a5': '148 × 210',
  'long-a6': '105 × 148',
  'long-strips': '210 × 297',
};

describe('The leaflet of an officer', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const [name, size] of Object.entries(sheets)) {
    it(`is printed on one page of ${size} mm, under the strictest policy: ${name}`, async () => {
      const address = `${site.origin}/demo/example.html?example=ulotka-dzielnicowego/${name}`;
      const {page, problems} = await openPage(browser, address);
      await page.locator('html[data-ready]').waitFor();
      const {pages, outside} = await printOut(browser, page, 'ulotka-dzielnicowego');
      assert.deepEqual(pages, [size]);
      assert.deepEqual(outside, []);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }

  it('is printed from a police site without the page around it, in the format that was chosen', async () => {
    const {page, problems} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    const leaflet = page.locator('ulotka-dzielnicowego');
    await leaflet.getByRole('radio', {name: 'Ulotka A6'}).check();
    const {pages, outside} = await printOut(browser, page, 'ulotka-dzielnicowego');
    assert.deepEqual(pages, ['105 × 148']);
    assert.deepEqual(outside, []);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
