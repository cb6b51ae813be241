import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import type {Meeting} from '../../lib/backend/index.js';
import {calendar} from '../../lib/officer/calendar.js';
import {unfolded} from './content-lines.ts';

const meeting: Meeting = {
  id: 'm1',
  beat: 'lipowo-1',
  topic: 'Bezpieczeństwo przy szkole',
  place: 'Dom Kultury, ul. 3 Maja 5, Lipowo',
  start: '2026-12-03T17:00:00+01:00',
  end: '2026-12-03T18:30:00+01:00',
};

const link = 'https://policja.example.org/?dzielnicowy=lipowo-1';
const linesOf = (more: Partial<Meeting> = {}) =>
  unfolded(calendar({...meeting, ...more}, link, new Date('2026-11-22T12:34:56.789Z')));

describe('calendar', () => {
  it('holds one event, in UTC', () => {
    assert.deepEqual(linesOf(), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//rejon//rejon//PL',
      'BEGIN:VEVENT',
      'UID:lipowo-1.m1@rejon',
      'DTSTAMP:20261122T123456Z',
      'DTSTART:20261203T160000Z',
      'DTEND:20261203T173000Z',
      'SUMMARY:Bezpieczeństwo przy szkole',
      'LOCATION:Dom Kultury\\, ul. 3 Maja 5\\, Lipowo',
      `URL:${link}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is the same entry when a meeting moves, and at the right hour in summer', () => {
    const moved = linesOf({start: '2026-07-02T17:00:00+02:00'});
    assert.ok(moved.includes('UID:lipowo-1.m1@rejon'));
    assert.ok(moved.includes('DTSTART:20260702T150000Z'));
  });

  it('stays one event whatever the topic says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (topic) => {
        assert.equal(linesOf({topic, place: topic}).length, linesOf().length);
      }),
    );
  });
});
