import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {
  cellsFromJson,
  LocalThreats,
  worldRect,
  type CellsJson,
  type ThreatCounts,
  type ThreatFilter,
  type ThreatPage,
  type ThreatStatistics,
} from 'rejon/threats';
import type {Bounds} from 'rejon/geo';
import {openPglite} from '../../lib/database/pglite.js';
import type {Database} from '../../lib/database/database.js';
import {migrate} from '../../lib/database/migrate.js';
import {storeCounty} from '../../lib/county/store-county.js';
import {ask} from '../answers.ts';
import {testApp} from '../app.ts';
import {county} from '../demo-county/county.ts';
import {fileOf} from './files.ts';

const view: Bounds = [19.4, 51.6, 19.9, 51.9];
const box = view.join();

describe('Counts of the demo county', () => {
  let database: Database;
  let app: FastifyInstance;
  /** The same threats, counted where a browser would. */
  let local: LocalThreats;

  before(async () => {
    database = await openPglite();
    await migrate(database);
    await storeCounty(database, county);
    app = testApp(database);
    const {columns, smallestCount} = fileOf(await app.inject('/api/v1/threats?area=1006'));
    local = new LocalThreats(columns, smallestCount);
  });
  after(() => database.close());

  const read = <Value>(what: string, query: string) =>
    ask<Value>(app, `/api/v1/threats/${what}`, `/api/v1/threats/${what}?area=1006&${query}`);
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_name, each: unknown) =>
        ArrayBuffer.isView(each) ? Array.from(each as Uint32Array) : each,
      ),
    );

  const filters: readonly (readonly [query: string, filter: ThreatFilter])[] = [
    ['', {}],
    ['category=speeding', {categories: new Set(['speeding'])}],
    [
      'category=speeding,vandalism&category=illegal-dumping',
      {categories: new Set(['speeding', 'vandalism', 'illegal-dumping'])},
    ],
    ['category=', {categories: new Set()}],
    ['status=new,forwarded', {statuses: new Set(['new', 'forwarded'])}],
    ['source=public', {sources: new Set(['public'])}],
    ['from=2026-01-01&to=2026-06-30', {from: '2026-01-01', to: '2026-06-30'}],
    ['updated-from=2026-11-01', {updatedFrom: '2026-11-01'}],
    ['weekday=6,7&hour=22,23,0', {weekdays: new Set([6, 7]), hours: new Set([22, 23, 0])}],
    [
      'status=confirmed&source=police&weekday=5',
      {statuses: new Set(['confirmed']), sources: new Set(['police']), weekdays: new Set([5])},
    ],
  ];

  for (const [query, filter] of filters) {
    test(`are those of the threats themselves: ${query || 'no filter'}`, async () => {
      const cells = cellsFromJson(await read('cells', `view=${box}&zoom=12&${query}`));
      const expected = local.cells(filter, worldRect(view), 12);
      assert.deepEqual(plain({...cells, x: 0, y: 0}), plain({...expected, x: 0, y: 0}));
      assert.ok(cells.x.every((x, at) => Math.abs(x - expected.x[at]!) <= 0.5));
      const counts = await read<ThreatCounts>('counts', query);
      assert.deepEqual(counts, plain(local.counts(filter)));
      const list = {within: view, from: {lon: 19.6, lat: 51.7}, offset: 3, limit: 20};
      assert.deepEqual(
        await read<ThreatPage>(
          'list',
          `within=${box}&lon=19.6&lat=51.7&offset=3&limit=20&${query}`,
        ),
        plain(local.list(filter, list)),
      );
      const statistics = await read<ThreatStatistics>('statistics', query);
      assert.deepEqual(statistics, plain(local.statistics(filter)));
    });
  }

  test('by category add up to those of the squares', async () => {
    type Answer = CellsJson & {readonly categories: readonly number[]};
    const query = `view=${box}&zoom=13&by=category&status=new,confirmed`;
    const answer = await read<Answer>('cells', query);
    const cells = cellsFromJson(answer);
    const kinds = local.categories.length;
    assert.equal(answer.categories.length, cells.length * kinds);
    for (let at = 0; at < cells.length; at++) {
      const mine = answer.categories.slice(at * kinds, (at + 1) * kinds);
      assert.equal(
        mine.reduce((sum, count) => sum + count, 0),
        cells.count[at],
      );
      const only = mine.flatMap((count, category) => (count > 0 ? [category] : []));
      assert.equal(cells.category[at], only.length === 1 ? only[0] : -1);
    }
  });

  test('are not listed by the distance from half a place', async () => {
    for (const half of ['lon=19.6', 'lat=51.7']) {
      const answer = await app.inject(`/api/v1/threats/list?area=1006&${half}`);
      assert.equal(answer.statusCode, 400);
      assert.match(answer.body, /lon i lat/);
    }
  });

  test('of a view are not sent again when the map has moved within the same squares', async () => {
    const of = (west: number) =>
      app.inject(`/api/v1/threats/cells?area=1006&view=${west},51.6,19.9,51.9&zoom=9`);
    const [first, moved] = [await of(19.4), await of(19.405)];
    assert.equal(moved.headers.etag, first.headers.etag);
    const again = await app.inject({
      url: `/api/v1/threats/cells?area=1006&view=${box}&zoom=9`,
      headers: {'if-none-match': String(first.headers.etag)},
    });
    assert.equal(again.statusCode, 304);
  });

  test('of a voivodeship and of a rectangle are those of what lies in them', async () => {
    const total = async (area: string) => {
      const {total} = (await app.inject(`/api/v1/threats/counts?area=${area}`)).json<{
        total: number;
      }>();
      return total;
    };
    assert.equal(await total('10'), local.total);
    const inView = local.list({}, {within: view, limit: 1}).total;
    assert.equal(await total(box), inView);
    assert.equal(await total('0,0,1,1'), 0);
    const gminy = county.area.parts.map(({teryt}) => total(teryt));
    const sum = (await Promise.all(gminy)).reduce((a, b) => a + b);
    assert.ok(sum <= local.total && sum > local.total * 0.99);
  });

  const wrong = [
    'cells?area=1006',
    'cells?area=1006&view=1,2,3&zoom=3',
    'cells?area=1006&view=19,51,20,52&zoom=23',
    'cells?area=1006&view=20,51,19,52&zoom=3',
    'cells?area=1006&view=0,0,90,80&zoom=22',
    'cells?area=1006&view=19,51,20,52&zoom=9&by=status',
    'counts?area=100',
    'counts?area=1e1,2,3,4',
    'counts?area=1006&status=nonsense',
    'counts?area=1006&from=2026-02-30',
    'counts?area=1006&to=0001-01-01',
    'counts?area=1006&weekday=8',
    'counts?area=1006&hour=24',
    'counts?area=1006&category=A%20B',
    'list?area=1006&limit=101',
    'list?area=1006&offset=-1',
    'statistics',
  ];
  for (const query of wrong) {
    test(`that make no sense are refused in Polish: ${query}`, async () => {
      const answer = await app.inject(`/api/v1/threats/${query}`);
      assert.equal(answer.statusCode, 400, answer.body);
      assert.match(answer.json<{detail: string}>().detail, /^[A-ZŁŚ].+\.$/);
    });
  }

  test('of an area elsewhere are not found', async () => {
    for (const what of ['cells', 'counts', 'list', 'statistics']) {
      const more = `view=${box}&zoom=9`;
      const answer = await app.inject(`/api/v1/threats/${what}?area=1465&${more}`);
      assert.equal(answer.statusCode, 404);
    }
  });
});
