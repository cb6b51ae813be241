import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  formatDay,
  formatDistance,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPhone,
  formatShare,
  plural,
  todayInPoland,
} from '../../lib/i18n/index.js';

const reports = {one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń', other: 'zgłoszenia'};

describe('words and numbers', () => {
  it('counts in Polish as people do', () => {
    const spoken = [0, 1, 2, 5, 12, 21, 22, 112, 122, 1.5].map(
      (count) => `${count} ${plural('pl', count, reports)}`,
    );
    assert.deepEqual(spoken, [
      '0 zgłoszeń',
      '1 zgłoszenie',
      '2 zgłoszenia',
      '5 zgłoszeń',
      '12 zgłoszeń',
      '21 zgłoszeń',
      '22 zgłoszenia',
      '112 zgłoszeń',
      '122 zgłoszenia',
      '1.5 zgłoszenia',
    ]);
  });

  it('counts in English with the two forms it has', () => {
    const forms = {one: 'report', other: 'reports'};
    assert.equal(plural('en', 1, forms), 'report');
    assert.equal(plural('en', 22, forms), 'reports');
  });

  it('writes a day in full, the same in every time zone', () => {
    assert.equal(formatDay('pl', '2026-11-22'), '22 listopada 2026');
    assert.equal(formatDay('uk', '2026-01-01'), '1 січня 2026 р.');
  });

  it('writes a moment as a clock in Poland shows it', () => {
    assert.equal(formatMoment('pl', '2026-07-01T15:05:00Z'), 'środa, 1 lipca 2026 17:05');
    assert.equal(formatMoment('pl', '2026-12-01T15:05:00Z'), 'wtorek, 1 grudnia 2026 16:05');
  });

  it('names a month with its year, or shortly where there is no room', () => {
    assert.equal(formatMonth('pl', '2026-11'), 'listopad 2026');
    assert.equal(formatMonth('pl', '2026-01', 'short'), 'sty');
    assert.equal(formatMonth('en', '2026-11'), 'November 2026');
    assert.equal(formatMonth('uk', '2026-11'), 'листопад 2026 р.');
  });

  it('says what part of a whole something is', () => {
    assert.equal(formatShare('pl', 0.567), '57%');
    assert.equal(formatShare('en', 1), '100%');
  });

  it('groups digits from 10 000 up', () => {
    assert.equal(formatNumber('pl', 9_999), '9999');
    assert.equal(formatNumber('pl', 12_345), '12\u00a0345');
  });

  it('rounds distances to what a walker needs', () => {
    assert.equal(formatDistance('pl', 347), '350 m');
    assert.equal(formatDistance('pl', 2_449), '2,4 km');
    assert.equal(formatDistance('pl', 24_900), '25 km');
  });

  it('knows what day it is in Poland, also when it is another day elsewhere', () => {
    assert.equal(todayInPoland(new Date('2026-06-30T22:30:00Z')), '2026-07-01');
    assert.equal(todayInPoland(new Date('2026-12-31T22:30:00Z')), '2026-12-31');
  });
});

describe('phone numbers', () => {
  it('are grouped as people read them aloud', () => {
    assert.equal(formatPhone('+48500000001'), '500\u00a0000\u00a0001');
    assert.equal(formatPhone('+48470000112'), '47\u00a000\u00a0001\u00a012');
  });

  it('stay as they are when they are not Polish', () => {
    assert.equal(formatPhone('+380441234567'), '+380441234567');
    assert.equal(formatPhone('112'), '112');
  });
});
