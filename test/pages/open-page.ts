import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../scripts/browsers.mjs';

/** A page and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /**
   * Errors on the console, violations of the content security policy, failed requests and errors
   * that nobody caught, in words. Empty when all is well.
   */
  readonly problems: string[];
}

/** Starts Chromium: one for all pages of a test file. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: findChromium() ?? '', args: [...chromiumFlags]});
}

/**
 * Opens an address as a visitor in Poland would see it, and listens from its first byte.
 *
 * @param options - Such as the size of the window, in CSS pixels.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // Chromium reports violations of the policy here, too.
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    problems.push(`request: ${request.url()}: ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocks ${event.blockedURI}`);
    });
  });
  await page.goto(url);
  return {page, problems};
}
