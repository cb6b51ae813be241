import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {formatRecurrence} from '../../lib/i18n/recurrence.js';

describe('formatRecurrence', () => {
  it('says days and hours as people do', () => {
    const market = {weekdays: [2, 5], fromHour: 8, toHour: 13};
    assert.equal(formatRecurrence('pl', market), 'wtorek i piątek, od 8:00 do 13:00');
    assert.equal(formatRecurrence('en', market), 'Tuesday and Friday, from 8:00 to 13:00');
    assert.equal(formatRecurrence('uk', market), 'вівторок і пʼятниця, з 8:00 до 13:00');
  });

  it('calls 0 to 24 all day and seven days every day', () => {
    const saturday = {weekdays: [6], fromHour: 0, toHour: 24};
    const always = {...saturday, weekdays: [1, 2, 3, 4, 5, 6, 7]};
    assert.equal(formatRecurrence('pl', saturday), 'sobota, całą dobę');
    assert.equal(formatRecurrence('pl', always), 'codziennie, całą dobę');
    assert.equal(formatRecurrence('en', always), 'every day, all day');
    assert.equal(formatRecurrence('uk', always), 'щодня, цілу добу');
  });

  it('keeps the hours of a night', () => {
    const night = {weekdays: [6], fromHour: 22, toHour: 4};
    assert.equal(formatRecurrence('pl', night), 'sobota, od 22:00 do 4:00');
  });
});
