import assert from 'node:assert/strict';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({cwd: root});

/** The modules that the rules of a file refuse, of some that it would like to import. */
async function refused(file: string, modules: readonly string[]) {
  const lines = modules.map((module, i) =>
    i % 2 ? `await import('${module}');` : `import '${module}';`,
  );
  const [result] = await eslint.lintText(lines.join('\n'), {filePath: join(root, file)});
  const lint = result?.messages.filter(({ruleId}) => ruleId?.startsWith('no-restricted-')) ?? [];
  return lint.map(({line}) => modules[line - 1]);
}

/** Some file that a pattern names: the rules of a folder are those of any file in it. */
function fileOf(pattern: string) {
  const [file] = globSync(pattern, {cwd: root}).filter((name) => !name.endsWith('.examples.ts'));
  assert.ok(file, `there is no ${pattern}`);
  return file;
}

/** What each folder may import and what it must not. */
const folders = [
  {
    files: 'src/geo/*.ts',
    may: ['./point.js'],
    mustNot: ['../beats/index.js', '../beats/answer.js', 'lit', 'lit/decorators.js'],
  },
  {
    files: 'src/beats/*.ts',
    may: ['./answer.js', '../geo/index.js'],
    mustNot: ['../threats/index.js', '../backend/index.js', 'lit', 'leaflet', '../index.js'],
  },
  {
    files: 'src/threats/*.ts',
    may: ['./threat.js', '../geo/index.js'],
    mustNot: ['../beats/index.js', '../map/index.js', 'lit', 'leaflet', 'node:fs'],
  },
  {
    files: 'src/reports/*/*.ts',
    may: ['./words.js', './index.js'],
    mustNot: ['../../beats/index.js', '../../backend/index.js', 'lit', 'node:fs'],
  },
  {
    files: 'src/backend/values.ts',
    may: ['./errors.js', '../beats/index.js', '../threats/index.js', '../geo/index.js'],
    mustNot: [
      'lit',
      '@lit/context',
      '../elements/a-b/a-b.js',
      '../ui/index.js',
      '../i18n/index.js',
    ],
  },
  {
    files: 'src/backend/backend-context.ts',
    may: ['@lit/context', './backend.js'],
    mustNot: ['lit', '@lit/task'],
  },
  {
    files: 'src/backend/http/*.ts',
    may: ['../errors.js', './http-backend.js', '../../beats/index.js'],
    mustNot: ['lit', '@lit/context', '../../elements/a-b/a-b.js', '../../ui/index.js'],
  },
  {
    files: 'src/i18n/*.ts',
    may: ['lit', './language.js'],
    mustNot: ['../backend/index.js', '../ui/index.js', '../element/index.js', 'leaflet'],
  },
  {
    files: 'src/element/*.ts',
    may: ['lit', './custom-element.js'],
    mustNot: ['../backend/index.js', '../ui/index.js', '../i18n/index.js', '../map/index.js'],
  },
  {
    files: 'src/ui/*.ts',
    may: ['lit', 'lit/directives/ref.js', '../i18n/index.js'],
    mustNot: ['../backend/index.js', '../map/index.js', '../elements/a-b/a-b.js', 'leaflet'],
  },
  {
    files: 'src/officer/*.ts',
    may: [
      'lit',
      './person.js',
      '../backend/index.js',
      '../element/index.js',
      '../i18n/index.js',
      '../ui/index.js',
    ],
    mustNot: [
      '../backend/memory/memory-backend.js',
      '../map/index.js',
      '../elements/a-b/a-b.js',
      '@lit/task',
      'lean-qr/nano',
    ],
  },
  {
    files: 'src/map/*.ts',
    may: ['leaflet/dist/leaflet-src.esm.js', 'lit', '../threats/index.js', '../i18n/index.js'],
    mustNot: ['../backend/index.js', '../elements/a-b/a-b.js', '../beats/index.js', 'valibot'],
  },
  {
    files: 'src/elements/moj-dzielnicowy/*.ts',
    may: [
      'lit',
      '@lit/task',
      './answer.js',
      '../../backend/index.js',
      '../../map/index.js',
      '../rejon-backend/rejon-backend.js',
    ],
    mustNot: [
      '../../backend/http/http-backend.js',
      '../../backend/memory/memory-backend.js',
      '../rejon-backend/choose-backend.js',
      '../rejon-backend/page-backend.js',
      'leaflet',
      'leaflet/dist/leaflet-src.esm.js',
      'lit/directives/unsafe-html.js',
      'lit/directives/style-map.js',
    ],
  },
  {
    files: 'src/elements/rejon-backend/*.ts',
    may: ['../../backend/http/http-backend.js', '../../backend/memory/memory-backend.js', 'lit'],
    mustNot: ['../moj-dzielnicowy/moj-dzielnicowy.js', '../../map/index.js', 'leaflet'],
  },
  {
    files: 'server/src/threats/*.ts',
    may: ['rejon/threats', 'rejon/geo', '../database/database.js', './threat-repository.js'],
    mustNot: [
      '../officers/officer-repository.js',
      'lit',
      'rejon',
      'rejon/moj-dzielnicowy',
      '@lit/task',
    ],
  },
];

describe('Import rules', () => {
  for (const {files, may, mustNot} of folders) {
    it(`${files} imports what it may and nothing else`, async () => {
      const file = fileOf(files);
      assert.deepEqual(await refused(file, may), []);
      assert.deepEqual(await refused(file, mustNot), mustNot);
      // Once more, so that each is tried as `import` and as `import()`.
      assert.deepEqual(await refused(file, ['./x.js', ...mustNot]), mustNot);
    });
  }

  it('An example may come with a backend of its own', async () => {
    const [file = ''] = globSync('src/elements/*/*.examples.ts', {cwd: root});
    assert.deepEqual(await refused(file, ['../../backend/memory/memory-backend.js']), []);
    const http = ['../../backend/http/http-backend.js'];
    const refusals = file.includes('rejon-backend') ? [] : http;
    assert.deepEqual(await refused(file, http), refusals);
  });
});
