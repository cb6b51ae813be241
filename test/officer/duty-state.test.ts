import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import type {WeeklyHours} from '../../lib/backend/index.js';
import {dutyState} from '../../lib/officer/duty-state.js';

const weekdays: readonly WeeklyHours[] = [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}];
const always: readonly WeeklyHours[] = [
  {weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'},
];

const state = (hours: readonly WeeklyHours[], now: string) => {
  const duty = dutyState(hours, new Date(now));
  return duty.on
    ? `on until ${duty.until?.toISOString() ?? 'for ever'}`
    : `off until ${duty.next?.toISOString() ?? 'for ever'}`;
};

describe('dutyState', () => {
  it('knows when duty ends and when it begins again', () => {
    // Monday 23 November 2026, one hour ahead of UTC.
    assert.equal(
      state(weekdays, '2026-11-23T07:29:59+01:00'),
      'off until 2026-11-23T06:30:00.000Z',
    );
    assert.equal(state(weekdays, '2026-11-23T07:30:00+01:00'), 'on until 2026-11-23T14:30:00.000Z');
    assert.equal(
      state(weekdays, '2026-11-23T15:30:00+01:00'),
      'off until 2026-11-24T06:30:00.000Z',
    );
  });

  it('goes over the weekend', () => {
    assert.equal(
      state(weekdays, '2026-11-27T16:00:00+01:00'),
      'off until 2026-11-30T06:30:00.000Z',
    );
  });

  it('comes back in a week where there is one day only', () => {
    const mondays = [{weekdays: [1], from: '08:00', to: '10:00'}];
    assert.equal(state(mondays, '2026-11-23T12:00:00+01:00'), 'off until 2026-11-30T07:00:00.000Z');
  });

  it('goes on after midnight', () => {
    const night = [{weekdays: [5], from: '22:00', to: '06:00'}];
    assert.equal(state(night, '2026-11-27T23:00:00+01:00'), 'on until 2026-11-28T05:00:00.000Z');
    assert.equal(state(night, '2026-11-28T05:59:00+01:00'), 'on until 2026-11-28T05:00:00.000Z');
    assert.equal(state(night, '2026-11-28T06:00:00+01:00'), 'off until 2026-12-04T21:00:00.000Z');
  });

  it('joins shifts that follow one another', () => {
    const shifts = [
      {weekdays: [1], from: '06:00', to: '14:00'},
      {weekdays: [1], from: '14:00', to: '24:00'},
      {weekdays: [2], from: '00:00', to: '06:00'},
    ];
    assert.equal(state(shifts, '2026-11-23T10:00:00+01:00'), 'on until 2026-11-24T05:00:00.000Z');
  });

  it('never ends where somebody is there day and night', () => {
    assert.equal(state(always, '2026-11-23T10:00:00+01:00'), 'on until for ever');
  });

  it('never begins where there are no hours', () => {
    assert.equal(state([], '2026-11-23T10:00:00+01:00'), 'off until for ever');
  });

  it('keeps to the clocks of Poland when they change', () => {
    const sundays = [{weekdays: [7], from: '01:00', to: '04:00'}];
    // 28 March 2027: two hours long, since 2:00 to 3:00 is left out.
    assert.equal(state(sundays, '2027-03-28T01:30:00+01:00'), 'on until 2027-03-28T02:00:00.000Z');
    // 31 October 2027: four hours long, since 2:00 to 3:00 comes twice.
    assert.equal(state(sundays, '2027-10-31T01:30:00+02:00'), 'on until 2027-10-31T03:00:00.000Z');
    assert.equal(
      state(weekdays, '2027-03-26T18:00:00+01:00'),
      'off until 2027-03-29T05:30:00.000Z',
    );
  });

  it('always names a later moment', () => {
    const time = fc
      .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const hours = fc.record({
      weekdays: fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1}),
      from: time,
      to: time,
    });
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.array(hours, {minLength: 1, maxLength: 4}), moment, (entries, now) => {
        const duty = dutyState(entries, now);
        const change = duty.on ? duty.until : duty.next;
        if (change) {
          assert.ok(change > now);
          assert.notEqual(dutyState(entries, change).on, duty.on);
        } else {
          assert.ok(duty.on, 'somebody comes again within a week');
        }
      }),
    );
  });
});
