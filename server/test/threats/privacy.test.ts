import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {sql} from 'kysely';
import {toX, toY} from 'rejon/geo';
import {cellsFromJson, type Threat, type ThreatStatistics} from 'rejon/threats';
import {snap} from '../../lib/reports/snap.js';
import {goodReport, noon, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {threatsOf} from './files.ts';

const area = 'area=9901';
const poland = '14,49,24.2,54.9';

/** Every address that answers with threats. */
const addresses = [
  `/threats?${area}`,
  `/threats?area=${poland}`,
  `/threats/cells?${area}&view=${poland}&zoom=6`,
  `/threats/cells?${area}&view=${poland}&zoom=6&by=category`,
  `/threats/cells?${area}&view=${poland}&zoom=6&category=hidden`,
  `/threats/counts?${area}`,
  `/threats/list?${area}`,
  `/threats/list?${area}&category=hidden`,
  `/threats/statistics?${area}`,
  `/threats.atom?${area}`,
  `/threats.geojson?${area}`,
  `/threats.csv?${area}`,
  '/threats/1',
];

onEveryEngine('What everybody may see', (engine) => {
  let app: FastifyInstance;
  beforeEach(() => {
    app = testApp(engine.database);
  });
  const read = async (path: string, from = app) => from.inject(`/api/v1${path}`);

  test('a hidden category is counted, listed and exported nowhere', async () => {
    const before = await Promise.all(addresses.map((path) => read(path)));
    for (const [at, answer] of before.entries())
      assert.equal(answer.statusCode, 200, addresses[at]);
    const hidden = {...goodReport, category: 'hidden', point: {lon: 19.55, lat: 51.65}};
    assert.equal((await send(app, reportKey(1), hidden)).statusCode, 201);
    const after = await Promise.all(addresses.map((path) => read(path)));
    for (const [at, answer] of after.entries()) {
      assert.deepEqual(answer.rawPayload, before[at]!.rawPayload, addresses[at]);
    }
    const list = (await read(`/threats/list?${area}&category=hidden`)).json<{total: number}>();
    assert.equal(list.total, 0);
  });

  test('what a resident wrote is in no answer', async () => {
    const told = {...goodReport, description: 'Zdradzony opis', place: 'Zdradzone miejsce'};
    assert.equal((await send(app, reportKey(2), told)).statusCode, 201);
    const [, , {id}] = (await threatsOf(app, '9901')) as [Threat, Threat, Threat];
    for (const path of [...addresses, `/threats/${id}`]) {
      assert.doesNotMatch((await read(path)).body, /Zdradzon/, path);
    }
  });

  test('every place lies on the grid, also one that the police entered at a house', async () => {
    const house = {lon: 19.512345, lat: 51.701234};
    const at = snap(house, 50);
    const [x, y] = [toX(at.lon), toY(at.lat)];
    await sql`
      insert into threats (area, x, y, category, status, source, day, updated, weekdays, from_hour, to_hour)
      values ('9901013', ${toX(house.lon)}, ${toY(house.lat)}, 'parking', 2, 0, '2026-11-20',
        '2026-11-22', 0, 0, 0)`.execute(engine.database.kysely);
    // Degrees are told to about 10 cm, which is three units.
    const near = (point: {lon: number; lat: number}) => {
      assert.ok(Math.abs(toX(point.lon) - x) <= 3);
      assert.ok(Math.abs(toY(point.lat) - y) <= 3);
    };

    const newest = (await threatsOf(app, '9901')).at(-1)!;
    near(newest.point);
    near((await read(`/threats/${newest.id}`)).json<Threat>().point);
    const {threats} = (await read(`/threats/list?${area}`)).json<{threats: Threat[]}>();
    near(threats.find(({id}) => id === newest.id)!.point);
    const view = '19.51,51.7,19.515,51.703';
    const cells = cellsFromJson((await read(`/threats/cells?${area}&view=${view}&zoom=18`)).json());
    assert.deepEqual([cells.left[0], cells.top[0]], [x, y]);
    for (const path of addresses) assert.doesNotMatch((await read(path)).body, /512345|701234/);
  });

  describe('what was not confirmed', () => {
    const insert = (status: number, updated: string) =>
      sql`insert into threats
          (area, x, y, category, status, source, day, updated, weekdays, from_hour, to_hour)
        values ('9901013', ${toX(19.5)}, ${toY(51.7)}, 'parking', ${status}, 2, '2026-01-01',
          ${updated}::date, 0, 0, 0) returning id`.execute(engine.database.kysely);
    const count = async (from: FastifyInstance) => (await threatsOf(from, '9901')).length;

    test('leaves the map ninety days after the decision, and is not found any more', async () => {
      await insert(4, '2026-08-23');
      await insert(6, '2026-08-24');
      await insert(2, '2020-01-01');
      assert.equal(await count(app), 4);
      const threats = await threatsOf(app, '9901');
      const shown = threats.find(({status}) => status === 'joke-or-mistake')!;
      assert.equal((await read(`/threats/${shown.id}`)).statusCode, 200);
      assert.equal((await read(`/threats/${shown.id - 1}`)).statusCode, 404);
    });

    test('leaves a running server at midnight', async () => {
      let now = noon;
      const running = testApp(engine.database, {}, {clock: () => now});
      await insert(4, '2026-08-24');
      assert.equal(await count(running), 3);
      now = new Date('2026-11-23T00:00:01+01:00');
      let left = 3;
      while (left === 3) left = await count(running);
      assert.equal(left, 2);
    });

    test('stays as long as the operator says', async () => {
      await insert(4, '2020-01-01');
      assert.equal(await count(testApp(engine.database, {REJON_HIDE_AFTER_DAYS: '0'})), 3);
      assert.equal(await count(testApp(engine.database, {REJON_HIDE_AFTER_DAYS: '1'})), 2);
    });
  });

  test('statistics leave out numbers that could point at somebody', async () => {
    const path = `/threats/statistics?${area}`;
    const statistics = (await read(path)).json<ThreatStatistics>();
    assert.equal(statistics.smallestCount, 5);
    assert.equal(statistics.categories[0]!.statuses[2], null);
    assert.equal(statistics.categories[2]!.statuses[0], 0);
    const open = testApp(engine.database, {REJON_SMALLEST_COUNT: '1'});
    const told = (await read(path, open)).json<ThreatStatistics>();
    assert.equal(told.categories[0]!.statuses[2], 1);
  });
});
