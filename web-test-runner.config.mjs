// Runs test/**/*.browser.test.ts in Chromium, Firefox and WebKitGTK: `wtr`, or `npm test`.
// REJON_ENGINES=chromium,firefox narrows it down, but not in CI.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {browserTestReporter} from './scripts/browser-test-reporter.mjs';
import {chromiumFlags, findChromium, findFirefox, findWebKit} from './scripts/browsers.mjs';
import {stripTypesPlugin} from './scripts/strip-types-plugin.mjs';
import {webKitLauncher} from './scripts/webdriver-launcher.mjs';

const all = 'chromium,firefox,webkit';
const engines = ((!process.env.CI && process.env.REJON_ENGINES) || all).split(',');
const zone = {TZ: 'Europe/Warsaw'};
const env = {...process.env, ...zone};

function chromium() {
  const executablePath = findChromium();
  if (!executablePath) return [];
  // Tests of leaks collect the garbage when they need it collected.
  const args = [...chromiumFlags, '--js-flags=--expose-gc', '--lang=pl'];
  const launcher = chromeLauncher({launchOptions: {executablePath, args, env}});
  return [Object.assign(launcher, {name: 'Chromium'})];
}

function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return [];
  const launchOptions = {browser: 'firefox', executablePath, env};
  return [chromeLauncher({puppeteer, concurrency: 1, launchOptions})];
}

function webKit() {
  const paths = findWebKit();
  return paths ? [webKitLauncher(paths, zone)] : [];
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: process.env.REJON_TESTS?.split(',') ?? 'test/**/*.browser.test.ts',
  browsers: [
    ...(engines.includes('chromium') ? chromium() : []),
    ...(engines.includes('firefox') ? firefox() : []),
    ...(engines.includes('webkit') ? webKit() : []),
  ],
  nodeResolve: {exportConditions: ['development']},
  plugins: [stripTypesPlugin],
  concurrentBrowsers: 2,
  // A tab behind another one paints nothing, so a test that waits for a frame would wait for ever.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 10_000, forbidOnly: true, forbidPending: true}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), browserTestReporter()],
};
