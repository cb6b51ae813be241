import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({cwd: root});

async function rulesBroken(file: string, code: string) {
  const [result] = await eslint.lintText(code, {filePath: join(root, file)});
  return new Set(result?.messages.map(({ruleId}) => ruleId));
}

const element = 'src/elements/moj-dzielnicowy/moj-dzielnicowy.ts';
const test = 'test/lint/unsafe-syntax.test.ts';

const forbidden = [
  {what: 'HTML from text', code: `document.body.innerHTML = '<b>';`},
  {what: 'inserting HTML', code: `document.body.insertAdjacentHTML('beforeend', '<b>');`},
  {what: 'a style attribute', code: `html\`<p style="color: red"></p>\`;`},
  {what: 'a <style> in a template', code: `html\`<style></style>\`;`},
];

describe('Lint', () => {
  for (const {what, code} of forbidden) {
    it(`refuses ${what} in an element`, async () => {
      assert.ok((await rulesBroken(element, code)).has('no-restricted-syntax'));
    });
  }

  it('refuses fetch in an element: it asks its backend', async () => {
    assert.ok((await rulesBroken(element, `await fetch('/');`)).has('no-restricted-globals'));
  });

  it('refuses the page in code that also runs on the server', async () => {
    const broken = await rulesBroken('src/beats/index.ts', `document.title;`);
    assert.ok(broken.has('no-restricted-globals'));
  });

  for (const call of ['it.only', 'it.skip', 'describe.only', 'test.todo']) {
    it(`refuses ${call} in a test`, async () => {
      const broken = await rulesBroken(test, `${call}('name', () => {});`);
      assert.ok(broken.has('no-restricted-syntax'));
    });
  }

  it('refuses to let axe run on after the test', async () => {
    const broken = await rulesBroken(test, `expect(element).to.be.accessible();`);
    assert.ok(broken.has('no-restricted-syntax'));
  });

  it('refuses to be switched off by a comment', async () => {
    const code = `/* eslint-disable */\ndocument.body.innerHTML = '';`;
    assert.ok((await rulesBroken(element, code)).has('no-restricted-syntax'));
  });
});
