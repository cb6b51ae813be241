// Runs everything that must hold, and closes with `N passed, N failed`. A word narrows it down:
// `npm test -- beats` runs the tests whose path has that word, `npm test -- lint` one check.
import {globSync} from 'node:fs';
import {build} from './build.mjs';
import {chromiumMissing, findChromium, findFirefox, findWebKit} from './browsers.mjs';
import {checks} from './checks.mjs';
import {closingLine, countsIn, sum} from './closing-line.mjs';
import {findPostgres, startPostgres} from './postgres.mjs';
import {binOf, root, runNode} from './tools.mjs';

const [wanted = ''] = process.argv.slice(2);
const inCi = Boolean(process.env.CI);

let total = {passed: 0, failed: 0, skipped: 0};

/**
 * Adds what became of a step to the total; what did not go well is shown in full.
 *
 * @param {string} name
 * @param {import('./closing-line.mjs').Counts} counts
 * @param {number} started - When, in milliseconds.
 * @param {string} output
 */
function add(name, counts, started, output) {
  total = sum(total, counts);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed ? '✖' : '✔'} ${name}: ${closingLine(counts)} (${seconds} s)`);
  if (counts.failed) console.log(output);
}

/**
 * Something that these tests need and that this machine does not have: in CI it must be there.
 *
 * @param {string} name
 * @param {string} message
 */
function addMissing(name, message) {
  const counts = {passed: 0, failed: inCi ? 1 : 0, skipped: inCi ? 0 : 1};
  add(name, counts, Date.now(), message);
  if (!inCi) console.log(`  Skipped: ${message}`);
}

/**
 * A command that counts its tests in a closing line, or counts as one by its exit code.
 *
 * @param {string} name
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
async function run(name, command, env = {}) {
  const started = Date.now();
  const {code, output} = await runNode(command, {quiet: true, env});
  const counts = countsIn(output) ?? {passed: code === 0 ? 1 : 0, failed: 0, skipped: 0};
  // Whatever it counted, a command that ends badly has failed.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  add(name, counts, started, output);
}

/** @param {string} pattern */
const filesOf = (pattern) => globSync(pattern, {cwd: root}).filter((file) => file.includes(wanted));

async function runChecks() {
  for (const {name, command} of checks) {
    if (wanted === '' || name === wanted) await run(name, command());
  }
}

/** @param {readonly string[]} files */
const nodeTests = (files) => [
  '--test',
  '--test-reporter=./scripts/node-test-reporter.mjs',
  '--test-timeout=120000',
  ...files,
];

/** Folders whose code knows what day it is. */
const timeFolders = /\/(?:calendar|demo-county|i18n|meetings|officers|reports|threats)\//;

async function runNodeTests() {
  const files = [...filesOf('test/**/*.test.ts'), ...filesOf('server/test/**/*.test.ts')].filter(
    (file) => !file.endsWith('.browser.test.ts') && !file.endsWith('.page.test.ts'),
  );
  if (files.length === 0) return;
  const programs = findPostgres();
  const postgres = programs ? await startPostgres(programs) : undefined;
  if (!postgres) addMissing('PostgreSQL', 'There is no PostgreSQL. Install it to test on it too.');
  const env = postgres ? {REJON_TEST_POSTGRES: postgres.url} : {};
  await run('Node tests', nodeTests(files), {...env, TZ: 'Europe/Warsaw'});
  // Days and hours are Poland's wherever the server stands, half a world away, too.
  const ofTime = files.filter((file) => timeFolders.test(file));
  if (ofTime.length > 0) {
    await run('Node tests in Auckland', nodeTests(ofTime), {...env, TZ: 'Pacific/Auckland'});
  }
  postgres?.stop();
}

async function runBrowserTests() {
  const files = filesOf('test/**/*.browser.test.ts');
  if (files.length === 0) return;
  const engines = [
    {name: 'Chromium', found: findChromium(), missing: chromiumMissing},
    {name: 'Firefox', found: findFirefox(), missing: 'There is no Firefox. Install firefox-esr.'},
    {
      name: 'WebKitGTK',
      found: findWebKit(),
      missing: 'There is no WebKitGTK. Install webkit2gtk-driver and xvfb.',
    },
  ];
  for (const {name, found, missing} of engines) {
    if (!found) addMissing(name, missing);
  }
  if (!engines.some(({found}) => found)) return;
  const command = ['--disable-warning=ExperimentalWarning', binOf('@web/test-runner', 'wtr')];
  await run('browser tests', command, {REJON_TESTS: files.join(',')});
}

async function runPageTests() {
  const files = filesOf('test/pages/**/*.page.test.ts');
  if (files.length === 0) return;
  if (!findChromium()) return addMissing('page tests', chromiumMissing);
  await run('page tests', nodeTests(['--test-concurrency=1', ...files]), {TZ: 'Europe/Warsaw'});
}

/** The map beside its nearest peer; only ratios are judged, so that a slow machine passes, too. */
async function runBench() {
  if (wanted !== '' && wanted !== 'bench') return;
  if (!findChromium()) return addMissing('bench', chromiumMissing);
  const map = ['map', '--n', '100000', '--peers', 'supercluster', '--check'];
  await run('bench', ['bench/bench.mjs', ...map]);
}

const started = Date.now();
try {
  await build();
  add('build', {passed: 1, failed: 0, skipped: 0}, started, '');
  await runChecks();
  await runNodeTests();
  await runBrowserTests();
  await runPageTests();
  await runBench();
  if (total.passed + total.failed + total.skipped === 1)
    throw new Error(`Nothing is named ${wanted}.`);
} catch (error) {
  add('run', {passed: 0, failed: 1, skipped: 0}, started, String(error));
}
console.log(closingLine(total));
if (total.failed > 0) process.exitCode = 1;
