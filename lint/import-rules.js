// Who may import whom (see CONTRIBUTING.md): one entry for each folder. A folder may import itself,
// the folders and the packages named here, and nothing else. test/lint/import-rules.test.ts proves
// that each entry bites.

import {unsafeSyntax} from './unsafe-syntax.js';

/** Directives of Lit that a strict content security policy blocks. */
const unsafeDirectives = {
  regex: '^lit/directives/(?:unsafe-|style-map)',
  message: 'Never HTML from data, and no style attribute under a strict policy.',
};

const src = [
  ...folder('geo', {}),
  ...folder('beats', {folders: ['geo']}),
  ...folder('threats', {folders: ['geo']}),
  ...folder('reports', {}),
  ...folder('backend', {folders: ['beats', 'threats', 'geo']}),
  ...folder('i18n', {folders: ['geo'], packages: ['lit']}),
  ...folder('element', {folders: ['geo'], packages: ['lit', '@lit/context']}),
  ...folder('ui', {
    folders: ['i18n', 'geo'],
    packages: ['lit', '@lit/task', 'lean-qr'],
  }),
  ...folder('officer', {
    folders: ['i18n', 'ui', 'geo', 'beats', 'element'],
    packages: ['lit'],
    more: ['(?:\\.\\./)+backend/index\\.js$'],
  }),
  ...folder('map', {
    folders: ['threats', 'geo', 'i18n', 'ui', 'element'],
    packages: ['lit', '@lit/task', 'leaflet'],
  }),
];

const pureFolders = ['beats', 'threats', 'reports', 'geo'];
const elementFolders = [...pureFolders, 'map', 'i18n', 'ui', 'officer', 'element'];
const elementPackages = ['lit', '@lit/task', '@lit/context'];

/** Of `backend/` an element sees the ports, values and errors; another element only as a tag. */
const ofElements = [
  ...paths('\\./', '\\.\\./([a-z-]+)/\\1\\.js$', '(?:\\.\\./)+backend/index\\.js$'),
  ...elementFolders.map(pathOf),
  ...elementPackages.map(packageOf),
];

/**
 * Every pattern of files with what they may import.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = [
  ...src,
  allow('src/backend/backend-context.ts', [...paths('\\./'), packageOf('@lit/context')]),
  allow('src/elements/*/**/*.ts', ofElements),
  allow('src/elements/*/*.examples.ts', [...ofElements, ...paths('(?:\\.\\./)+backend/memory/')]),
  allow('src/elements/rejon-backend/*.ts', [
    ...paths('\\./'),
    ...['backend', 'element', 'i18n', 'ui', 'geo'].map(pathOf),
    ...elementPackages.map(packageOf),
  ]),
  {
    files: ['server/src/*/**/*.ts'],
    rules: restrict(
      '^(?:lit|@lit|leaflet)(?:/|$)|^rejon(?!/(?:beats|threats|geo|backend|backend/static)$)|' +
        '^(?:\\.\\./)+(?!database/)[^./][^/]*/.*repository\\.js$',
      'The server takes only rules and values from the library, and a feature leaves the tables ' +
        'of another to it.',
    ),
  },
];

/**
 * The rules of one folder of src/: for the files in it, and for those in folders inside it.
 *
 * @param {string} name
 * @param {{folders?: string[], packages?: string[], more?: string[]}} allowed
 */
function folder(name, {folders = [], packages = [], more = []}) {
  const others = [...folders.map(pathOf), ...packages.map(packageOf), ...more];
  return [
    allow(`src/${name}/*.ts`, [...paths('\\./'), ...others]),
    allow(`src/${name}/*/**/*.ts`, [...paths('\\./', '\\.\\./[^./]'), ...others]),
  ];
}

/**
 * @param {string} files
 * @param {readonly string[]} allowed - Patterns of what these files may import.
 * @returns {import('eslint').Linter.Config}
 */
function allow(files, allowed) {
  const message = `Not from here: ${files} may import less. See CONTRIBUTING.md.`;
  return {files: [files], rules: restrict(`^(?!${allowed.join('|')})`, message)};
}

/**
 * Forbids imports of both kinds, `import … from` and `import()`.
 *
 * @param {string} regex
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrict(regex, message) {
  const patterns = [{regex, message}, unsafeDirectives];
  return {
    'no-restricted-imports': ['error', {patterns}],
    'no-restricted-syntax': ['error', ...unsafeSyntax, ...patterns.map(importCall)],
  };
}

/** @param {{regex: string, message: string}} pattern */
function importCall({regex, message}) {
  const inSelector = regex.replaceAll('/', '\\/');
  return {selector: `ImportExpression > Literal[value=/${inSelector}/]`, message};
}

/** @param {string} name - A folder of src/. */
function pathOf(name) {
  return `(?:\\.\\./)+${name}/`;
}

/** @param {string} name - A package. */
function packageOf(name) {
  return `${name}(?:/|$)`;
}

/** @param {readonly string[]} patterns */
function paths(...patterns) {
  return patterns;
}
