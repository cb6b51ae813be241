// Everything that must hold besides the tests, each as one command.
import {existsSync} from 'node:fs';
import {binOf} from './tools.mjs';

/**
 * @typedef {object} Check
 * @property {string} name - What must hold.
 * @property {() => readonly string[]} command - The script and its arguments; it exits with 0 when
 *   all is well.
 */

const testProjects = ['test', 'server/test', 'scripts'];

/** @type {readonly Check[]} */
export const checks = [
  ...testProjects
    .filter((folder) => existsSync(`${folder}/tsconfig.json`))
    .map((folder) => ({
      name: `types of ${folder}/`,
      command: () => [binOf('typescript', 'tsc'), '-p', folder],
    })),
  {name: 'lint', command: () => [binOf('eslint'), '--max-warnings=0', '.']},
  {name: 'format', command: () => [binOf('prettier'), '--check', '--log-level=warn', '.']},
  {name: 'dead code', command: () => [binOf('knip'), '--no-progress']},
  {
    name: 'custom-elements.json',
    command: () => [
      binOf('@custom-elements-manifest/analyzer', 'cem'),
      'analyze',
      '--quiet',
      '--config=scripts/manifest.config.mjs',
    ],
  },
  {name: 'package', command: () => [binOf('publint'), '--strict', '.']},
  {
    name: 'package types',
    command: () => [
      binOf('@arethetypeswrong/cli', 'attw'),
      '--pack',
      '.',
      '--profile=esm-only',
      '--quiet',
    ],
  },
  {name: 'size', command: () => ['scripts/size.mjs']},
];
