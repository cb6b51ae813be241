import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {withoutTitles} from '../../../lib/backend/directory/without-titles.js';

describe('a typed name of an officer', () => {
  it('is looked up without the titles that people put before it', () => {
    for (const typed of [
      'Anna Nowak',
      'mł. asp. Anna Nowak',
      'młodsza aspirant Anna Nowak',
      'pani dzielnicowa Anna Nowak',
      'st. sierż. szt.  Anna Nowak',
      'MLODSZY ASPIRANT Anna Nowak',
      'podkom. Anna Nowak',
    ]) {
      assert.equal(withoutTitles(typed), 'Anna Nowak', typed);
    }
  });

  it('stays as it is where nothing else would be left, or where a name begins like a title', () => {
    assert.equal(withoutTitles('dzielnicowy'), 'dzielnicowy');
    assert.equal(withoutTitles('Panek Stanisław'), 'Panek Stanisław');
    assert.equal(withoutTitles('Posterski'), 'Posterski');
  });

  it('is read whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (typed) => {
        assert.ok(withoutTitles(typed).length <= typed.length);
      }),
    );
  });
});
