import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

const times = 200;
const mostBytes = 2_000_000;

/** The first maps leave behind what every later one uses: compiled code, fonts, caches. */
const warmUp = 20;

/** Bytes that live after a collection, those of typed arrays included. */
async function livingBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize} = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

/** Puts maps onto the page and takes them away, each when it is drawn. */
function inAndOut(page: Page, count: number, always: 'a new one' | 'the same one'): Promise<void> {
  return page.evaluate(
    async ([count, same]) => {
      let map = document.createElement('mapa-zagrozen');
      for (let i = 0; i < count; i++) {
        if (!same) map = document.createElement('mapa-zagrozen');
        map.setAttribute('area', '1006073');
        document.querySelector('main')!.append(map);
        do await new Promise(requestAnimationFrame);
        while (!isDrawn(map));
        map.remove();
      }

      function isDrawn({shadowRoot}: Element) {
        const inner = shadowRoot?.querySelector('rejon-map')?.shadowRoot;
        return inner?.querySelector('canvas') && shadowRoot?.querySelector('li');
      }
    },
    [count, always === 'the same one'] as const,
  );
}

describe('A page that shows and hides maps all day', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([
      startSite({REJON_REQUESTS_PER_MINUTE: '0'}),
      startBrowser(),
    ]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const always of ['a new one', 'the same one'] as const) {
    it(`has its memory back within 2 MB after ${times} times, ${always} each time`, async () => {
      const {page, problems} = await openPage(browser, `${site.origin}/demo/gmina.html`);
      await inAndOut(page, warmUp, always);
      const before = await livingBytes(page);
      await inAndOut(page, times, always);
      const more = (await livingBytes(page)) - before;
      assert.ok(more < mostBytes, `${more} bytes more`);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }
});
