import {existsSync, readFileSync} from 'node:fs';

const folder = new URL('../../shared/data/', import.meta.url);

/** Why a test that reads the shared data is skipped; `false` where the data are here. */
export const withoutSharedData: string | false = existsSync(folder)
  ? false
  : 'shared data are not on this machine';

/** Where a shared file is. */
export function sharedFile(path: string): URL {
  return new URL(path, folder);
}

/** The text of a shared file. */
export function readShared(path: string): string {
  return readFileSync(sharedFile(path), 'utf8');
}

/** The rows of a shared table as objects by column. */
export function readSharedTable(path: string, separator: string): Record<string, string>[] {
  const [head = '', ...lines] = readShared(path).trimEnd().split('\n');
  const columns = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
