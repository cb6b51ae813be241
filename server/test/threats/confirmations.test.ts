import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import type {Confirmation} from 'rejon/backend';
import type {Threat} from 'rejon/threats';
import {noon, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

onEveryEngine('Confirmations', (engine) => {
  let app: FastifyInstance;
  beforeEach(async () => {
    await engine.database.kysely.updateTable('threats').set({confirmations: 0}).execute();
    app = testApp(engine.database);
  });

  const post = (id: number, ip: string, to = app, headers: Record<string, string> = {}) =>
    to.inject({
      method: 'POST',
      url: `/api/v1/threats/${id}/confirmations`,
      remoteAddress: ip,
      headers,
      body: {},
    });
  const confirm = async (id: number, ip: string, to = app) =>
    (await post(id, ip, to)).json<Confirmation>();

  test('count each computer once a day for each threat', async () => {
    const first = {confirmations: 1, repeated: false};
    assert.deepEqual(await confirm(1, '192.0.2.1'), first);
    assert.deepEqual(await confirm(1, '192.0.2.1'), {confirmations: 1, repeated: true});
    assert.deepEqual(await confirm(1, '192.0.2.2'), {confirmations: 2, repeated: false});
    assert.deepEqual(await confirm(2, '192.0.2.1'), first);
    const {confirmations} = (await app.inject('/api/v1/threats/1')).json<Threat>();
    assert.equal(confirmations, 2);
  });

  test('of one computer count once, however many come at once', async () => {
    const answers = await Promise.all(Array.from({length: 8}, () => confirm(1, '192.0.2.1')));
    assert.equal(answers.filter(({repeated}) => !repeated).length, 1);
    const others = Array.from({length: 8}, (_, at) => confirm(1, `198.51.100.${at}`));
    await Promise.all(others);
    assert.equal((await confirm(1, '192.0.2.1')).confirmations, 9);
  });

  test('stay when the day is over, and nothing of who gave them does', async () => {
    await confirm(1, '192.0.2.1');
    const db = engine.database.kysely;
    const [kept] = await db.selectFrom('confirmations').selectAll().execute();
    assert.deepEqual(Object.keys(kept!), ['day', 'token']);
    const tomorrow = testApp(
      engine.database,
      {},
      {clock: () => new Date(noon.getTime() + 24 * 60 * 60 * 1000)},
    );
    await tomorrow.ready();
    assert.deepEqual(await db.selectFrom('confirmations').selectAll().execute(), []);
    assert.deepEqual(await db.selectFrom('day_keys').selectAll().execute(), []);
    assert.deepEqual(await confirm(1, '192.0.2.1', tomorrow), {confirmations: 2, repeated: false});
  });

  test('of one computer for two threats cannot be told to be of one', async () => {
    await confirm(1, '192.0.2.1');
    await confirm(2, '192.0.2.1');
    const rows = await engine.database.kysely.selectFrom('confirmations').selectAll().execute();
    assert.equal(new Set(rows.map(({token}) => token.toString())).size, 2);
  });

  test('are taken only of what the map shows, and leave nothing else behind', async () => {
    for (const id of [3, 4711]) {
      const answer = await post(id, '192.0.2.1');
      assert.equal(answer.statusCode, 404);
      assert.match(answer.json<{detail: string}>().detail, /\.$/);
    }
    const rows = await engine.database.kysely.selectFrom('confirmations').selectAll().execute();
    assert.deepEqual(rows, []);
  });

  test('come from pages that may write, and from no others', async () => {
    const elsewhere = {origin: 'https://gmina.example.org', 'sec-fetch-site': 'cross-site'};
    assert.equal((await post(1, '192.0.2.1', app, elsewhere)).statusCode, 403);
    const open = testApp(engine.database, {REJON_CORS_WRITE: 'https://gmina.example.org'});
    const answer = await post(1, '192.0.2.1', open, elsewhere);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['access-control-allow-origin'], 'https://gmina.example.org');
    assert.equal(answer.headers['cache-control'], 'no-store');
  });

  test('are limited to twenty a minute from one computer', async () => {
    const limited = testApp(engine.database, {REJON_REQUESTS_PER_MINUTE: '1200'});
    const statuses: number[] = [];
    for (let at = 0; at < 21; at++) {
      statuses.push((await post(1, '192.0.2.1', limited)).statusCode);
    }
    assert.deepEqual(statuses.slice(-2), [200, 429]);
  });

  test('leave no address in the log', async () => {
    let log = '';
    const logged = testApp(
      engine.database,
      {REJON_LOG: 'debug'},
      {logStream: {write: (line) => void (log += line)}},
    );
    await post(1, '203.0.113.77', logged);
    assert.match(log, /confirmations/);
    assert.doesNotMatch(log, /203\.0\.113/);
  });
});
