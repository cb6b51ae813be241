// Installs the packages when they are not the ones that package-lock.json names. It needs nothing
// but Node 20 and npm, since it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

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

// Node 24 comes with the packages where npm has it for this system.
const pinned = ['node', 'node.cmd'].some((name) =>
  existsSync(new URL(`node_modules/.bin/${name}`, root)),
);
if (!pinned && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Na tym systemie potrzebny jest Node w wersji 24 lub nowszej. Zainstaluj go z nodejs.org i spróbuj jeszcze raz. ' +
      '(This system needs Node 24.)',
  );
  process.exit(1);
}
