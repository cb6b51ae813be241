import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {goodReport, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

onEveryEngine('The limit of a day', (engine) => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = testApp(engine.database);
    await app.ready();
  });

  const count = async (table: 'reports' | 'report_keys' | 'outbox') => {
    const rows = await engine.database.kysely.selectFrom(table).selectAll().execute();
    return rows.length;
  };

  test('lets one computer report once, and says when it can report again', async () => {
    await send(app, reportKey(1));
    const second = await send(app, reportKey(2));
    assert.equal(second.statusCode, 429);
    const problem = second.json<{type: string; retryAt: string; detail: string}>();
    assert.equal(problem.type, 'report-limit-reached');
    assert.equal(problem.retryAt, '2026-11-23T00:00:00+01:00');
    assert.equal(second.headers['retry-after'], String(12 * 3600));
    assert.match(problem.detail, /\.$/);
    assert.equal((await send(app, reportKey(3), goodReport, {ip: '192.0.2.2'})).statusCode, 201);
  });

  test('leaves nothing of a report that is over it', async () => {
    await send(app, reportKey(1));
    await send(app, reportKey(2));
    assert.equal(await count('reports'), 1);
    assert.equal(await count('report_keys'), 1);
    assert.equal(await count('outbox'), 1);
    const tomorrow = testApp(
      engine.database,
      {},
      {clock: () => new Date('2026-11-23T00:00:00+01:00')},
    );
    assert.equal((await send(tomorrow, reportKey(2))).statusCode, 201);
  });

  test('is never exceeded, however many come at once', async () => {
    const three = testApp(engine.database, {REJON_REPORTS_PER_DAY: '3'});
    const keys = Array.from({length: 12}, (_, at) => reportKey(at));
    const answers = await Promise.all(keys.map((key) => send(three, key)));
    const statuses = answers.map(({statusCode}) => statusCode);
    assert.equal(statuses.filter((status) => status === 201).length, 3, String(statuses));
    assert.equal(await count('reports'), 3);
  });

  test('is one for a whole IPv6 household and for both ways to write IPv4', async () => {
    const from = async (number: number, ip: string) =>
      (await send(app, reportKey(number), goodReport, {ip})).statusCode;
    assert.equal(await from(1, '2001:db8:1:2::1'), 201);
    assert.equal(await from(2, '2001:db8:1:2:aaaa::9'), 429);
    assert.equal(await from(3, '2001:db8:1:3::1'), 201);
    assert.equal(await from(4, '198.51.100.4'), 201);
    assert.equal(await from(5, '::ffff:198.51.100.4'), 429);
  });

  test('cannot be escaped by forging X-Forwarded-For', async () => {
    const forged = (number: number, ip: string) =>
      send(app, reportKey(number), goodReport, {headers: {'x-forwarded-for': ip}});
    assert.equal((await forged(1, '203.0.113.1')).statusCode, 201);
    assert.equal((await forged(2, '203.0.113.2')).statusCode, 429);
  });

  test('counts the address that a trusted proxy has seen, not what it was told', async () => {
    const behind = testApp(engine.database, {REJON_TRUST_PROXY: '10.0.0.0/8'});
    const via = (number: number, forwarded: string) =>
      send(behind, reportKey(number), goodReport, {
        headers: {'x-forwarded-for': forwarded},
        ip: '10.0.0.1',
      });
    assert.equal((await via(1, '203.0.113.1')).statusCode, 201);
    assert.equal((await via(2, '198.51.100.99, 203.0.113.1')).statusCode, 429);
    assert.equal((await via(3, '203.0.113.2')).statusCode, 201);
  });

  for (const {now, retryAt, seconds} of [
    {now: '2026-03-29T01:00:00+01:00', retryAt: '2026-03-30T00:00:00+02:00', seconds: 22 * 3600},
    {now: '2026-10-25T01:00:00+02:00', retryAt: '2026-10-26T00:00:00+01:00', seconds: 24 * 3600},
  ]) {
    test(`ends at midnight when clocks change, at ${now}`, async () => {
      const changing = testApp(engine.database, {}, {clock: () => new Date(now)});
      const report = {...goodReport, day: now.slice(0, 10)};
      await send(changing, reportKey(1), report);
      const second = await send(changing, reportKey(2), report);
      assert.equal(second.json<{retryAt: string}>().retryAt, retryAt);
      assert.equal(second.headers['retry-after'], String(seconds));
    });
  }

  const daysOf = async (table: 'day_keys' | 'daily_limits') =>
    (await engine.database.kysely.selectFrom(table).select('day').execute()).map(({day}) => day);

  /** An application whose clock passes midnight after it has been read a number of times. */
  const atMidnight = (readings: number) => {
    let left = readings;
    const clock = () =>
      new Date(left-- > 0 ? '2026-11-22T23:59:59.9+01:00' : '2026-11-23T00:00:00.1+01:00');
    return testApp(engine.database, {}, {clock});
  };

  test('is one even for a report that is under way at midnight', async () => {
    await send(app, reportKey(1));
    const midnight = atMidnight(2);
    await midnight.ready();
    assert.equal((await send(midnight, reportKey(2))).statusCode, 429);
    assert.equal((await send(midnight, reportKey(3))).statusCode, 201);
    assert.equal((await send(midnight, reportKey(4))).statusCode, 429);
    assert.deepEqual(await daysOf('day_keys'), ['2026-11-23']);
    assert.deepEqual(await daysOf('daily_limits'), ['2026-11-23']);
  });

  test('never has the key of a past day made again', async () => {
    const midnight = atMidnight(2);
    await midnight.ready();
    assert.equal((await send(midnight, reportKey(1))).statusCode, 201);
    assert.deepEqual(await daysOf('day_keys'), ['2026-11-23']);
    assert.deepEqual(await daysOf('daily_limits'), ['2026-11-23']);
    assert.equal((await send(midnight, reportKey(2))).statusCode, 429);
  });

  test('destroys what another server with a late clock has left', async () => {
    const tomorrow = testApp(
      engine.database,
      {},
      {clock: () => new Date('2026-11-23T00:00:01+01:00')},
    );
    await tomorrow.ready();
    await send(app, reportKey(1));
    assert.deepEqual(await daysOf('day_keys'), ['2026-11-22']);
    await send(tomorrow, reportKey(2));
    assert.deepEqual(await daysOf('day_keys'), ['2026-11-23']);
  });

  test('keeps nothing of a day that is over', async () => {
    await send(app, reportKey(1));
    const tomorrow = testApp(
      engine.database,
      {},
      {clock: () => new Date('2026-11-23T08:00:00+01:00')},
    );
    await tomorrow.ready();
    assert.deepEqual(await daysOf('day_keys'), []);
    assert.deepEqual(await daysOf('daily_limits'), []);
    await send(tomorrow, reportKey(2));
    assert.deepEqual(await daysOf('day_keys'), ['2026-11-23']);
  });
});
