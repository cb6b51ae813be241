import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../lib/cli/rejon.js', import.meta.url));

/** Runs the command line as a process of its own, until it ends. */
export function rejon(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{code: number; out: string; err: string}> {
  return new Promise((resolve) => {
    const env = {PATH: process.env.PATH, ...environment};
    execFile(process.execPath, [program, ...args], {env}, (error, out, err) => {
      resolve({code: error === null ? 0 : Number(error.code), out, err});
    });
  });
}
