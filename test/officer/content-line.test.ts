import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {contentLine, escapeText} from '../../lib/officer/content-line.js';
import {unfolded} from './content-lines.ts';

/** What a reader makes of escaped text. */
const read = (value: string) =>
  value.replace(/\\(.)/gs, (_whole, escaped: string) => (escaped === 'n' ? '\n' : escaped));

describe('contentLine', () => {
  it('leaves a short line whole', () => {
    assert.equal(contentLine('TITLE', 'dzielnicowa'), 'TITLE:dzielnicowa\r\n');
  });

  it('folds a long line after 75 octets', () => {
    const line = contentLine('NOTE', 'a'.repeat(100));
    assert.equal(line, `NOTE:${'a'.repeat(70)}\r\n ${'a'.repeat(30)}\r\n`);
  });

  it('never cuts a letter of two octets', () => {
    const line = contentLine('NOTE', `a${'ż'.repeat(40)}`);
    assert.equal(line, `NOTE:a${'ż'.repeat(34)}\r\n ${'ż'.repeat(6)}\r\n`);
  });

  it('never cuts an escaped character', () => {
    const line = contentLine('NOTE', `${'a'.repeat(69)}\\,b`);
    assert.equal(line, `NOTE:${'a'.repeat(69)}\r\n \\,b\r\n`);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const [line, ...more] = unfolded(contentLine('NOTE', escapeText(text)));
        assert.deepEqual(more, []);
        assert.equal(read(line!.slice('NOTE:'.length)), text.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('lets no character that controls something through', () => {
    assert.equal(escapeText('a\0b\x1bc\x7f'), 'abc');
    assert.equal(escapeText('a,b;c\\d\r\ne\tf'), 'a\\,b\\;c\\\\d\\ne\tf');
  });
});
