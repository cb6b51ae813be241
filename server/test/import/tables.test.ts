import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {utils, write} from '@e965/xlsx';
import fc from 'fast-check';
import {Problems} from '../../lib/import/problem.js';
import {beatColumns} from '../../lib/import/tables/beat-columns.js';
import {readHeader} from '../../lib/import/tables/columns.js';
import {decode} from '../../lib/import/tables/decode.js';
import {findTable} from '../../lib/import/tables/find-table.js';
import {readCsv} from '../../lib/import/tables/read-csv.js';
import {readXlsx} from '../../lib/import/tables/read-xlsx.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a file', () => {
  const text = 'Zażółć gęślą jaźń';
  /** In Windows-1250 and in ISO 8859-2, as Polish programs have saved it for thirty years. */
  const windows = Uint8Array.from(Buffer.from('5a61bff3b3e62067ea9c6cb9206a619ff1', 'hex'));
  const latin = Uint8Array.from(Buffer.from('5a61bff3b3e62067eab66cb1206a61bcf1', 'hex'));

  for (const [name, content] of [
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`)],
    [
      'UTF-16, as Excel saves Unicode text',
      Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ],
    ['Windows-1250', windows],
    ['ISO 8859-2', latin],
  ] as const) {
    test(`is recognised: ${name}`, () => assert.equal(decode(content), text));
  }

  test('is refused in a sentence when the file is no text', () => {
    assert.throws(() => decode(new Uint8Array([1, 0, 2])), {
      message: 'To nie jest plik tekstowy; zapisz arkusz jako CSV albo XLSX.',
    });
  });
});

describe('the rows of a CSV', () => {
  test('know the line on which they begin, past line breaks in cells and empty lines', () => {
    const rows = readCsv('a;b\r\n1;"x\r\ny"\r\n\r\n2;z\r\n', ';');
    assert.deepEqual(
      rows.map(({line, cells}) => [line, ...cells]),
      [
        [1, 'a', 'b'],
        [2, '1', 'x\ny'],
        [4, ''],
        [5, '2', 'z'],
      ],
    );
  });

  test('may hold quotation marks in the middle of a cell', () => {
    assert.deepEqual(readCsv('1;ROD "Storczyk";3', ';')[0]?.cells, ['1', 'ROD "Storczyk"', '3']);
  });

  test('say on which line a quotation mark is not closed', () => {
    assert.throws(() => readCsv('a;b\n1;x\n2;"y\n3;z\n', ';'), {line: 3, name: 'UnreadableFile'});
  });
});

describe('the headings', () => {
  const keys = (...cells: string[]) =>
    Object.fromEntries([...readHeader(cells, beatColumns).at].map(([key, i]) => [key, cells[i]]));

  test('are known by their aliases, whatever the case, the diacritics and the punctuation', () => {
    const cells = ['NR_REJONU', 'Zasieg rejonu:', 'Gmina', 'stopień', 'Imię', 'NAZWISKO', 'E-mail'];
    assert.deepEqual(Object.keys(keys(...cells)).sort(), [
      ...['coverage', 'email', 'firstName', 'gmina', 'lastName', 'number', 'rank'],
    ]);
  });

  test('may go on: the longest beginning tells', () => {
    const found = keys(
      'Numer rejonu służbowego',
      'Numer telefonu komórkowego',
      'Telefon komórkowy dzielnicowego',
    );
    assert.equal(found.number, 'Numer rejonu służbowego');
    assert.equal(found.mobile, 'Telefon komórkowy dzielnicowego');
  });

  test('„rejon” is the number, and beside a number the area', () => {
    assert.deepEqual(keys('rejon', 'opis'), {number: 'rejon', coverage: 'opis'});
    assert.deepEqual(keys('nr rejonu', 'rejon'), {number: 'nr rejonu', coverage: 'rejon'});
  });

  test('„lp.” counts the beats only where no other column does', () => {
    assert.equal(keys('lp.', 'nazwa rejonu', 'opis')['number'], 'lp.');
    assert.equal(keys('lp.', 'rejon', 'opis')['number'], 'rejon');
  });

  test('are found under a title, and once more in the middle of the table', () => {
    const problems = new Problems();
    const sheet = {
      file: 'rejony.csv',
      rows: readCsv('Wykaz dzielnicowych\n\nnr;opis;uwagi\n1;a;\n;;\nnr;opis;uwagi\n2;b;\n', ';'),
    };
    const table = findTable(sheet, beatColumns, problems);
    assert.deepEqual(
      table?.rows.map((row) => row.text('number')),
      ['1', '2'],
    );
    assert.deepEqual(
      problems.all.map(({line, severity, message}) => [line, severity, message.split(';')[0]]),
      [
        [3, 'note', 'Nie znamy takiej kolumny, więc jej nie czytamy.'],
        [6, 'note', 'Powtórzone nagłówki'],
        [5, 'note', 'Pomijamy puste wiersze (jest ich 1).'],
      ],
    );
  });
});

describe('a workbook', () => {
  const workbook = (cells: unknown[][]) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Rejony');
    return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
  };

  test('gives texts, numbers as they are typed, and days', () => {
    const [sheet] = readXlsx(
      workbook([
        ['nr', 'telefon', 'dane z dnia'],
        [1, 500000001, new Date(Date.UTC(2026, 10, 22))],
      ]),
    );
    assert.equal(sheet?.name, 'Rejony');
    assert.deepEqual(sheet?.rows[1], {line: 2, cells: ['1', '500000001', '2026-11-22']});
  });

  test('that is none is refused in a sentence', () => {
    for (const content of [bytes('a;b'), bytes('PK\u0003\u0004 not a book')]) {
      assert.throws(() => readXlsx(content), {
        name: 'UnreadableFile',
        message: /zapisz go w programie/,
      });
    }
  });
});

test('no bytes make a reader throw anything but its sentence', () => {
  const attempt = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      assert.equal((error as Error).name, 'UnreadableFile');
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (content) => {
      attempt(() => readCsv(decode(content), ';'));
      attempt(() => readXlsx(content));
      attempt(() => readXlsx(Uint8Array.from([0x50, 0x4b, 3, 4, ...content])));
    }),
  );
});
