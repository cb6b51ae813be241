import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {sql} from 'kysely';
import type {Receipt} from 'rejon/backend';
import type {Threat} from 'rejon/threats';
import {goodReport, noon, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {threatsOf} from '../threats/files.ts';

onEveryEngine('Reports', (engine) => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = testApp(engine.database);
    await app.ready();
  });

  const count = async (table: 'reports' | 'report_keys' | 'daily_limits' | 'outbox') => {
    const {rows} = await sql<{n: number}>`select count(*) as n from ${sql.table(table)}`.execute(
      engine.database.kysely,
    );
    return rows[0]!.n;
  };

  test('a report is stored whole, and its receipt tells who checks it and by when', async () => {
    const answer = await send(app, reportKey(1));
    assert.equal(answer.statusCode, 201);
    const receipt = answer.json<Required<Receipt>>();
    assert.match(receipt.number, /^.{3}-.{4}-.{2}$/);
    assert.match(receipt.secret, /^[0-9a-f]{32}$/);
    assert.equal(receipt.unit.id, 'kpp');
    assert.equal(receipt.readBy, '2026-11-24T12:00:00+01:00');
    assert.equal(receipt.verifiedBy, '2026-11-27T12:00:00+01:00');
    assert.equal(receipt.onMap, true);
    const report = await engine.database.kysely
      .selectFrom('reports')
      .selectAll()
      .executeTakeFirstOrThrow();
    assert.equal(report.description, goodReport.description);
    assert.equal(report.place, goodReport.place);
    assert.deepEqual({lon: report.lon, lat: report.lat}, goodReport.point);
    assert.equal(await count('outbox'), 1);
  });

  test('neither the address, the key, the secret nor the minute is kept', async () => {
    const later = testApp(
      engine.database,
      {},
      {clock: () => new Date('2026-11-22T12:34:56.789+01:00')},
    );
    const receipt = (await send(later, reportKey(1))).json<Required<Receipt>>();
    const kept = await everythingIn(engine.database.kysely);
    for (const secret of ['192.0.2.1', reportKey(1), receipt.secret, ':34', ':56']) {
      assert.ok(!kept.includes(secret), secret);
    }
    assert.ok(kept.includes(receipt.number));
  });

  test('a report goes to the unit of its beat though another is nearer, else to the nearest', async () => {
    const unitOf = async (number: number, lon: number) => {
      const report = {...goodReport, point: {lon, lat: 51.7}};
      const sent = await send(app, reportKey(number), report, {ip: `192.0.2.${number}`});
      return sent.json<Required<Receipt>>().unit.id;
    };
    assert.equal(await unitOf(1, 19.59), 'kpp');
    assert.equal(await unitOf(2, 19.79), 'pp');
  });

  test('a report of a hidden category is taken and not shown', async () => {
    const sent = await send(app, reportKey(1), {...goodReport, category: 'hidden'});
    assert.equal(sent.json<Required<Receipt>>().onMap, false);
    assert.equal((await threatsOf(app, '9901')).length, 2);
  });

  test('the public place singles out no home', async () => {
    await send(app, reportKey(1));
    const [, , {id}] = (await threatsOf(app, '9901')) as [Threat, Threat, Threat];
    const {point} = (await app.inject(`/api/v1/threats/${id}`)).json<Threat>();
    assert.notDeepEqual(point, goodReport.point);
    assert.ok(Math.abs(point.lon - goodReport.point.lon) < 0.001);
  });

  describe('sent again with the same key', () => {
    test('gives the same receipt and stores nothing more', async () => {
      const first = await send(app, reportKey(1));
      const again = await send(app, reportKey(1).toUpperCase());
      assert.equal(again.statusCode, 201);
      assert.deepEqual(again.json(), first.json());
      assert.equal(await count('reports'), 1);
    });

    test('gives the same receipt on another day, from another computer and process', async () => {
      const first = await send(app, reportKey(1));
      const other = testApp(
        engine.database,
        {},
        {clock: () => new Date(noon.getTime() + 3 * 86_400_000)},
      );
      const again = await send(other, reportKey(1), goodReport, {ip: '198.51.100.7'});
      assert.deepEqual(again.json(), first.json());
    });

    test('and another report, is refused', async () => {
      await send(app, reportKey(1));
      const other = await send(app, reportKey(1), {...goodReport, description: 'Co innego.'});
      assert.equal(other.statusCode, 422);
      assert.equal(other.json<{type: string}>().type, 'key-reused');
      assert.equal(await count('reports'), 1);
    });

    test('at the same moment, stores one report', async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send(app, reportKey(1))));
      const receipts = answers.filter(({statusCode}) => statusCode === 201);
      assert.ok(receipts.length >= 1);
      assert.equal(new Set(receipts.map(({body}) => body)).size, 1);
      for (const answer of answers) {
        if (answer.statusCode === 201) continue;
        assert.equal(answer.json<{type: string}>().type, 'key-in-flight');
        assert.ok(answer.headers['retry-after']);
      }
      assert.equal(await count('reports'), 1);
    });
  });

  describe('a report that breaks a rule', () => {
    const broken: [field: string, change: object][] = [
      ['category', {category: 'unknown'}],
      ['category', {category: undefined}],
      ['point', {point: {lon: 21, lat: 52}}],
      ['point', {point: {lon: 'x', lat: 52}}],
      ['point', {point: {lon: 19.5}}],
      ['place', {place: ' \u0000 '}],
      ['place', {place: 'x'.repeat(201)}],
      ['day', {day: '2026-11-23'}],
      ['day', {day: '2025-11-21'}],
      ['day', {day: '2026-02-30'}],
      ['day', {day: '22.11.2026'}],
      ['description', {description: 'x'.repeat(501)}],
      ['description', {description: '  ', category: 'club'}],
      ['description', {description: null}],
      ['recurrence', {recurrence: {weekdays: [], fromHour: 8, toHour: 9}}],
      ['recurrence', {recurrence: {weekdays: [3, 1], fromHour: 8, toHour: 9}}],
      ['recurrence', {recurrence: {weekdays: [8], fromHour: 8, toHour: 9}}],
      ['recurrence', {recurrence: {weekdays: [1], fromHour: 8, toHour: 8}}],
      ['recurrence', {recurrence: {weekdays: [1], fromHour: 24, toHour: 8}}],
    ];

    test('is told which field, in a sentence, and leaves nothing', async () => {
      for (const [field, change] of broken) {
        const answer = await send(app, reportKey(1), {...goodReport, ...change});
        const said = JSON.stringify(change);
        assert.equal(answer.statusCode, 422, said);
        const problem = answer.json<{type: string; field: string; detail: string}>();
        assert.equal(problem.type, 'invalid-report', said);
        assert.equal(problem.field, field, said);
        assert.match(problem.detail, /^\p{Lu}.+\.$/u, said);
      }
      assert.equal(await count('report_keys'), 0);
    });

    test('the last day that is allowed is a year ago, and characters no database takes go', async () => {
      const report = {...goodReport, day: '2025-11-22', description: 'a\u0000b\nc'};
      assert.equal((await send(app, reportKey(1), report)).statusCode, 201);
      const {description} = await engine.database.kysely
        .selectFrom('reports')
        .select('description')
        .executeTakeFirstOrThrow();
      assert.equal(description, 'ab\nc');
    });

    test('what is not a report at all is refused too', async () => {
      const post = (payload: string, headers: Record<string, string> = {}) =>
        app.inject({
          method: 'POST',
          url: '/api/v1/reports',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': reportKey(1),
            ...headers,
          },
          payload,
        });
      const type = async (answer: ReturnType<typeof post>) =>
        (await answer).json<{type: string}>().type;
      assert.equal(await type(post('{')), 'bad-request');
      assert.equal(await type(post('[]')), 'bad-request');
      assert.equal(await type(post('{}', {'content-type': 'text/html'})), 'bad-request');
      const report = JSON.stringify(goodReport);
      assert.equal(await type(post(report, {'idempotency-key': 'x'})), 'bad-request');
      assert.equal(await type(post(JSON.stringify({x: 'y'.repeat(70_000)}))), 'too-large');
    });
  });

  if (engine.name === 'PostgreSQL') {
    test('while another server holds the key, says so and when to come back', async () => {
      const db = engine.database.kysely;
      await send(app, reportKey(1));
      const stored = await db.selectFrom('report_keys').selectAll().executeTakeFirstOrThrow();
      await sql`truncate outbox, report_keys, reports, daily_limits`.execute(db);
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('report_keys')
          .values({...stored, report: null})
          .execute();
        const answer = await send(app, reportKey(1));
        assert.equal(answer.statusCode, 409);
        assert.equal(answer.json<{type: string}>().type, 'key-in-flight');
        assert.equal(answer.headers['retry-after'], '2');
      });
    });
  }
});

/** Every row of the tables that a report touches, as text. */
async function everythingIn(db: Parameters<ReturnType<typeof sql>['execute']>[0]): Promise<string> {
  const texts: string[] = [];
  for (const table of ['reports', 'report_keys', 'daily_limits', 'outbox', 'threats']) {
    const {rows} = await sql<{row: string}>`
      select t::text as row from ${sql.table(table)} as t`.execute(db);
    texts.push(...rows.map(({row}) => row));
    const columns = await sql<{row: string}>`
      select to_jsonb(t)::text as row from ${sql.table(table)} as t`.execute(db);
    texts.push(...columns.rows.map(({row}) => row));
  }
  return texts.join('\n');
}
