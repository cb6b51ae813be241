import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {utils, write, type BookType} from '@e965/xlsx';
import fc from 'fast-check';
import {splitContacts} from '../../lib/import/fields/contacts.js';
import {readStaff} from '../../lib/import/fields/person.js';
import {readXlsx} from '../../lib/import/tables/read-xlsx.js';
import {read, said, unit} from './read.ts';

describe('a workbook', () => {
  const workbook = (bookType: BookType) => {
    const sheet = utils.aoa_to_sheet([
      ['numer', 'gmina', 'opis'],
      [1, 'Koluszki', 'Kaletnik'],
      [2, undefined, 'Felicjanów'],
      [3, undefined, 'Lisowice'],
    ]);
    sheet['!merges'] = [{s: {r: 1, c: 1}, e: {r: 2, c: 1}}];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Rejony');
    return new Uint8Array(write(book, {type: 'array', bookType}) as ArrayBuffer);
  };

  for (const type of ['xlsx', 'biff8', 'ods'] as const) {
    test(`is read, ${type}, and a cell merged over several rows stands in each of them`, () => {
      const [sheet] = readXlsx(workbook(type));
      assert.deepEqual(
        sheet?.rows.map(({cells}) => cells.join('|')),
        ['numer|gmina|opis', '1|Koluszki|Kaletnik', '2|Koluszki|Felicjanów', '3||Lisowice'],
      );
    });
  }
});

describe('several tables of beats', () => {
  test('in the files of a folder are read together, and a number given twice is told', async () => {
    const table = (...rows: string[]) => `numer;gmina;opis\n${rows.join('\n')}\n`;
    const {data, problems} = await read({
      'rejony-koluszki.csv': table('1;Koluszki;Kaletnik', '2;Koluszki;Felicjanów'),
      'rejony-brojce.csv': table('3;Brójce;Bukowiec', '2;Koluszki;Lisowice'),
    });
    assert.deepEqual(
      data?.beats.map(({row}) => row.number),
      ['3', '2', '1', '2'],
    );
    assert.match(said(problems, 'error').join(), /Rejon „2” jest już/);
  });

  test('in the sheets of a workbook belong to the unit that a sheet is named after', async () => {
    const book = utils.book_new();
    const sheet = (number: number, village: string) =>
      utils.aoa_to_sheet([
        ['numer', 'gmina', 'opis'],
        [number, 'Koluszki', village],
      ]);
    utils.book_append_sheet(book, sheet(1, 'Kaletnik'), 'KP Tuszyn');
    utils.book_append_sheet(book, sheet(2, 'Lisowice'), 'PP Andrespol');
    const {data} = await read({
      'rejony.xlsx': new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer),
    });
    assert.deepEqual(
      data?.beats.map(({row}) => [row.number, row.unit]),
      [
        ['1', 'KP Tuszyn'],
        ['2', 'PP Andrespol'],
      ],
    );
  });
});

describe('rows between the beats', () => {
  test('name the gmina or the unit of the rows below, and remarks are no beats', async () => {
    const {data, problems} = await read(
      'lp;rejon;opis;telefon\n;Gmina Koluszki;;\n1;1;Kaletnik;500000001\n;;;\nGmina Brójce;;;\n' +
        '2;1;Bukowiec;500000002\nKomisariat Policji w Tuszynie;;;\n3;2;Kurowice;500000003\nRazem: 3;;;\n',
    );
    assert.deepEqual(
      data?.beats.map(({row}) => [row.number, row.gmina, row.unit]),
      [
        ['1', 'Gmina Koluszki', undefined],
        ['1', 'Gmina Brójce', undefined],
        ['2', undefined, 'Komisariat Policji w Tuszynie'],
      ],
    );
    const notes = said(problems, 'note').map(([line, , words]) => `${line}: ${words}`);
    assert.ok(notes.includes('2: „Gmina Koluszki” odnosimy do rejonów w wierszach poniżej'));
    assert.ok(notes.includes('9: Ten wiersz nie opisuje rejonu, więc go pomijamy'));
  });

  test('a number that two gminy use is allowed, and said once', async () => {
    const {problems} = await read(
      'numer;gmina;opis;telefon\n1;Koluszki;Kaletnik;500000001\n1;Brójce;Bukowiec;500000002\n',
      unit,
    );
    const numbers = said(problems, 'note').filter(([, , words]) => /^Numer/.test(String(words)));
    assert.deepEqual(numbers, [[2, 1, 'Numer „1” ma kilka rejonów']]);
    assert.ok(!problems.some(({severity}) => severity === 'error'));
  });
});

describe('cells', () => {
  test('that say there is nothing are empty, without a warning', async () => {
    const {county, problems} = await read(
      'numer;miejscowość;opis;dzielnicowy;telefon;e-mail;przyjęcia\n' +
        '1;Koluszki;ul. Polna;brak;500000001;brak;-\n',
      unit,
    );
    assert.deepEqual(said(problems), []);
    const [beat] = county!.beats;
    assert.deepEqual(beat?.assignments, []);
    assert.ok(!('email' in beat) && !('officeHours' in beat));
  });

  test('with an officer and a phone in one keep both', async () => {
    const {county, problems} = await read(
      'numer;miejscowość;opis;dzielnicowy\n' +
        '1;Koluszki;ul. Polna;"mł. asp. Jan Zmyślony\ntel. kom.: 500 000 001, e-mail: d1@example.org"\n' +
        '2;Koluszki;ul. Leśna;"wakat, w zastępstwie: asp. Ewa Próbna (kom. 500 000 002)"\n',
      unit,
    );
    assert.deepEqual(said(problems), []);
    assert.deepEqual(
      county?.beats.map(({phone, email, assignments}) => [
        phone,
        email,
        ...assignments.map(({officer, role}) => `${role} ${officer.rank} ${officer.lastName}`),
      ]),
      [
        ['+48500000001', 'd1@example.org', 'officer mł. asp. Zmyślony'],
        ['+48500000002', undefined, 'substitute asp. Próbna'],
      ],
    );
  });

  test('never make an officer of the words for a vacancy', () => {
    for (const words of [
      ...['wakat', 'vacat –', 'brak obsady', 'Brak dzielnicowego', 'rejon nieobsadzony'],
      ...['stanowisko nie obsadzone', 'Rejon jest nieobsadzony.'],
    ]) {
      assert.deepEqual(readStaff(words), {}, words);
    }
  });

  test('with names only stay as they are, "kom." as a rank too', () => {
    for (const names of ['kom. Jan Zmyślony', 'mł. asp. Ewa Próbna-Inna', 'p.o. st. post. Ola Y']) {
      assert.deepEqual(splitContacts(names), {names, phone: undefined, email: undefined});
    }
  });

  test('of any text are taken apart without an error, in bounded time', () => {
    const words = fc.constantFrom(
      'tel. ',
      'kom. ',
      '500',
      ' ',
      '(',
      ')',
      '@',
      'a.b',
      'Jan ',
      '+48',
    );
    fc.assert(fc.property(fc.string(), (text) => void splitContacts(text)));
    fc.assert(
      fc.property(fc.array(words, {maxLength: 400}), (parts) => {
        const start = performance.now();
        splitContacts(parts.join(''));
        return performance.now() - start < 500;
      }),
    );
  });
});

describe('a plan in one cell', () => {
  test('takes the days between which it runs from its text', async () => {
    const text = 'Od 1.07.2026 r. do 31.12.2026 r.: parkowanie przy szkole';
    const {county, problems} = await read(
      `numer;miejscowość;opis;telefon;plan priorytetowy\n1;Koluszki;ul. Polna;500000001;${text}\n`,
      unit,
    );
    assert.deepEqual(said(problems), []);
    const {from, to, problem} = county!.beats[0]!.plan!;
    assert.deepEqual([from, to, problem], ['2026-07-01', '2026-12-31', text]);
  });
});

describe('data without a unit', () => {
  test('hear so once, not of its phone, its address and its place as well', async () => {
    const {county, problems} = await read(
      'numer;gmina;opis;telefon\n1;Koluszki;Kaletnik;500000001\n',
    );
    assert.deepEqual(said(problems), [
      [1, undefined, 'Nie wiemy, do jakiej jednostki należą rejony'],
    ]);
    assert.equal(county?.units.length, 1);
  });
});
