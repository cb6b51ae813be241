import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, extname, join} from 'node:path';
import {templateFiles} from '../import/template.js';
import {readOptions, WrongUse} from './options.js';
import type {ExitCode, Output} from './output.js';
import {usage} from './usage.js';

/** `rejon template`: writes the files to fill in; never over others unless told so. */
export async function template(args: readonly string[], output: Output): Promise<ExitCode> {
  const {values, positionals} = readOptions(args, {force: {type: 'boolean'}}, [1], usage.template);
  const target = positionals[0]!;
  const extension = extname(target).toLowerCase();
  if (/^\.(?:xlsx?|ods|tsv|txt)$/.test(extension)) {
    throw new WrongUse(
      `Wzór zapisujemy jako CSV; program arkuszowy go otworzy. Napisz: ${usage.template}`,
    );
  }
  const single = extension === '.csv';
  const files = single
    ? [[target, templateFiles['rejony.csv']] as const]
    : Object.entries(templateFiles).map(([name, text]) => [join(target, name), text] as const);
  for (const [path, text] of files) {
    await mkdir(dirname(path), {recursive: true});
    await write(path, text, values.force ?? false);
    output.out(`Zapisano ${path}\n`);
  }
  return 0;
}

async function write(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, text, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new WrongUse(
      `Plik „${path}” już jest; podaj inny folder albo dopisz --force, żeby go zastąpić.`,
      {cause: error},
    );
  }
}
