import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

const officer = (page: Page) => page.locator('moj-dzielnicowy');
const callLink = (page: Page) => officer(page).getByRole('link', {name: /^Zadzwoń: 500/});

describe('Finding an officer on a police page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = (query = '') => openPage(browser, `${site.origin}/demo/kpp.html${query}`);

  it('opens the beat that a link names', async () => {
    const {page, problems} = await open('?dzielnicowy=koluszki-1');
    await callLink(page).waitFor();
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  it('shows the remembered officer first on the next visit, and none once forgotten', async () => {
    const {page} = await open('?dzielnicowy=koluszki-1');
    await officer(page).getByRole('button', {name: 'Zapamiętaj'}).click();
    await page.goto(`${site.origin}/demo/kpp.html`);
    await officer(page).getByRole('heading', {name: 'Twój dzielnicowy', exact: true}).waitFor();
    await callLink(page).waitFor();
    await officer(page).getByRole('button', {name: 'Zapomnij'}).click();
    await page.reload();
    await officer(page).getByRole('heading', {name: 'Kto jest moim dzielnicowym?'}).waitFor();
    assert.equal(await callLink(page).count(), 0);
    await page.context().close();
  });

  it('prints the number in dark letters, the whole area, and nothing to press', async () => {
    const {page} = await open('?dzielnicowy=koluszki-1');
    await callLink(page).waitFor();
    await page.emulateMedia({media: 'print', reducedMotion: 'reduce'});
    const look = await callLink(page).evaluate((link) => {
      const {color, backgroundColor} = getComputedStyle(link);
      return {color, backgroundColor};
    });
    assert.deepEqual(look, {color: 'rgb(11, 61, 145)', backgroundColor: 'rgba(0, 0, 0, 0)'});
    const card = officer(page).locator('karta-dzielnicowego');
    assert.equal(await card.getByRole('button').count(), 0);
    const hidden = await card
      .getByText('miasto Koluszki: ul. 11 Listopada')
      .evaluate(({scrollHeight, clientHeight}) => scrollHeight - clientHeight);
    assert.ok(hidden <= 0, `${hidden} pixels of the area are cut off`);
    await page.context().close();
  });

  it('tells name and number even when the code of the card does not load, and tries again', async () => {
    const page = await browser.newPage();
    await page.route('**/only-one.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="pl"><title>Dzielnicowy</title>
          <meta name="rejon-backend" content="/">
          <script type="module" src="/dist/moj-dzielnicowy.min.js"></script>
          <moj-dzielnicowy beat="koluszki-1"></moj-dzielnicowy>`,
      }),
    );
    await page.route('**/chunks/karta-dzielnicowego-*', (route) => route.abort());
    await page.goto(`${site.origin}/only-one.html`);
    await callLink(page).waitFor();
    await officer(page).getByText('Sprawdź połączenie z internetem').waitFor();

    await page.unroute('**/chunks/karta-dzielnicowego-*');
    await officer(page).getByRole('button', {name: 'Spróbuj ponownie'}).click();
    await page.locator('karta-dzielnicowego').getByText('Godziny służby').waitFor();
    await page.close();
  });
});
