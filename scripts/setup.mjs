// Installs the packages when they are not the ones that package-lock.json names. It needs nothing
// but Node 20 and npm, since it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);

/**
 * Every package by its folder; nothing where there is no such file.
 *
 * @param {string} lockfile
 * @returns {Record<string, {version: string, optional?: boolean}>}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, root), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

// npm writes down what it installed only when it has installed everything. Packages for other
// platforms are listed as optional and are not there.
const installed = packagesOf('node_modules/.package-lock.json');
const missing = Object.entries(packagesOf('package-lock.json')).some(
  ([folder, wanted]) =>
    folder.includes('node_modules/') &&
    wanted.version !== installed[folder]?.version &&
    !(wanted.optional && !installed[folder]),
);

if (missing) {
  console.log('Instaluję potrzebne pakiety, to potrwa około minuty. (Installing packages.)');
  const {status, error} = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'Nie udało się zainstalować pakietów. Sprawdź połączenie z internetem i spróbuj jeszcze raz. ' +
        `(npm ci failed${error ? `: ${error.message}` : ''}.)`,
    );
    process.exit(status ?? 1);
  }
}
