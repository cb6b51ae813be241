import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {openPglite} from '../../lib/database/pglite.js';
import {openHandover} from '../../lib/handover/open.js';
import {testFolder} from '../import/folder.ts';
import {ServerProcess} from '../process.ts';
import {webhookReceiver, type Answer} from './receivers.ts';

const folder = testFolder();
const data = join(folder.path, 'data');
const report = {
  category: 'illegal-parking',
  point: {lon: 19.815, lat: 51.74},
  place: 'Koluszki, ul. Tajna 5',
  day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  description: 'Tajny opis.',
};

const send = async (origin: string) => {
  const answer = await fetch(`${origin}/api/v1/reports`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': randomUUID()},
    body: JSON.stringify(report),
  });
  assert.equal(answer.status, 201);
};

describe('A server that hands reports over', () => {
  test('killed in the middle of sending, loses nothing: the report goes again, as the same one', async () => {
    let answer: Answer = 'silence';
    const {posted, received, url} = await webhookReceiver(() => answer);
    const targets = JSON.stringify({'*': {webhook: {url: url.href, secret: 's'.repeat(32)}}});
    const file = folder.write({'odbiorcy.json': targets});
    const environment = {REJON_HANDOVER: file, REJON_HANDOVER_ALLOW: '127.0.0.0/8'};
    const server = new ServerProcess({...environment, REJON_DATA: data});
    after(() => server.kill('SIGKILL'));
    await send(await server.origin());
    await received(1);
    server.kill('SIGKILL');
    await server.exit();
    for (const word of ['Tajn', url.host, 'ssss']) assert.ok(!server.printed.includes(word), word);

    const database = await openPglite(data);
    after(() => database.close());
    const state = async () =>
      (await database.kysely.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state;
    assert.equal(await state(), 'waiting');
    answer = 200;
    const allow = ['127.0.0.0/8'];
    const config = {file, smtpUrl: undefined, mailFrom: undefined, allow};
    const silent = {info: () => undefined, warn: () => undefined};
    const next = await openHandover(config, database, silent, () => new Date(Date.now() + 120_000));
    assert.equal(await next!.round(), 1);
    assert.equal(await state(), 'done');
    const [first, again] = posted;
    assert.equal(again!.body, first!.body);
    assert.equal(again!.headers['idempotency-key'], first!.headers['idempotency-key']);
  });

  test('does not start when its file is wrong, and says what to write', async () => {
    const file = folder.write({'zly.json': '{"kpp": {"mail": "a@example.org"}}'});
    const environment = {REJON_DATA: join(folder.path, 'other'), REJON_DEMO: '0'};
    const server = new ServerProcess({...environment, REJON_HANDOVER: file});
    assert.equal(await server.exit(), 1);
    assert.equal(
      server.printed,
      `Plik ${file}: jednostka „kpp” ma nieznane pole „mail”; wpisz email lub webhook.\n`,
    );
  });

  test('without a file says once that reports wait', async () => {
    const environment = {REJON_DATA: join(folder.path, 'off'), REJON_DEMO: '0'};
    const server = new ServerProcess(environment);
    const origin = await server.origin();
    assert.deepEqual(await (await fetch(`${origin}/health/handover`)).json(), {status: 'off'});
    server.kill('SIGTERM');
    assert.equal(await server.exit(), 0);
    assert.equal(server.printed.match(/"handover":"off"/g)?.length, 1);
  });
});
