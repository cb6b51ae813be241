import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {importRules} from './lint/import-rules.js';
import {unsafeSyntax} from './lint/unsafe-syntax.js';

const tests = ['test/**/*.ts', 'server/test/**/*.ts'];
const scripts = ['**/*.js', '**/*.mjs'];

/** Functions of `node:test` return promises that the runner awaits. */
const nodeTest = {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']};

export default defineConfig(
  {ignores: ['**/lib/', 'dist/', 'pictures/', '.build/', '.data/']},
  {linterOptions: {noInlineConfig: true}},
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', 250],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-warning-comments': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true}],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/only-throw-error': ['error', {allowThrowingUnknown: true}],
      // A function is `async` because its interface promises a promise.
      '@typescript-eslint/require-await': 'off',
      // Objects with methods are mostly records of closures here, which need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [nodeTest]}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/all'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      // Handlers are arrow functions where they need the item of a list.
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      // A template may call a render helper of its own.
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      // The value of a radio button is an attribute.
      'lit/no-value-attribute': 'off',
      // Axe checks names in the page itself, where it sees labels, too.
      'lit-a11y/accessible-name': 'off',
      // The keys of a listbox are heard by the field that it belongs to.
      'lit-a11y/click-events-have-key-events': 'off',
      // Lit puts listeners of the host on the element itself, which they cannot outlive.
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    files: ['src/beats/**/*.ts', 'src/threats/**/*.ts', 'src/geo/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'navigator', 'localStorage', 'fetch', 'process'].map((name) => ({
          name,
          message: 'This code runs in a browser, a worker and Node alike.',
        })),
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/ui/**/*.ts', 'src/map/**/*.ts'],
    // Background pictures come from a host of the webmaster's choice, not from the backend.
    ignores: ['src/map/pmtiles.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'fetch', message: 'An element asks a port of its backend.'},
        {name: 'XMLHttpRequest', message: 'An element asks a port of its backend.'},
      ],
    },
  },
  importRules,
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|suite|test)$/]' +
            '[property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs, always.',
        },
        {
          selector: 'CallExpression[callee.name="aTimeout"]',
          message: 'A test waits for a fact and never for a time.',
        },
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it: axe takes its time.',
        },
      ],
      // Chai's assertions are properties, and its promises are awaited by the runner.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What a server or a file says is unknown until a test has looked at it, which is its job.
      'no-console': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The types of the test helpers promise a promise of every `equal()`.
    files: ['**/*.browser.test.ts', 'test/suites/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    rules: {'no-console': 'off', '@typescript-eslint/no-deprecated': 'off'},
  },
);
