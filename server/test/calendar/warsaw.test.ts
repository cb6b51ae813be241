import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addDays, dayOf, inWarsaw, isDay, nextMidnight} from '../../lib/calendar/warsaw.js';

const hour = 60 * 60 * 1000;

for (const {day, from, until, hours} of [
  {
    day: 'an ordinary day',
    from: '2026-11-22T00:00:00+01:00',
    until: '2026-11-23T00:00:00+01:00',
    hours: 24,
  },
  {
    day: 'the day on which clocks go forward',
    from: '2026-03-29T00:00:00+01:00',
    until: '2026-03-30T00:00:00+02:00',
    hours: 23,
  },
  {
    day: 'the day on which clocks go back',
    from: '2026-10-25T00:00:00+02:00',
    until: '2026-10-26T00:00:00+01:00',
    hours: 25,
  },
]) {
  test(`${day} lasts ${hours} hours`, () => {
    const next = nextMidnight(new Date(from));
    assert.equal(next.toISOString(), new Date(until).toISOString());
    assert.equal((next.getTime() - new Date(from).getTime()) / hour, hours);
    assert.equal(inWarsaw(next), until);
  });
}

test('a day in Poland begins at midnight in Poland, wherever the server stands', () => {
  assert.equal(dayOf(new Date('2026-11-22T22:59:59Z')), '2026-11-22');
  assert.equal(dayOf(new Date('2026-11-22T23:00:00Z')), '2026-11-23');
  assert.equal(dayOf(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
});

test('days are added across months and leap years', () => {
  assert.equal(addDays('2028-02-28', 2), '2028-03-01');
  assert.equal(addDays('2026-01-01', -365), '2025-01-01');
});

test('only days of the calendar are days', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-11-22T00:00']) {
    assert.equal(isDay(text), false, text);
  }
  assert.equal(isDay('2028-02-29'), true);
});

test('at any instant, midnight is the first instant of the next day', () => {
  const instants = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const midnight = nextMidnight(instant);
      assert.equal(dayOf(midnight), addDays(dayOf(instant), 1));
      assert.equal(dayOf(new Date(midnight.getTime() - 1)), dayOf(instant));
      const seconds = Math.floor(instant.getTime() / 1000) * 1000;
      assert.equal(new Date(inWarsaw(instant)).getTime(), seconds);
    }),
  );
});
