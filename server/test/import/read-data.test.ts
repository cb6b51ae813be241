import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {read, said, unit} from './read.ts';

describe('every problem says its line and column', () => {
  test('in cells that cannot be read', async () => {
    const {problems} = await read(
      'numer;gmina;opis;stopień;imię;nazwisko;telefon;e-mail;dane z dnia;godziny służby\n' +
        '1;Koluszki;Kaletnik;kapitan;Jan;Próbny;12 34;a(at)b;wczoraj;zmiennie\n',
      unit,
    );
    assert.deepEqual(
      said(problems)
        .slice(0, 5)
        .sort(([, a], [, b]) => Number(a) - Number(b)),
      [
        [2, 4, 'Nie rozumiemy stopnia'],
        [2, 7, 'Nie rozumiemy „12 34”'],
        [2, 8, 'Nie rozumiemy „a(at)b”'],
        [2, 9, 'Nie rozumiemy „wczoraj”'],
        [2, 10, 'Nie rozumiemy „zmiennie”'],
      ],
    );
  });

  test('in the middle of a text with line breaks', async () => {
    const {problems} = await read(
      'numer;uwagi;opis\n1;"a\nb";"ul. Polna,\nul. Leśna,\nteren do lasu Wschodniego"\n',
    );
    const [border] = problems.filter(({message}) => message.startsWith('Opis granicy'));
    assert.equal(border?.line, 5);
    assert.deepEqual(border.column, {number: 3, name: 'opis'});
  });

  test('a beat without a number, a number twice, a beat that covers nothing', async () => {
    const {problems} = await read('numer;opis\n;ul. Polna\n1;ul. Leśna\n1;ul. Rybna\n2;\n', unit);
    assert.deepEqual(said(problems, 'error'), [
      [2, 1, 'Wiersz nie ma numeru rejonu'],
      [4, 1, 'Rejon „1” jest już w wierszu 3'],
    ]);
    assert.ok(
      problems.some(
        ({line, column, message}) =>
          line === 5 && column?.number === 2 && message.startsWith('Nie wiemy, co obejmuje'),
      ),
    );
  });

  test('a unit that is not in the table of units', async () => {
    const {problems} = await read({
      'rejony.csv': 'numer;opis;jednostka\n1;ul. Polna;KP Nigdzie\n',
      'jednostki.csv': 'nazwa;adres;telefon\nKPP w Koluszkach;Koluszki;47 100 00 01\n',
    });
    assert.deepEqual(said(problems, 'error'), [
      [2, 3, 'Jednostki „KP Nigdzie” nie ma w tabeli jednostek'],
    ]);
  });

  test('no unit at all, and a unit without a phone', async () => {
    const none = await read('numer;opis\n1;ul. Polna\n');
    assert.match(said(none.problems, 'warning').join(), /Nie wiemy, do jakiej jednostki/);
    const silent = await read('numer;opis;jednostka\n1;ul. Polna;KPP w Koluszkach\n');
    assert.match(said(silent.problems, 'warning').join(), /Nie znamy telefonu jednostki/);
  });

  test('a file without headings', async () => {
    const {data, problems} = await read('1;ul. Polna\n2;ul. Leśna\n');
    assert.equal(data, undefined);
    assert.match(said(problems, 'error').join(), /Nie znaleźliśmy tabeli rejonów/);
  });
});

describe('any of the usual forms gives the same beats', () => {
  const table = (separator: string) =>
    [
      ['Nr rejonu', 'Zasięg', 'Gmina'],
      ['Rejon nr 1', '"ul. Główna, ul. Łąkowa"', 'Koluszki'],
    ]
      .map((row) => `${row.join(separator)}\r\n`)
      .join('');

  for (const separator of [';', ',', '\t']) {
    test(`separated by ${JSON.stringify(separator)}`, async () => {
      const {data} = await read(table(separator));
      assert.deepEqual(
        data?.beats.map(({id, row}) => [id, row.number, row.coverage]),
        [['rejon-1', '1', 'ul. Główna, ul. Łąkowa']],
      );
    });
  }
});

test('no cells make it throw', async () => {
  const cell = fc.oneof(
    fc.string({maxLength: 12}),
    fc.constantFrom(
      'numer',
      'opis',
      'gmina',
      'Koluszki',
      '1',
      'ul. Polna',
      '"',
      'telefon',
      'plan od',
    ),
  );
  const text = fc
    .array(
      fc.array(cell, {maxLength: 6}).map((cells) => cells.join(';')),
      {maxLength: 6},
    )
    .map((rows) => `numer;opis;gmina\n${rows.join('\n')}`);
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const {problems} = await read(written);
      for (const {message} of problems) assert.match(message, /^[\p{Lu}„]/u);
    }),
    {numRuns: 20},
  );
});
