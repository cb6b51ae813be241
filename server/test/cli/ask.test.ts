import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, test} from 'node:test';
import {testFolder} from '../import/folder.ts';
import {rejon} from './command.ts';

const folder = testFolder();

/** What is printed for questions about a table. */
async function ask(table: string, questions: string, ...more: string[]) {
  const path = folder.write({'dane.csv': table, 'pytania.tsv': questions});
  return rejon(['ask', path, '--questions', folder.write({'pytania.tsv': questions}), ...more]);
}

describe('rejon ask', () => {
  const city =
    'numer;opis\n' +
    '1;ul. Akacjowa, ul. Polna (numery nieparzyste)\n' +
    '9 i 10;"ul. Polna (numery parzyste), ul. 3 Maja"\n' +
    'IV;ul. Młyńska do lasu\n';

  test('prints street, number and answer for each question, and nothing else', async () => {
    const {code, out} = await ask(
      city,
      'street\tnumber\nAkacjowa\t5\nul. Polna\t4\nPolna\t\nNieznana\t1\n3 maja\t7\nMlynska\t2\n',
    );
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n').slice(0, 5), [
      'Akacjowa\t5\t1',
      'ul. Polna\t4\t9 i 10',
      'Polna\t\tambiguous 1,9 i 10',
      'Nieznana\t1\tnone',
      '3 maja\t7\t9 i 10',
    ]);
  });

  test('does not mind a mark, Windows line ends, or a missing column', async () => {
    const {out} = await ask(city, '\uFEFFstreet\r\nAkacjowa\r\n3 Maja\r\n');
    assert.equal(out, 'Akacjowa\t\t1\n3 Maja\t\t9 i 10\n');
  });

  test('says what it did not understand beside the answers, and answers all the same', async () => {
    const {code, out, err} = await ask(
      'numer;opis;telefon\n1;"ul. Akacjowa, teren do lasu Wschodniego";12\n;x;\n',
      'street\tnumber\nAkacjowa\t1\n',
    );
    assert.deepEqual([code, out], [0, 'Akacjowa\t1\t1\n']);
    assert.match(err, /wiersz 2, kolumna 2 „opis”: uwaga: Opis granicy/);
  });

  test('reads a text whose separators nobody put into quotation marks, and says so', async () => {
    const {out, err} = await ask(
      'numer;opis\n1;ul. Akacjowa; ul. Polna 1-9\n',
      'street\tnumber\nPolna\t3\n',
    );
    assert.equal(out, 'Polna\t3\t1\n');
    assert.match(err, /wiersz 2: uwaga: Wiersz ma więcej komórek niż nagłówków/);
  });

  test('answers in the locality and the gmina that the question names', async () => {
    const villages =
      'numer;gmina;opis\n1;Koluszki;wieś Lisowice ulice: Leśna\n2;Brójce;wieś Bukowiec ulice: Leśna\n3;Koluszki;Bukowiec\n';
    const {out} = await ask(
      villages,
      'street\tnumber\tlocality\tgmina\n' +
        'Leśna\t3\tLisowice\t\nLeśna\t3\t\t\nBukowiec\t\t\tKoluszki\nLeśna\t3\tBukowiec\tBrójce\n',
    );
    assert.equal(out, 'Leśna\t3\t1\nLeśna\t3\tambiguous 1,2\nBukowiec\t\t3\nLeśna\t3\t2\n');
  });

  test('takes a town that the texts never name for the town of the question', async () => {
    const {out} = await ask(
      city,
      'street\tnumber\tlocality\tgmina\nAkacjowa\t5\tZmyślin\tZmyślin\n',
    );
    assert.equal(out, 'Akacjowa\t5\t1\n');
  });
});

const examples = fileURLToPath(
  new URL('../../../../shared/data/rejony/przyklady-opisow.json', import.meta.url),
);
const without = existsSync(examples) ? false : 'shared data are not on this machine';

interface Example {
  readonly id: string;
  readonly opis: string;
  readonly pytania: readonly (readonly [street: string, number: string, belongs: string])[];
}

describe('rejon ask, for texts as they are published', {skip: without}, () => {
  const {rejony} = (without ? {rejony: []} : JSON.parse(readFileSync(examples, 'utf8'))) as {
    rejony: Example[];
  };
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = rejony.map(({opis}, i) => `Rejon nr ${i + 1};${cell(opis)}\n`);
  const questionsOf = (all: readonly Example[]) =>
    all
      .flatMap(({pytania}) => pytania.map(([street, number]) => `${street}\t${number}\n`))
      .join('');
  const expected = (belongs: string, number: number) =>
    ({tak: String(number), nie: 'none'})[belongs] ?? `ambiguous ${number}`;

  for (const [i, example] of rejony.entries()) {
    test(`${example.id}, as the only beat`, async () => {
      const {out} = await ask(
        `numer;opis\n${rows[i]}`,
        `street\tnumber\n${questionsOf([example])}`,
      );
      assert.deepEqual(
        out
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t')),
        example.pytania.map(([street, number, belongs]) => [
          street,
          number,
          expected(belongs, i + 1),
        ]),
      );
    });
  }

  test('all of them as one city: what belongs is found, and never given to another beat', async () => {
    const {out} = await ask(
      `numer;opis\n${rows.join('')}`,
      `street\tnumber\n${questionsOf(rejony)}`,
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[2]!);
    const asked = rejony.flatMap(({pytania}, i) =>
      pytania.map((question) => ({question, number: i + 1})),
    );
    for (const [i, {question, number}] of asked.entries()) {
      const [street, house, belongs] = question;
      if (belongs === 'nie') assert.notEqual(answers[i], String(number), `${street} ${house}`);
      else assert.equal(answers[i], expected(belongs, number), `${street} ${house}`);
    }
  });
});
