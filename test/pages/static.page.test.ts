import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startStaticSite, type StaticSite} from './static-site.ts';

const html = `<!doctype html>
<html lang="pl">
  <meta charset="utf-8">
  <title>Bez serwera</title>
  <link rel="icon" href="data:,">
  <meta name="rejon-backend" content="/rejon/" data-kind="static">
  <script type="module" src="/dist/rejon.min.js"></script>
  <h1>Twój dzielnicowy</h1>
  <moj-dzielnicowy></moj-dzielnicowy>
</html>`;

async function ask(page: Page, address: string) {
  await page.locator('moj-dzielnicowy').getByRole('combobox').fill(address);
  await page.keyboard.press('Enter');
}

const callLink = (page: Page) =>
  page.locator('moj-dzielnicowy').getByRole('link', {name: /^Zadzwoń: 500/});

describe('A site without a server', () => {
  let site: StaticSite;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startStaticSite(html), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('finds an officer, and goes on when the network is cut and the page is loaded again', async () => {
    const {page, problems} = await openPage(browser, site.origin);
    await ask(page, 'Koluszki, Brzozowa 12');
    await callLink(page).waitFor();
    assert.deepEqual(problems, []);

    site.cutFolder();
    await page.reload();
    await ask(page, 'Koluszki, Brzozowa 12');
    await callLink(page).waitFor();
    await page
      .locator('moj-dzielnicowy')
      .getByText('Brak połączenia. Pokazujemy dane zapisane: ')
      .waitFor();
    // Which beat this village has was not asked before the network was cut.
    await ask(page, 'Bedoń Wieś 5');
    await page.locator('moj-dzielnicowy').getByText('Bedoń').first().waitFor();
    await callLink(page).waitFor();
    await page.context().close();
  });

  for (const width of [360, 1280]) {
    it(`shows on its demo page at ${width} px the officer and the map, also when the folder is gone`, async (t) => {
      const own = await startStaticSite(html);
      t.after(() => own.stop());
      const {page, problems} = await openPage(browser, `${own.origin}/demo/statyczna.html`, {
        viewport: {width, height: 900},
      });
      const map = page.locator('mapa-zagrozen');
      const seeThreats = async () => {
        if (width === 360) await map.getByRole('button', {name: 'Lista'}).click();
        await map.getByRole('listitem').first().waitFor();
      };
      await ask(page, 'Koluszki, Brzozowa 12');
      await callLink(page).waitFor();
      await seeThreats();
      assert.deepEqual(problems, []);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `the page is ${wider} px too wide`);

      own.cutFolder();
      await page.reload();
      await ask(page, 'Bedoń Wieś 5');
      await callLink(page).waitFor();
      await seeThreats();
      await page.context().close();
    });
  }
});
