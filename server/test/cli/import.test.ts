import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import type {OfficerAnswer} from 'rejon/backend';
import {templateFiles} from '../../lib/import/template.js';
import {freshPostgres, postgresUrl} from '../engines.ts';
import {testFolder} from '../import/folder.ts';
import {ServerProcess} from '../process.ts';
import {rejon} from './command.ts';

const folder = testFolder();
folder.write(
  Object.fromEntries(Object.entries(templateFiles).map(([name, text]) => [`dane/${name}`, text])),
);
const data = join(folder.path, 'dane');

describe('rejon import', () => {
  const running = new Set<ServerProcess>();
  const serve = (environment: Record<string, string>) => {
    const server = new ServerProcess(environment);
    running.add(server);
    return server;
  };
  const stop = async (server: ServerProcess) => {
    server.kill('SIGTERM');
    await server.exit();
    running.delete(server);
  };
  after(async () => {
    for (const server of running) server.kill('SIGKILL');
    for (const server of running) await server.exit();
  });

  const officerAt = async (origin: string, address: string) => {
    const url = `${origin}/api/v1/beats/by-address?q=${encodeURIComponent(address)}`;
    const answer = (await (await fetch(url)).json()) as OfficerAnswer;
    return answer.kind === 'one' ? answer.beat.officer?.lastName : answer.kind;
  };

  test('fills a new folder, twice if need be, and the server answers with it', async () => {
    const environment = {REJON_DATA: join(folder.path, 'baza')};
    for (let time = 1; time <= 2; time++) {
      const {code, out, err} = await rejon(['import', data], environment);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Zapisano w bazie \(PGlite .*\): powiat łódzki wschodni, 2 rejony\.\n$/);
    }
    const server = serve(environment);
    const origin = await server.origin();
    assert.equal(await officerAt(origin, 'Koluszki, Akacjowa 5'), 'Przykładowy');
    assert.equal(await officerAt(origin, 'Gałków Duży 3'), 'Zmyślona');

    const refused = await rejon(['import', data], environment);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /^Inny proces używa już tego folderu danych; zatrzymaj go/m);
    await stop(server);
  });

  test('asks before it takes the demo county away', async () => {
    const environment = {REJON_DATA: join(folder.path, 'pokaz')};
    const server = serve(environment);
    await server.origin();
    await stop(server);
    const first = await rejon(['import', data], environment);
    assert.equal(first.code, 1);
    assert.match(first.err, /^W bazie są dane przykładowe\. Dopisz --replace-demo/m);
    const second = await rejon(['import', data, '--replace-demo'], environment);
    assert.deepEqual([second.code, second.err], [0, '']);
    const third = await rejon(['import', data], environment);
    assert.equal(third.code, 0);
  });

  test('stores nothing when there is an error', async () => {
    const path = folder.write({'sam.csv': 'numer;opis\n1;ul. Polna\n;ul. Leśna\n'});
    const {code, err} = await rejon(['import', path], {REJON_DATA: join(folder.path, 'nic')});
    assert.equal(code, 1);
    assert.match(err, /Niczego nie zapisaliśmy; popraw błędy/);
  });

  test(
    'on PostgreSQL is seen by a server that runs',
    {skip: postgresUrl === undefined && 'needs REJON_TEST_POSTGRES'},
    async () => {
      const {database, url, drop} = await freshPostgres({allowUnsafeDurability: true});
      await database.close();
      const server = serve({DATABASE_URL: url, REJON_DEMO: '0'});
      const origin = await server.origin();
      assert.equal(await officerAt(origin, 'Koluszki, Akacjowa 5'), 'none');
      const {code, err} = await rejon(['import', data], {DATABASE_URL: url});
      assert.deepEqual([code, err], [0, '']);
      // The server looks for a newer county once a second.
      while ((await officerAt(origin, 'Koluszki, Akacjowa 5')) === 'none');
      assert.equal(await officerAt(origin, 'Koluszki, Akacjowa 5'), 'Przykładowy');
      await stop(server);
      await drop();
    },
  );
});
