import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import type {Receipt} from 'rejon/backend';
import {storeCounty} from '../../lib/county/store-county.js';
import {migrate} from '../../lib/database/migrate.js';
import {openPglite} from '../../lib/database/pglite.js';
import {reportKey, send, testApp} from '../app.ts';
import {testFolder} from '../import/folder.ts';
import {smallCounty} from '../small-county.ts';
import {rejon} from './command.ts';

const folder = testFolder();
const data = join(folder.path, 'data');
const environment = {REJON_DATA: data};
const file = folder.write({
  'odbiorcy.json': JSON.stringify({
    kpp: {webhook: {url: 'https://odbiorca.example.org/', secret: 's'.repeat(32)}},
    kmp: {webhook: {url: 'https://odbiorca.example.org/', secret: 's'.repeat(32)}},
  }),
});

describe('rejon handover', () => {
  let number: string;
  before(async () => {
    const database = await openPglite(data);
    await migrate(database);
    await storeCounty(database, smallCounty);
    number = (await send(testApp(database), reportKey(1))).json<Receipt>().number;
    await database.kysely
      .updateTable('outbox')
      .set({state: 'stuck', attempts: 6, failure: 'webhook http-503'})
      .execute();
    await database.close();
  });

  test('lista shows where the reports of each unit go, and those that are stuck', async () => {
    const {code, out} = await rejon(['handover', 'lista'], {...environment, REJON_HANDOVER: file});
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'Dokąd idą zgłoszenia:',
        '  kpp (Komenda Powiatowa Policji w Łąkowie): serwer odbiorca.example.org',
        '  pp (Posterunek Policji w Dębach): nigdzie; dopisz tę jednostkę albo „*” w pliku odbiorców',
        '  kmp: w bazie nie ma takiej jednostki; popraw plik odbiorców',
        'Czeka na wysłanie: 0 zgłoszeń. Utknęło: 1 zgłoszenie.',
        `  ${number}, jednostka kpp, 6 prób, ostatnia: webhook: serwer odbiorcy odpowiedział kodem 503`,
        'Usuń przyczynę i napisz: rejon handover ponów',
        '',
      ].join('\n'),
    );
  });

  test('ponów lets one report go again, or all, and says when there is none', async () => {
    const wrong = await rejon(['handover', 'ponów', 'AAA-AAAA-AA'], environment);
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /^Zgłoszenie AAA-AAAA-AA nie utknęło; sprawdź numer/);
    const right = await rejon(['handover', 'ponów', number.toLowerCase()], environment);
    assert.deepEqual(
      [right.code, right.out],
      [0, 'Wyślemy jeszcze raz: 1 zgłoszenie. Zrobi to działający serwer.\n'],
    );
    const none = await rejon(['handover', 'ponow'], environment);
    assert.deepEqual([none.code, none.err], [0, 'Żadne zgłoszenie nie utknęło.\n']);
  });

  test('without a file of targets it says what is missing, and which units there are', async () => {
    const {code, out} = await rejon(['handover', 'lista'], environment);
    assert.equal(code, 0);
    assert.match(out, /^Zgłoszenia czekają w bazie, bo brakuje zmiennej REJON_HANDOVER;/);
    assert.match(out, /^ {2}kpp \(Komenda Powiatowa Policji w Łąkowie\)$/m);
    assert.match(out, /^Czeka na wysłanie: 1 zgłoszenie\. Utknęło: 0 zgłoszeń\.$/m);
  });

  test('written wrongly, it says how it is written', async () => {
    for (const words of [[], ['wyślij'], ['lista', 'x'], ['ponów', 'a', 'b']]) {
      const {code, err} = await rejon(['handover', ...words], environment);
      assert.equal(code, 2, words.join());
      assert.match(err, /Napisz: rejon handover lista \| rejon handover ponów \[NUMER\]\n$/);
    }
  });
});
