import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {sql, type RawBuilder} from 'kysely';
import {type Category, type Threat} from 'rejon/threats';
import {ask} from '../answers.ts';
import {goodReport, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {smallCounty} from '../small-county.ts';
import {fileOf, threatsOf} from './files.ts';

const route = '/api/v1/threats';

onEveryEngine('Threats', (engine) => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = testApp(engine.database, {REJON_SNAP_METRES: '0'});
    await app.ready();
  });

  const ofArea = (area: string) => threatsOf(app, area);

  test('the catalogue comes in its order', async () => {
    const categories = await ask<Category[]>(app, '/api/v1/categories', '/api/v1/categories');
    assert.deepEqual(categories, smallCounty.categories);
  });

  test('a county shows its public threats, a gmina its own', async () => {
    const county = await ofArea('9901');
    assert.deepEqual(
      county.map(({category, status, source, day, recurrence}) => ({
        ...{category, status, source, day, recurrence},
      })),
      smallCounty.threats.slice(0, 2).map(({category, status, source, day, recurrence}) => ({
        ...{category, status, source, day, recurrence},
      })),
    );
    assert.ok(Math.abs(county[0]!.point.lon - 19.5) < 1e-6);
    assert.deepEqual(
      (await ofArea('9901022')).map(({category}) => category),
      ['club'],
    );
  });

  test('an unknown area is not found', async () => {
    const problem = await ask<{type: string}>(app, route, `${route}?area=1234`, 404);
    assert.equal(problem.type, 'not-found');
  });

  test('one threat says why it was decided so; a hidden one is not found', async () => {
    const [first, second] = await ofArea('9901');
    const one = await ask<Threat>(app, `${route}/{id}`, `${route}/${second!.id}`);
    assert.deepEqual(one, {...smallCounty.threats[1], id: second!.id, confirmations: 0});
    const recurring = await ask<Threat>(app, `${route}/{id}`, `${route}/${first!.id}`);
    assert.deepEqual(recurring.recurrence, smallCounty.threats[0]!.recurrence);
    const hidden = second!.id + 1;
    await ask(app, `${route}/{id}`, `${route}/${hidden}`, 404);
  });

  test('what has not changed is not sent twice; what has changed is', async () => {
    const read = (etag: string) =>
      app.inject({url: `${route}?area=9901`, headers: {'if-none-match': etag}});
    const first = await app.inject(`${route}?area=9901`);
    const etag = String(first.headers.etag);
    const again = await read(etag);
    assert.equal(again.statusCode, 304);
    assert.equal(again.body, '');
    assert.equal(again.headers.etag, etag);
    assert.equal((await read(`"other", ${etag.replace('W/', '')}`)).statusCode, 304);
    assert.equal((await read('"other"')).statusCode, 200);

    assert.equal((await send(app, reportKey(1))).statusCode, 201);
    const changed = await read(etag);
    assert.equal(changed.statusCode, 200);
    assert.equal(fileOf(changed).total, 3);
  });

  test('a report is on the map at once, even while others are being read', async () => {
    const reading = app.inject(`${route}?area=9901`);
    const sent = await send(app, reportKey(2), {...goodReport, point: {lon: 19.7, lat: 51.65}});
    assert.equal(sent.statusCode, 201);
    const threats = await ofArea('9901022');
    await reading;
    assert.equal(threats.at(-1)?.status, 'new');
    assert.equal(threats.at(-1)?.source, 'public');
  });

  test('another process sees the report within a moment', async () => {
    const other = testApp(engine.database);
    await other.inject(`${route}?area=9901`);
    await send(app, reportKey(3));
    let seen = 0;
    while (seen < 3) {
      seen = (await threatsOf(other, '9901')).length;
    }
    assert.equal(seen, 3);
  });

  describe('a threat leaves the map without a restart', () => {
    const gone = async (change: RawBuilder<unknown>) => {
      await send(app, reportKey(4));
      const before = await ofArea('9901');
      assert.equal(before.length, 3);
      await change.execute(engine.database.kysely);
      let now = before;
      while (now.length === before.length) now = await ofArea('9901');
      assert.deepEqual(now, before.slice(0, 2));
    };
    const last = sql`(select max(id) from threats)`;

    test('when its category is changed to a hidden one', () =>
      gone(
        sql`update threats set category = 'hidden', changed = pg_current_xact_id() where id = ${last}`,
      ));

    test('when it is deleted', () =>
      gone(
        sql`with b as (delete from outbox), k as (delete from report_keys),
          r as (delete from reports) delete from threats where id = ${last}`,
      ));

    test('when its category is made hidden', async () => {
      const db = engine.database.kysely;
      await ofArea('9901');
      await sql`update categories set public = false where id = 'club'`.execute(db);
      try {
        let now = await ofArea('9901');
        while (now.length === 2) now = await ofArea('9901');
        assert.deepEqual(
          now.map(({category}) => category),
          ['parking'],
        );
      } finally {
        await sql`update categories set public = true where id = 'club'`.execute(db);
      }
    });
  });

  test('columns travel compressed to whoever can read that', async () => {
    const answer = await app.inject({
      url: '/openapi.json',
      headers: {'accept-encoding': 'gzip'},
    });
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.match(String(answer.headers.vary), /accept-encoding/i);
  });
});
