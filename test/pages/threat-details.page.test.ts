import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

describe('A threat on the page of a gmina', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('is confirmed, its officer found and one like it reported, by keyboard, under the strictest policy', async () => {
    const {page, problems} = await openPage(browser, `${site.origin}/demo/gmina.html`);
    const map = page.locator('mapa-zagrozen');
    const confirmed = map
      .locator('.threat')
      .filter({has: page.getByText('Potwierdzone', {exact: true})});
    await confirmed.first().focus();
    await page.keyboard.press('Enter');
    await map.getByRole('button', {name: 'Potwierdzam, widzę to samo'}).focus();
    await page.keyboard.press('Enter');
    await map.getByText('Potwierdził to 1 mieszkaniec.').waitFor();

    await map.getByRole('button', {name: 'Kto tu jest dzielnicowym?'}).focus();
    await page.keyboard.press('Enter');
    const call = map.getByRole('link', {name: /^Zadzwoń/});
    await call.waitFor();
    assert.match((await call.getAttribute('href'))!, /^tel:\+48\d{9}$/);

    const category = await map.locator('h3#panel').textContent();
    await map.getByRole('button', {name: 'Zgłoś podobne'}).focus();
    await page.keyboard.press('Enter');
    const form = page.locator('zglos-zagrozenie');
    await form.getByRole('radio', {name: category!.trim(), checked: true}).waitFor();
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  it('opens from a link, and says kindly when it has left the map', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/gmina.html`);
    const map = page.locator('mapa-zagrozen');
    const first = map.locator('.threat').first();
    await first.waitFor();
    const id = await first.getAttribute('data-id');
    await page.goto(`${site.origin}/demo/gmina.html?zagrozenie=${id}`);
    await map.getByText('Zauważono').waitFor();
    await page.goto(`${site.origin}/demo/gmina.html?zagrozenie=999999999`);
    await map.getByRole('heading', {name: 'Tego zagrożenia nie ma na mapie'}).waitFor();
    await page.context().close();
  });
});
