import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inPoland} from '../../lib/calendar/warsaw.js';
import {halfYear, weekday} from '../../lib/demo-county/days.js';
import {county} from './county.ts';

suite('the meetings of the demo county', () => {
  test('lie in the next weeks, never on a Sunday, and end after they begin', () => {
    assert.ok(county.meetings.length >= 10);
    for (const {start, end, topic} of county.meetings) {
      assert.ok(start > '2026-11-22T24' && start < '2026-12-20', start);
      assert.ok(Date.parse(end) > Date.parse(start), topic);
      assert.notEqual(weekday(start.slice(0, 10)), 7, topic);
    }
  });

  test('belong to beats that exist', () => {
    const beats = new Set(county.beats.map(({id}) => id));
    for (const {beat} of county.meetings) assert.ok(beats.has(beat), beat);
  });
});

suite('days', () => {
  test('carry the offset that clocks in Poland show', () => {
    assert.equal(inPoland('2026-12-01', '17:00'), '2026-12-01T17:00:00+01:00');
    assert.equal(inPoland('2026-07-01', '17:00'), '2026-07-01T17:00:00+02:00');
    assert.equal(inPoland('2026-03-28', '17:00'), '2026-03-28T17:00:00+01:00');
    assert.equal(inPoland('2026-03-29', '17:00'), '2026-03-29T17:00:00+02:00');
    assert.equal(inPoland('2026-10-25', '08:00'), '2026-10-25T08:00:00+01:00');
  });

  test('fall into the half-year of their month', () => {
    assert.deepEqual(halfYear('2026-06-30'), {from: '2026-01-01', to: '2026-06-30'});
    assert.deepEqual(halfYear('2026-07-01'), {from: '2026-07-01', to: '2026-12-31'});
  });

  test('know their weekday, Sunday as the seventh', () => {
    assert.equal(weekday('2026-11-22'), 7);
    assert.equal(weekday('2026-11-23'), 1);
  });
});
