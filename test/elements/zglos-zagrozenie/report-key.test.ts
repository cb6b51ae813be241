import assert from 'node:assert/strict';
import {it} from 'node:test';

import {newReportKey} from '../../../lib/elements/zglos-zagrozenie/report-key.js';

it('names each report with a random UUID of version 4', () => {
  const keys = Array.from({length: 1000}, newReportKey);
  for (const key of keys) {
    assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  assert.equal(new Set(keys).size, keys.length);
});
