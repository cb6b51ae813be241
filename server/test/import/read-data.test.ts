import assert from 'node:assert/strict';
import {dirname} from 'node:path';
import {describe, test} from 'node:test';
import {createFinder} from 'rejon/beats';
import fc from 'fast-check';
import {buildCounty, type CountyOptions} from '../../lib/import/build-county.js';
import {Problems, type Problem} from '../../lib/import/problem.js';
import {readData, type DataOptions} from '../../lib/import/read-data.js';
import {templateFiles} from '../../lib/import/template.js';
import {testFolder} from './folder.ts';

const folder = testFolder();
let files = 0;

/** Reads one table, or a folder of tables, as an import does. */
async function read(
  tables: string | Record<string, string>,
  options: DataOptions & Partial<CountyOptions> = {},
) {
  const name = `case-${files++}`;
  const path =
    typeof tables === 'string'
      ? folder.write({[`${name}/rejony.csv`]: tables})
      : dirname(
          folder.write(
            Object.fromEntries(
              Object.entries(tables).map(([file, text]) => [`${name}/${file}`, text]),
            ),
          ),
        );
  const problems = new Problems();
  const data = await readData(path, options, problems);
  const county = data && buildCounty(data, {today: '2026-11-22', ...options}, problems);
  return {data, county, problems: problems.all};
}

const said = (problems: readonly Problem[], severity: Problem['severity'] = 'warning') =>
  problems
    .filter((problem) => problem.severity === severity)
    .map(({line, column, message}) => [line, column?.number, message.split(/[;.]/)[0]]);

const unit = {unitName: 'KPP w Koluszkach', unitPhone: '47 100 00 01', unitAddress: 'Koluszki'};

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
    assert.match(said(none.problems, 'error').join(), /Nie wiemy, do jakiej jednostki/);
    const silent = await read('numer;opis;jednostka\n1;ul. Polna;KPP w Koluszkach\n');
    assert.match(said(silent.problems, 'error').join(), /Nie znamy telefonu jednostki/);
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

describe('the county', () => {
  test('is recognised by its gminy, which get their codes; what lies around is told by county', async () => {
    const {county} = await read(
      'numer;gmina;opis\n1;Koluszki;Kaletnik, Felicjanów\n2;Brójce;Bukowiec\n',
      unit,
    );
    assert.equal(county?.area.teryt, '1006');
    assert.equal(county.area.name, 'powiat łódzki wschodni');
    assert.equal(county.gminy.find(({name}) => name === 'Koluszki')?.teryt, '1006073');
    assert.equal(county.localities.length, 123);
    assert.ok(
      county.outside!.some(({name, county}) => name === 'Łódź' && county === 'miasto Łódź'),
    );
    assert.ok(
      county.outside!.every(({name}) => !county.localities.some((one) => one.name === name)),
    );
    assert.deepEqual(
      county.beats.map(({id}) => id),
      ['rejon-1', 'rejon-2'],
    );
    assert.equal(county.area.parts.length, 6);
  });

  test('is not guessed: gminy of the same name in several counties are asked back', async () => {
    const {county, problems} = await read('numer;gmina;opis\n1;Brzeziny;ul. Polna\n', unit);
    assert.equal(county?.area.teryt, '0000');
    assert.match(said(problems).join(), /Nie wiemy, w którym powiecie/);
    const named = await read('numer;gmina;opis\n1;Brzeziny;ul. Polna\n', {
      ...unit,
      county: 'brzeziński',
    });
    assert.equal(named.county?.area.teryt, '1021');
  });

  test('of an invented city is whole too: every locality has a gmina with a code', async () => {
    const {county} = await read('numer;miejscowość;opis\n1;Zmyślin;ul. Polna, ul. Leśna\n', unit);
    const codes = new Set(county?.gminy.map(({teryt}) => teryt));
    assert.ok(county?.localities.length);
    for (const {gmina} of county.localities) assert.ok(codes.has(gmina) && /^\d{7}$/.test(gmina));
    assert.ok(county.area.outline.length > 0);
    const finder = createFinder({
      ...county,
      coverage: county.beats.map(({id, rules}) => ({beat: id, rules})),
    });
    const answer = finder.byAddress('Zmyślin, Leśna 4');
    assert.equal(answer.kind === 'one' && answer.beat, 'rejon-1');
  });

  test('at the border of Poland has an outline, although no neighbours close it', async () => {
    const {county} = await read('numer;gmina;opis\n1;Krasnopol;Krasnopol\n', unit);
    assert.equal(county?.area.name, 'powiat sejneński');
    assert.ok(county.area.outline.length > 0);
  });
});

test('the template is read without a problem, and fills everything', async () => {
  const {county, problems} = await read({...templateFiles});
  assert.deepEqual(problems, []);
  const [first, second] = county!.beats;
  assert.equal(first?.assignments[0]?.officer.rankFull, 'młodszy aspirant');
  assert.deepEqual(first.dutyHours, [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}]);
  assert.deepEqual(first.plan?.actions, [
    {text: 'rozmowa z dyrekcją', done: true},
    {text: 'patrole rano', done: false},
  ]);
  assert.deepEqual(
    second?.assignments.map(({role, to}) => [role, to]),
    [
      ['officer', undefined],
      ['substitute', '2026-12-31'],
    ],
  );
  assert.equal(county!.units[0]?.supervisor?.role, 'kierownik rewiru dzielnicowych');
  assert.equal(county!.meetings[0]?.start, '2026-12-10T17:00:00+01:00');
  assert.deepEqual(county!.streets.find(({name}) => name === 'ul. Akacjowa')?.formerNames, [
    'ul. Zmyślona',
  ]);
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
