import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {readBeatNumber} from '../../lib/import/fields/beat-number.js';
import {readDay} from '../../lib/import/fields/day.js';
import {readEmail} from '../../lib/import/fields/email.js';
import {readHours, readTime} from '../../lib/import/fields/hours.js';
import {readStaff} from '../../lib/import/fields/person.js';
import {readPhone} from '../../lib/import/fields/phone.js';
import {readPoint} from '../../lib/import/fields/point.js';
import {readRank} from '../../lib/import/fields/rank.js';

/** Each written form with what is read of it. */
function reads<T>(read: (text: string) => T, cases: readonly (readonly [string, unknown])[]): void {
  for (const [written, expected] of cases) {
    test(`„${written}”`, () => assert.deepEqual(read(written), expected));
  }
}

describe('a rank', () => {
  const junior = {rank: 'mł. asp.', rankFull: 'młodszy aspirant'};
  reads(readRank, [
    ['mł. asp.', junior],
    ['mł.asp.', junior],
    ['ml asp', junior],
    ['Młodszy aspirant', junior],
    ['młodsza aspirant', {rank: 'mł. asp.', rankFull: 'młodsza aspirant'}],
    ['st. post.', {rank: 'st. post.', rankFull: 'starszy posterunkowy'}],
    ['sierż. sztab.', {rank: 'sierż. szt.', rankFull: 'sierżant sztabowy'}],
    ['aspirant sztabowy', {rank: 'asp. szt.', rankFull: 'aspirant sztabowy'}],
    ['podkom.', {rank: 'podkom.', rankFull: 'podkomisarz'}],
    ['insp.', {rank: 'insp.', rankFull: 'inspektor'}],
    ['kapitan', undefined],
    ['', undefined],
  ]);
});

describe('who serves a beat, in one cell', () => {
  const officer = (rank: string, firstName: string, lastName: string, role = 'dzielnicowy') => ({
    ...readRank(rank),
    ...{firstName, lastName, role},
  });
  reads(readStaff, [
    ['mł. asp. Jan Przykładowy', {officer: officer('mł. asp.', 'Jan', 'Przykładowy')}],
    ['mł.asp.Jan Przykładowy', {officer: officer('mł. asp.', 'Jan', 'Przykładowy')}],
    ['sierż. PRZYKŁADOWY Jan', {officer: officer('sierż.', 'Jan', 'Przykładowy')}],
    [
      'asp. Anna Maria Zmyślona-Próbna',
      {officer: officer('asp.', 'Anna Maria', 'Zmyślona-Próbna')},
    ],
    [
      'dzielnicowa st. sierż. Anna Zmyślona',
      {officer: officer('st. sierż.', 'Anna', 'Zmyślona', 'dzielnicowa')},
    ],
    [
      'p.o. dzielnicowego post. Jan Próbny',
      {officer: officer('post.', 'Jan', 'Próbny', 'p.o. dzielnicowego')},
    ],
    ['wakat', {}],
    ['Wakat, w zastępstwie: asp. Jan Próbny', {substitute: officer('asp.', 'Jan', 'Próbny')}],
    [
      'asp. Anna Zmyślona (w zastępstwie: st. asp. Jan Próbny)',
      {
        officer: officer('asp.', 'Anna', 'Zmyślona'),
        substitute: officer('st. asp.', 'Jan', 'Próbny'),
      },
    ],
  ]);

  test('of names alone, without a rank, the rank is left open', () => {
    assert.deepEqual(readStaff('Jan Próbny').officer, {
      ...{rank: '', rankFull: '', role: 'dzielnicowy'},
      ...{firstName: 'Jan', lastName: 'Próbny'},
    });
  });

  test('of the last name first, when the heading says so', () => {
    assert.equal(readStaff('asp. Próbny Jan', 'last-first').officer?.lastName, 'Próbny');
  });

  test('what is no name is said, and not taken for one', () => {
    const {officer, wrong} = readStaff('tel. 500 000 001');
    assert.equal(officer, undefined);
    assert.match(wrong ?? '', /wpisz stopień, imię i nazwisko/);
  });
});

describe('a phone', () => {
  const phone = (text: string) => readPhone(text)?.phone;
  reads(phone, [
    ['500000001', '+48500000001'],
    ['+48 500 000 001', '+48500000001'],
    ['0048 500-000-001', '+48500000001'],
    ['48500000001', '+48500000001'],
    ['tel. (42) 100 00 01', '+48421000001'],
    ['0 42 100 00 01', '+48421000001'],
    ['47 100 00 01 wew. 12', '+48471000001'],
    ['kom. 500 000 001, 47 100 00 01', '+48500000001'],
    ['500 000', undefined],
    ['brak', undefined],
    ['+49 30 1234567', '+49301234567'],
  ]);

  test('says when it had to leave an extension out', () => {
    assert.equal(readPhone('47 100 00 01 wew. 12')?.withoutExtension, true);
    assert.equal(readPhone('47 100 00 01')?.withoutExtension, false);
  });
});

describe('an e-mail', () => {
  reads(readEmail, [
    ['dzielnicowy1@example.org', 'dzielnicowy1@example.org'],
    [' mailto:a.b@x.example.org ', 'a.b@x.example.org'],
    ['dzielnicowy1(at)example.org', undefined],
    ['dzielnicowy łask@example.org', undefined],
  ]);
});

describe('a day', () => {
  reads(readDay, [
    ['2026-11-22', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22.11.2026 r.', '2026-11-22'],
    ['2.1.2026', '2026-01-02'],
    ['22 listopada 2026 r.', '2026-11-22'],
    ['30.02.2026', undefined],
    ['jutro', undefined],
  ]);
});

describe('weekly hours', () => {
  const weekdays = [1, 2, 3, 4, 5];
  reads(readHours, [
    ['pn-pt 7:30-15:30', [{weekdays, from: '07:30', to: '15:30'}]],
    ['pon.–pt. 7.30–15.30', [{weekdays, from: '07:30', to: '15:30'}]],
    ['poniedziałek - piątek w godz. 8-16', [{weekdays, from: '08:00', to: '16:00'}]],
    ['od poniedziałku do piątku od 8:00 do 16:00', [{weekdays, from: '08:00', to: '16:00'}]],
    [
      'pn-pt 7:30-15:30; sb 10:00-14:00',
      [
        {weekdays, from: '07:30', to: '15:30'},
        {weekdays: [6], from: '10:00', to: '14:00'},
      ],
    ],
    ['wt, czw 14:00-22:00', [{weekdays: [2, 4], from: '14:00', to: '22:00'}]],
    [
      'pn, śr 14:00-22:00, nd 8-10',
      [
        {weekdays: [1, 3], from: '14:00', to: '22:00'},
        {weekdays: [7], from: '08:00', to: '10:00'},
      ],
    ],
    ['środa 22:00-6:00', [{weekdays: [3], from: '22:00', to: '06:00'}]],
    ['całodobowo', [{weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'}]],
    ['zmiennie', undefined],
    ['pn-pt 25:00-26:00', undefined],
  ]);
});

describe('a time of day', () => {
  reads(readTime, [
    ['17:00', '17:00'],
    ['godz. 8.30', '08:30'],
    ['17:00:00', '17:00'],
    ['25:00', undefined],
  ]);
});

describe('the number of a beat', () => {
  reads(readBeatNumber, [
    ['3', '3'],
    ['Rejon nr 9 i 10', '9 i 10'],
    ['Rejon I', 'I'],
    ['rejon służbowy nr IV', 'IV'],
    ['REJON NR 5.', '5'],
    ['Nr 7', '7'],
    ['4.', '4'],
    ['R-5', 'R-5'],
  ]);
});

describe('coordinates', () => {
  reads(readPoint, [
    ['51.7401, 19.8156', {lat: 51.7401, lon: 19.8156}],
    ['51,7401; 19,8156', {lat: 51.7401, lon: 19.8156}],
    ['19.8156, 51.7401', undefined],
    ['tutaj', undefined],
  ]);
});

test('no text makes any of them throw, or takes long', () => {
  const readers = [
    ...[readRank, readStaff, readPhone, readEmail, readDay, readHours, readTime, readBeatNumber],
    readPoint,
  ];
  const word = fc.constantFrom(
    'pn',
    '-',
    '7:30',
    'asp.',
    'Jan',
    'w zastępstwie:',
    '500',
    '(',
    ' ',
    '9',
    ';',
  );
  const text = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.array(word, {maxLength: 60}).map((all) => all.join('')),
  );
  fc.assert(fc.property(text, (written) => void readers.map((read) => read(written))));
});
