import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';

/** A folder of its own for a file of tests, gone when they are done. */
export function testFolder() {
  const path = mkdtempSync(join(tmpdir(), 'rejon-import-'));
  after(() => rmSync(path, {recursive: true, force: true}));
  return {
    path,
    /** Writes files and gives the path of the first one. */
    write(files: Record<string, string | Uint8Array>): string {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), {recursive: true});
        writeFileSync(join(path, name), content);
      }
      return join(path, Object.keys(files)[0]!);
    },
  };
}
