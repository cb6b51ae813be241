import {access, cp, mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where the elements lie in a folder for a web space. */
const elementsName = 'elementy';

/** The page that shows how the folder is used. */
const pageName = 'przyklad.html';

/** Built by `npm run build`; a published package brings it along. */
const built = fileURLToPath(new URL('dist/', import.meta.resolve('rejon/package.json')));

/** What a webmaster pastes when the folder stands at an address. */
export function linesToPaste(address: string): string {
  return (
    `<script type="module" src="${address}${elementsName}/rejon.min.js"></script>\n` +
    `<meta name="rejon-backend" content="${address}" data-kind="static" />\n`
  );
}

/**
 * Puts the elements and a page to try them beside exported data, so that the folder needs nothing else.
 *
 * @returns Whether the elements were built and could be put there.
 */
export async function addElements(folder: string): Promise<boolean> {
  const files = (await filesOf(built)).filter((file) => !file.startsWith('examples.'));
  if (!files.includes('rejon.min.js')) return false;
  const target = join(folder, elementsName);
  await mkdir(target, {recursive: true});
  for (const file of files) await cp(join(built, file), join(target, file));
  // Those of a former release, whose names nothing asks for any longer.
  const old = (await filesOf(target)).filter((file) => !files.includes(file));
  for (const file of old) await rm(join(target, file));
  await addPage(join(folder, pageName));
  return true;
}

/** Scripts in a folder and below, as paths relative to it; none where there is no folder. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, {recursive: true}).catch((): string[] => []);
  return all.filter((file) => file.endsWith('.min.js'));
}

/** A webmaster may have changed the page: it is written only once. */
async function addPage(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await writeFile(
    file,
    `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Twój dzielnicowy</title>
    ${linesToPaste('./').trim().replace('\n', '\n    ')}
  </head>
  <body>
    <h1>Twój dzielnicowy</h1>
    <moj-dzielnicowy>Nagły przypadek: <a href="tel:112">112</a></moj-dzielnicowy>
    <lista-dzielnicowych></lista-dzielnicowych>
  </body>
</html>
`,
  );
}
