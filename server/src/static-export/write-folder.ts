import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** What a file holds: text is written in UTF-8. */
export type FileContent = string | Uint8Array;

/** The name of the list of what an export has written, so that the next one removes only that. */
export const listName = 'files.txt';

/** A path as an export writes it: inside the folder, and nothing hidden. */
const ours =
  /^(?:[a-z]+\/)?(?:\d+\/)?[a-z0-9_~-][a-z0-9_~.-]*\.(?:json|topojson|rejon|geojson|csv)$/;

/**
 * Writes files into a folder that may be read meanwhile: each at once as a whole, the manifest last, and only
 * then removes what a former export has left. Files of others are never touched.
 *
 * @param files - Contents by path.
 * @param manifest - The path of the file that names the others.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, FileContent>,
  manifest: string,
): Promise<void> {
  const list = join(folder, listName);
  const former = await contentOf(list);
  const old = (former?.toString() ?? '')
    .split('\n')
    .filter((path) => ours.test(path) && !files.has(path));
  await mkdir(folder, {recursive: true});
  // A list of both: whatever interrupts the export, the next one knows what to remove.
  await replace(list, [...files.keys(), ...old].join('\n') + '\n');
  for (const [path, content] of files) {
    if (path !== manifest) await replace(join(folder, path), content);
  }
  await replace(join(folder, manifest), files.get(manifest) ?? '');
  for (const path of old) await rm(join(folder, path), {force: true});
  await replace(list, [...files.keys()].join('\n') + '\n');
}

/** Writes a file beside and puts it into its place; what has not changed keeps its date. */
async function replace(file: string, content: FileContent): Promise<void> {
  if ((await contentOf(file))?.equals(Buffer.from(content))) return;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
