import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {goodReport, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

const friend = 'https://gmina.example.org';
const stranger = 'https://stranger.example.org';

onEveryEngine('Pages of other sites', (engine) => {
  let app: FastifyInstance;
  beforeEach(() => {
    app = testApp(engine.database, {REJON_CORS_WRITE: friend});
  });

  const preflight = (origin: string, method: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/api/v1/reports',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  test('may read, without credentials', async () => {
    const answer = await app.inject({url: '/api/v1/categories', headers: {origin: stranger}});
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['access-control-allow-credentials'], undefined);
    assert.match(String(answer.headers['access-control-expose-headers']), /etag/);
    const asked = await preflight(stranger, 'GET');
    assert.equal(asked.headers['access-control-allow-origin'], '*');
  });

  test('may write when they are on the list', async () => {
    const asked = await preflight(friend, 'POST');
    assert.equal(asked.headers['access-control-allow-origin'], friend);
    assert.match(String(asked.headers['access-control-allow-headers']), /idempotency-key/);
    const sent = await send(app, reportKey(1), goodReport, {headers: {origin: friend}});
    assert.equal(sent.statusCode, 201);
    assert.equal(sent.headers['access-control-allow-origin'], friend);
  });

  test('may not write otherwise, and nothing is stored', async () => {
    const asked = await preflight(stranger, 'POST');
    assert.equal(asked.headers['access-control-allow-origin'], undefined);
    for (const origin of [stranger, 'null', `${friend}.evil.example`]) {
      const sent = await send(app, reportKey(1), goodReport, {headers: {origin}});
      assert.equal(sent.statusCode, 403, origin);
      assert.equal(sent.json<{type: string}>().type, 'origin-not-allowed');
      assert.equal(sent.headers['access-control-allow-origin'], undefined);
    }
    const reports = await engine.database.kysely.selectFrom('reports').select('id').execute();
    assert.deepEqual(reports, []);
  });

  test('pages of this server may write, also behind a proxy that changes its name', async () => {
    const own = {origin: 'https://rejon.example.org'};
    const named = {...own, host: 'rejon.example.org'};
    assert.equal((await send(app, reportKey(1), goodReport, {headers: named})).statusCode, 201);
    const behind = {...own, host: 'internal:8080', 'sec-fetch-site': 'same-origin'};
    const sent = await send(app, reportKey(2), goodReport, {headers: behind, ip: '192.0.2.9'});
    assert.equal(sent.statusCode, 201);
  });
});
