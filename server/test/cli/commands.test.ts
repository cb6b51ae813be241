import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {templateFiles} from '../../lib/import/template.js';
import {testFolder} from '../import/folder.ts';
import {rejon} from './command.ts';

const folder = testFolder();
const template = () => {
  const files = Object.entries(templateFiles).map(([name, text]) => [`wzor/${name}`, text]);
  folder.write(Object.fromEntries(files));
  return join(folder.path, 'wzor');
};

describe('the command line', () => {
  test('explains itself in Polish', async () => {
    const {code, out} = await rejon(['--help']);
    assert.equal(code, 0);
    for (const name of ['serve', 'check', 'import', 'export-static', 'ask', 'template']) {
      assert.match(out, new RegExp(`rejon ${name}`));
    }
  });

  test('says its version', async () => {
    const {version} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {version: string};
    assert.equal((await rejon(['--version'])).out, `${version}\n`);
  });

  for (const [args, sentence] of [
    [['importuj'], 'Nie ma polecenia „importuj”. Napisz: rejon --help\n'],
    [['check'], /^Czegoś brakuje\. Napisz: rejon check DANE/],
    [['check', 'a', 'b'], /^Za dużo nazw\. Napisz: rejon check DANE/],
    [['check', 'a', '--ladnie'], /^Nie ma opcji --ladnie\. Napisz: rejon check/],
    [['ask', 'a', '--questions'], /^Opcja --questions/],
    [['ask', 'a'], /^Brakuje pytań\. Napisz: rejon ask DANE --questions/],
    [['serve', '--port', '1'], /^Polecenie serve nie ma opcji/],
    [['template', 'wzor.xlsx'], /^Wzór zapisujemy jako CSV/],
  ] as const) {
    test(`answers „rejon ${args.join(' ')}” with what to write, and ends with 2`, async () => {
      const {code, out, err} = await rejon(args);
      assert.deepEqual([code, out], [2, '']);
      if (typeof sentence === 'string') assert.equal(err, sentence);
      else assert.match(err, sentence);
    });
  }

  test('says that a path leads nowhere, and ends with 1', async () => {
    const {code, err} = await rejon(['check', join(folder.path, 'nie-ma')]);
    assert.equal(code, 1);
    assert.match(err, /^Nie ma pliku ani folderu „.*”; sprawdź, czy ścieżka jest prawidłowa\.\n$/);
  });
});

describe('paths that lead elsewhere than somebody thinks', () => {
  test('a document is no table, and the sentence says what to save it as', async () => {
    const {code, err} = await rejon(['check', folder.write({'wykaz.docx': 'PK'})]);
    assert.equal(code, 1);
    assert.match(err, /^Nie czytamy tabel z pliku „wykaz\.docx”; zapisz tabelę rejonów jako XLSX/);
  });

  test('a file stands where the folder should be written', async () => {
    const file = folder.write({'plik.csv': 'x'});
    const {code, err} = await rejon(['export-static', template(), file]);
    assert.equal(code, 1);
    assert.match(
      err,
      /^Pod tą nazwą jest plik, a potrzebny jest folder; podaj inną nazwę folderu\.$/m,
    );
  });

  test('folders among the files are passed over, whatever they are called', async () => {
    const path = template();
    folder.write({'wzor/stare.xlsx/rejony.csv': 'numer;opis\n9;ul. Inna\n'});
    const {code, out} = await rejon(['check', path]);
    assert.equal(code, 0);
    assert.match(out, /^Przeczytane: 2 rejony/m);
  });

  test('a telephone of the unit that is none is said', async () => {
    const {out} = await rejon(['check', template(), '--unit-phone', '12']);
    assert.match(out, /^opcja --unit-phone: uwaga: Nie rozumiemy „12”/m);
  });
});

describe('rejon check', () => {
  test('counts what it read and finds nothing wrong in the template', async () => {
    const {code, out, err} = await rejon(['check', template(), '--strict']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Przeczytane: 2 rejony, 2 rejony z dzielnicowym, 1 jednostka, /);
    assert.match(out, /Do poprawienia: 0 błędów, 0 uwag\.\n$/);
  });

  const faulty = () =>
    folder.write({
      'wady.csv':
        'numer;gmina;opis;jednostka;telefon jednostki;e-mail;telefon\n' +
        '1;Koluszki;Kaletnik;KPP w Koluszkach;47 100 00 01;a(at)b;500 000 001\n',
    });

  test('names file, line and column of a problem; a warning fails only when it is strict', async () => {
    const {code, out} = await rejon(['check', faulty()]);
    assert.equal(code, 0);
    assert.match(
      out,
      /^wady\.csv, wiersz 2, kolumna 6 „e-mail”: uwaga: Nie rozumiemy „a\(at\)b”; /m,
    );
    assert.equal((await rejon(['check', faulty(), '--strict'])).code, 1);
  });

  test('gives the same for programs', async () => {
    const {out} = await rejon(['check', faulty(), '--json']);
    const {summary, problems} = JSON.parse(out);
    assert.equal(summary.beats, 1);
    const email = problems.find(({column}: {column?: {name: string}}) => column?.name === 'e-mail');
    assert.deepEqual([email.file, email.line, email.severity], ['wady.csv', 2, 'warning']);
  });

  test('fails on an error, and keeps a flood short', async () => {
    const rows = Array.from({length: 80}, (_, i) => `;ulica ${i}`).join('\n');
    const {code, out} = await rejon(['check', folder.write({'bez.csv': `numer;opis\n${rows}\n`})]);
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.match(lines[50] ?? '', /^i \d+ innych$/);
  });

  test('writes nothing', async () => {
    const before = readdirSync(folder.path).sort();
    await rejon(['check', template()], {REJON_DATA: join(folder.path, 'baza')});
    assert.deepEqual(readdirSync(folder.path).sort(), before);
  });
});

describe('rejon template', () => {
  test('writes the files to fill in, and not over those of somebody else', async () => {
    const target = join(folder.path, 'nowe');
    const first = await rejon(['template', target]);
    assert.equal(first.code, 0);
    for (const [name, text] of Object.entries(templateFiles)) {
      assert.equal(readFileSync(join(target, name), 'utf8'), text);
    }
    const second = await rejon(['template', target]);
    assert.equal(second.code, 2);
    assert.match(second.err, /już jest; podaj inny folder albo dopisz --force/);
    assert.equal((await rejon(['template', target, '--force'])).code, 0);
  });

  test('writes the same as the documentation offers to download', () => {
    for (const [name, text] of Object.entries(templateFiles)) {
      const offered = new URL(`../../../docs/szablon/${name}`, import.meta.url);
      assert.equal(readFileSync(offered, 'utf8'), text, name);
    }
  });
});

describe('rejon export-static', () => {
  test('writes a folder for a web space', async () => {
    const target = join(folder.path, 'strona');
    const {code, out, err} = await rejon(['export-static', template(), target]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /2 rejony/);
    assert.ok(existsSync(join(target, 'rejon.json')));
  });

  test('brings the elements and a page to try them, which it never overwrites', async () => {
    const target = join(folder.path, 'z-elementami');
    const {out} = await rejon(['export-static', template(), target]);
    assert.match(out, /src="\/rejon\/elementy\/rejon\.min\.js"/);
    const scripts = readdirSync(join(target, 'elementy'));
    assert.ok(scripts.includes('rejon.min.js') && !scripts.includes('examples.min.js'));
    const page = join(target, 'przyklad.html');
    assert.match(readFileSync(page, 'utf8'), /<moj-dzielnicowy>/);
    writeFileSync(page, 'zmieniona');
    writeFileSync(join(target, 'elementy/dawny.min.js'), '');
    await rejon(['export-static', template(), target]);
    assert.equal(readFileSync(page, 'utf8'), 'zmieniona');
    assert.ok(!existsSync(join(target, 'elementy/dawny.min.js')));
  });

  test('writes nothing when there is an error', async () => {
    const target = join(folder.path, 'nic');
    const path = folder.write({'sam.csv': 'numer;opis\n1;ul. Polna\n;ul. Leśna\n'});
    const {code, err} = await rejon(['export-static', path, target]);
    assert.equal(code, 1);
    assert.match(err, /Niczego nie zapisaliśmy; popraw błędy/);
    assert.ok(!existsSync(target));
  });
});
