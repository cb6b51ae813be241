import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const paths = Object.entries(manifest.exports);

describe('The package', () => {
  for (const [path, file] of paths.filter(([, name]) => name.endsWith('.js'))) {
    it(`${path} leads to code with types`, () => {
      assert.ok(existsSync(join(root, file)), `there is no ${file}`);
      assert.ok(existsSync(join(root, file.replace(/\.js$/, '.d.ts'))), 'there are no types');
    });
  }

  for (const name of ['beats', 'threats', 'geo', 'backend']) {
    it(`rejon/${name} runs without a page`, async () => {
      const module = (await import(`rejon/${name}`)) as object;
      assert.ok(Object.keys(module).length > 0);
    });
  }

  it('offers every element by its tag', () => {
    const tags = globSync('src/elements/*', {cwd: root}).map((folder) => basename(folder));
    const offered = paths.map(([path]) => path);
    assert.deepEqual(
      tags.filter((tag) => !offered.includes(`./${tag}`)),
      [],
    );
  });
});
