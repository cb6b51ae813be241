// Finds the browsers in which the tests run. No flag here ever weakens the rules of the web: what
// passes the tests must pass on a resident's computer.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Chromium's sandbox does not work for root, who runs tests only in a container. */
export const chromiumFlags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

/**
 * The path of Chromium or Chrome: `CHROME_PATH`, one that is installed, or one that apt installs
 * when this is root on Debian.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but there is no program of that name.`);
  }
  return installedChromium() ?? (installWithApt('chromium') ? installedChromium() : undefined);
}

/** What to do when {@link findChromium} finds nothing. */
export const chromiumMissing =
  'There is no Chromium or Chrome. Install one, or set CHROME_PATH to its program.';

/** @returns {string | undefined} */
export function findFirefox() {
  return onPath('firefox-esr') ?? onPath('firefox');
}

/**
 * WebKitGTK: its WebDriver server, and the small browser which that server drives.
 *
 * @returns {{driver: string, browser: string} | undefined}
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().reverse();
  const hasDisplay = process.env['DISPLAY'] !== undefined || onPath('Xvfb') !== undefined;
  return driver && browser && hasDisplay ? {driver, browser} : undefined;
}

function installedChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
    }),
  ];
  return names.map(onPath).find(Boolean) ?? places.find(isExecutable);
}

/** @param {string} name - Name of a Debian package. */
function installWithApt(name) {
  if (!isRoot || !onPath('apt-get')) return false;
  console.log(`Installing Debian's ${name} for the tests.`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {env, stdio: ['ignore', 'ignore', 'inherit']}).status;
  return apt('update') === 0 && apt('install', '-y', '--no-install-recommends', name) === 0;
}

/**
 * @param {string} name - Name of a program.
 * @returns {string | undefined} Its path.
 */
export function onPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
