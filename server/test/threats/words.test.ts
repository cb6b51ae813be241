import assert from 'node:assert/strict';
import {test} from 'node:test';
import {statuses} from 'rejon/threats';
import {pl} from '../../../lib/map/status-names.js';
import {statusWords} from '../../lib/threats/words.js';

test('the feed and the table call a status what the map calls it', () => {
  for (const status of statuses) assert.equal(statusWords[status], pl[status].toLowerCase());
});
