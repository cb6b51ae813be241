import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  'README.pl.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', {cwd: root}),
];
const manuals = ['README.md', 'README.pl.md'];

/** The code blocks of a page in one language. */
const blocks = (page: string, language: string) =>
  [...read(page).matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(
    ([, code]) => code!,
  );

const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
const tags = globSync('src/elements/*', {cwd: root}).map((folder) => folder.split('/').at(-1)!);

describe('the written pages', () => {
  for (const page of pages) {
    it(`${page} links only to what exists`, () => {
      const links = [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link!);
      for (const link of links.filter((link) => !/^https?:/.test(link))) {
        assert.ok(existsSync(join(root, dirname(page), link)), `${page}: ${link}`);
      }
    });

    it(`${page} names only scripts that exist`, () => {
      for (const [, run, name] of read(page).matchAll(/npm (run )?([a-z]+)/g)) {
        if (run || ['start', 'test'].includes(name!)) assert.ok(scripts[name!], `npm run ${name}`);
      }
    });
  }
});

describe('what a webmaster copies', () => {
  for (const page of manuals) {
    it(`${page}: loads a file that the build makes, and names only elements that exist`, () => {
      const code = blocks(page, 'html').join('\n');
      const file = /src="https:\/\/[^/"]+\/([^"]+)"/.exec(code)?.[1];
      assert.ok(file && existsSync(join(root, file)), file);
      const used = [...code.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag!);
      assert.ok(used.length > 0);
      for (const tag of used) assert.ok(tags.includes(tag), tag);
    });

    it(`${page}: lists every element with the attributes it has`, () => {
      for (const tag of tags) {
        const row = read(page)
          .split('\n')
          .find((line) => line.startsWith(`| \`<${tag}>\``));
        assert.ok(row, tag);
        const source = read(`src/elements/${tag}/${tag}.ts`);
        const written = [...row.split('|')[3]!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
        const declared = [
          ...source.matchAll(/@property\((?!\{attribute: false)([^)]*)\)\s+(\w+)/g),
        ].map(
          ([, options, name]) =>
            /attribute: '([a-z-]+)'/.exec(options!)?.[1] ?? name!.toLowerCase(),
        );
        assert.deepEqual(written.sort(), declared.sort(), tag);
      }
    });

    it(`${page}: names every setting of the server`, () => {
      const settings = new Set(
        read('server/src/config.ts').match(/\b(REJON_[A-Z_]+|DATABASE_URL)\b/g),
      );
      assert.ok(settings.size > 5);
      for (const name of settings) {
        if (name !== 'REJON_LOG' && name !== 'REJON_SITE')
          assert.ok(read(page).includes(name), name);
      }
    });
  }

  it('is the same code in both languages', () => {
    const [english, polish] = manuals.map((page) =>
      [...blocks(page, 'html'), ...blocks(page, 'sh')]
        .join('')
        .replaceAll('your-server', 'twoj-serwer'),
    );
    assert.equal(english, polish);
  });
});
