// Runs the tools of this repository, always with the Node that runs this script.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '..');

/**
 * The file behind a command of an installed package.
 *
 * @param {string} name - Name of the package.
 * @param {string} [command] - Which of its commands; the one of its own name by default.
 */
export function binOf(name, command = name.split('/').pop()) {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`The package ${name} is missing. Run npm ci.`);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[/** @type {string} */ (command)]);
}

/**
 * Runs a script in the repository's folder and waits for its end.
 *
 * @param {readonly string[]} args - The script and its arguments.
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean}} [options] - `quiet` keeps the output for the
 *   caller instead of showing it.
 * @returns {Promise<{code: number, output: string}>} 128 is the code of a script that was killed.
 */
export function runNode(args, {env = {}, quiet = false} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({code: code ?? 128, output}));
  });
}
