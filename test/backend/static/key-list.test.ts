import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readKeys, writeKeys} from '../../../lib/backend/static/key-list.js';

test('keys come back as they were written', () => {
  const key = fc.stringMatching(/^[a-ząę0-9]{1,12}(\.[a-z]{1,3})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(key), (keys) => {
      assert.deepEqual([...readKeys(writeKeys(keys), 'keys')], [...keys].sort());
    }),
  );
});

test('any other text is a list of short keys or is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        for (const key of readKeys(text, 'keys')) assert.ok(key.length <= 200);
      } catch (error) {
        assert.ok(error instanceof TypeError);
      }
    }),
  );
});
