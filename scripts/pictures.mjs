// Takes a picture of every example at 360 and 1280 px into pictures/. `--dark` and `--forced` show
// it in dark colours and in forced ones; a word narrows it down: `npm run pictures -- mapa`.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {openPage, startBrowser} from '../test/pages/open-page.ts';
import {startSite} from '../test/pages/site.ts';
import {build} from './build.mjs';
import {root} from './tools.mjs';

const words = process.argv.slice(2);
const look = words.includes('--dark') ? 'dark' : words.includes('--forced') ? 'forced' : 'light';
const [wanted = ''] = words.filter((word) => !word.startsWith('--'));

const widths = [360, 1280];
const folder = join(root, 'pictures', look);

await build();
mkdirSync(folder, {recursive: true});
const site = await startSite();
const browser = await startBrowser();
try {
  for (const example of (await listExamples()).filter((name) => name.includes(wanted))) {
    for (const width of widths) await takePicture(example, width);
  }
} finally {
  await browser.close();
  await site.stop();
}

/** The examples that the demo page lists, as `tag/name`. */
async function listExamples() {
  const {page} = await openPage(browser, site.origin);
  const links = page.locator('a[href*="?example="]');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.context().close();
  return addresses.map(
    (href) => new URL(href ?? '', site.origin).searchParams.get('example') ?? '',
  );
}

/**
 * @param {string} example - `tag/name`.
 * @param {number} width - In CSS pixels.
 */
async function takePicture(example, width) {
  const address = new URL(`/demo/example.html?example=${example}`, site.origin).href;
  const {page, problems} = await openPage(browser, address, {
    viewport: {width, height: 800},
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const path = join(folder, `${example.replace('/', '-')}-${width}.png`);
  try {
    await page.locator('html[data-ready]').waitFor({timeout: 10_000});
    await page.screenshot({path, fullPage: true});
  } catch {
    problems.push('its state never came');
  }
  for (const problem of problems) console.error(`${example} at ${width} px: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  await page.context().close();
}
