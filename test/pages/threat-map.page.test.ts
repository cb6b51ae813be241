import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';
import {startTileHost, type Behaviour, type TileHost} from './tile-host.ts';

const element = (page: Page) => page.locator('mapa-zagrozen');
const listed = (page: Page) => element(page).getByRole('listitem');

/** Waits until the map has painted something: land, outlines or marks. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const map = document.querySelector('mapa-zagrozen')?.shadowRoot?.querySelector('rejon-map');
    const canvases = [...(map?.shadowRoot?.querySelectorAll('canvas') ?? [])];
    return canvases.some((canvas) => {
      const {width, height} = canvas;
      const pixels = width && canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      return pixels && pixels.some((value) => value > 0);
    });
  });
}

describe('The map of threats on a page of the strictest policy', () => {
  let site: Site;
  let tiles: TileHost;
  let browser: Browser;

  before(async () => {
    tiles = await startTileHost();
    const env = {REJON_TILES_URL: tiles.url, REJON_TILES_ATTRIBUTION: 'Mapa: przykład'};
    [site, browser] = await Promise.all([startSite(env), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    tiles?.stop();
  });

  it('is drawn, zoomed, filtered and read with no string turned into code or markup', async () => {
    tiles.behaviour = 'answers well';
    const {page, problems} = await openPage(browser, `${site.origin}/demo/gmina.html`);
    await drawn(page);
    const policy = await page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    );
    assert.match(String(policy), /require-trusted-types-for 'script'/);

    const before = tiles.asked;
    await element(page).getByRole('button', {name: 'Przybliż'}).click();
    while (tiles.asked === before) await page.evaluate(() => new Promise(requestAnimationFrame));
    await listed(page).first().getByRole('button').first().click();
    await element(page).getByRole('heading', {level: 3}).first().waitFor();
    await drawn(page);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  it('is all in sight on the full screen of a phone', async () => {
    tiles.behaviour = 'answers well';
    const {page} = await openPage(browser, `${site.origin}/demo/gmina.html`, {
      viewport: {width: 360, height: 740},
    });
    await drawn(page);
    await element(page).getByRole('button', {name: 'Pełny ekran'}).click();
    await element(page).getByRole('button', {name: 'Zamknij pełny ekran'}).waitFor();
    await page.waitForFunction(() => {
      const map = document.querySelector('mapa-zagrozen')?.shadowRoot?.querySelector('rejon-map');
      const {top, bottom} = map!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await page.context().close();
  });

  const failures: readonly Behaviour[] = [
    'never answers',
    'breaks the connection',
    'answers with pages of HTML',
    'answers with errors',
  ];
  for (const behaviour of failures) {
    it(`shows outlines, marks and the list while the host of pictures ${behaviour}`, async () => {
      tiles.behaviour = behaviour;
      tiles.asked = 0;
      const {page, problems} = await openPage(browser, `${site.origin}/demo/gmina.html`);
      await drawn(page);
      await listed(page).first().waitFor();
      while (tiles.asked === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
      await element(page).getByRole('button', {name: 'Przybliż'}).click();
      await drawn(page);
      await listed(page).first().getByRole('button').first().click();
      await element(page).getByRole('heading', {level: 3}).first().waitFor();

      // The browser itself says which pictures failed; nothing else may have.
      const {origin} = new URL(tiles.url);
      const others = problems.filter(
        (problem) =>
          !problem.includes(origin) && !problem.startsWith('console: Failed to load resource'),
      );
      assert.deepEqual(others, []);
      await page.context().close();
    });
  }
});
