import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';
import {HttpBackend} from '../../lib/backend/http/http-backend.js';
import {
  encodeThreats,
  newColumns,
  worldRect,
  type ThreatColumns,
  type ThreatFilter,
  type ThreatsFile,
} from '../../lib/threats/index.js';

const base = new URL('https://api.example.org/county');
const {signal} = new AbortController();
const bounds = [19, 51, 20, 52] as const;

/** One threat of each id, all on one spot. */
function columnsOf(ids: readonly number[], categories = ['speeding']): ThreatColumns {
  const columns = newColumns(ids.length, categories);
  ids.forEach((id, row) => {
    columns.id[row] = id;
    columns.x[row] = columns.y[row] = 2 ** 29;
    columns.day[row] = 20_000;
  });
  return columns;
}

const fileOf = (columns: ThreatColumns, more: Partial<ThreatsFile> = {}) =>
  encodeThreats({
    ...{columns, total: columns.length, bounds, smallestCount: 5, parts: []},
    ...more,
  });

type Answer = Uint8Array<ArrayBuffer> | object | number;

/** A backend whose server answers each path so, and the addresses it was asked. */
function server(answers: Readonly<Record<string, Answer>>) {
  const asked: URL[] = [];
  const fetcher: typeof fetch = async (input) => {
    const url = new URL(String(input));
    asked.push(url);
    const answer = answers[url.pathname.replace('/county/api/v1/', '')] ?? 404;
    if (typeof answer === 'number') {
      const headers = {'content-type': 'application/problem+json'};
      return new Response('{}', {status: answer, headers});
    }
    return new Response(answer instanceof Uint8Array ? answer : JSON.stringify(answer));
  };
  return {threats: new HttpBackend(base, fetcher).threats, asked};
}

/** A collection of more threats than the server sends. */
async function remote(answers: Readonly<Record<string, Answer>>) {
  const {threats, asked} = server({
    ...answers,
    threats: fileOf(columnsOf([]), {total: 1_000_000}),
  });
  const all = (await threats.ofArea('10', signal))!;
  asked.length = 0;
  return {all, asked};
}

describe('the threats of an area from a server', () => {
  it('come whole, with the parts that the file names', async () => {
    const {threats, asked} = server({
      threats: fileOf(columnsOf([3]), {total: 4, parts: ['aa', 'bb']}),
      'threats/parts/aa': fileOf(columnsOf([1, 4])),
      'threats/parts/bb': fileOf(columnsOf([2])),
    });
    const all = (await threats.ofArea('1006', signal))!;
    assert.equal(all.total, 4);
    const {threats: listed} = await all.list({}, {limit: 10}, signal);
    assert.deepEqual(listed.map(({id}) => id).sort(), [1, 2, 3, 4]);
    assert.equal((await all.statistics({}, signal)).smallestCount, 5);
    assert.ok(asked.every(({searchParams}) => searchParams.get('area') === '1006'));
  });

  it('are asked for counts when a part has changed meanwhile', async () => {
    const {threats} = server({
      threats: fileOf(columnsOf([3]), {total: 2, parts: ['aa']}),
      'threats/counts': {
        ...{total: 2, categories: [2], sources: [2, 0, 0]},
        statuses: [2, 0, 0, 0, 0, 0, 0],
      },
    });
    const all = (await threats.ofArea('1006', signal))!;
    assert.equal(all.total, 2);
    assert.equal((await all.counts({}, signal)).total, 2);
  });

  it('are a value when the area is unknown', async () => {
    assert.equal(await server({}).threats.ofArea('9999', signal), undefined);
  });

  it('can be those of a rectangle, and have a feed', async () => {
    const {threats, asked} = server({threats: fileOf(columnsOf([1]))});
    await threats.ofArea([19.5, 51, 1e-9, 52], signal);
    const area = '19.5000000,51.0000000,0.0000000,52.0000000';
    assert.equal(asked[0]!.searchParams.get('area'), area);
    const feed = threats.feed('1006')!;
    assert.equal(feed.href, 'https://api.example.org/county/api/v1/threats.atom?area=1006');
    assert.equal(threats.feed([19.5, 51, 0, 52])!.searchParams.get('area'), area);
  });

  it('are not read any further when nobody wants them', async () => {
    const controller = new AbortController();
    const {threats} = server({threats: fileOf(columnsOf([1]))});
    const reading = threats.ofArea('1006', controller.signal);
    controller.abort(new Error('gone'));
    await assert.rejects(reading, {message: 'gone'});
  });
});

describe('a server that lies about threats', () => {
  it('is not understood, whatever it sends', async () => {
    const good = fileOf(columnsOf([1, 2, 3]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({min: 1, max: 255}),
        async (at, change) => {
          const bytes = good.slice();
          bytes[at]! ^= change;
          await assert.rejects(server({threats: bytes}).threats.ofArea('1006', signal), {
            name: 'UnexpectedAnswer',
          });
        },
      ),
      {numRuns: 50},
    );
    for (const lie of [new Uint8Array(), good.slice(0, 20), {columns: []}]) {
      await assert.rejects(server({threats: lie}).threats.ofArea('1006', signal), {
        name: 'UnexpectedAnswer',
      });
    }
  });

  it('is not understood when its parts belong to another catalogue', async () => {
    const {threats} = server({
      threats: fileOf(columnsOf([3]), {total: 2, parts: ['aa']}),
      'threats/parts/aa': fileOf(columnsOf([1], ['vandalism'])),
    });
    await assert.rejects(threats.ofArea('1006', signal), {name: 'UnexpectedAnswer'});
  });

  it('is not understood when its counts have another shape', async () => {
    const cells = {left: [1], top: [1], width: [0], height: [0], x: [0], y: [0], category: [0]};
    const lies: [what: string, answer: object][] = [
      ['cells', {}],
      ['cells', {...cells, statuses: [1]}],
      ['cells', {...cells, statuses: [1, 0, 0, 0, 0, 0, -1]}],
      ['cells', {...cells, left: ['a'], statuses: [1, 0, 0, 0, 0, 0, 0]}],
      ['counts', {total: 1, categories: [], statuses: [], sources: []}],
      ['list', {threats: [{id: 1}], total: 1}],
      ['statistics', {total: 1}],
    ];
    for (const [what, answer] of lies) {
      const {all} = await remote({[`threats/${what}`]: answer});
      const view = worldRect(bounds);
      const asking = {
        cells: () => all.cells({}, view, 9, signal),
        counts: () => all.counts({}, signal),
        list: () => all.list({}, {limit: 5}, signal),
        statistics: () => all.statistics({}, signal),
      }[what]!;
      await assert.rejects(
        async () => asking(),
        {name: 'UnexpectedAnswer'},
        JSON.stringify(answer),
      );
    }
  });
});

describe('asking a server for counts', () => {
  it('says all of a filter, and nothing that lets everything through', async () => {
    const counts = {total: 0, categories: [0], statuses: [0, 0, 0, 0, 0, 0, 0], sources: [0, 0, 0]};
    const {all, asked} = await remote({'threats/counts': counts});
    const filter: ThreatFilter = {
      categories: new Set(['speeding', 'vandalism']),
      statuses: new Set(),
      from: '2026-01-01',
      updatedFrom: '2026-02-02',
      weekdays: new Set([6, 7]),
      hours: new Set([0]),
    };
    await all.counts(filter, signal);
    await all.counts({}, signal);
    assert.deepEqual(Object.fromEntries(asked[0]!.searchParams), {
      ...{area: '10', category: 'speeding,vandalism', status: '', from: '2026-01-01'},
      ...{'updated-from': '2026-02-02', weekday: '6,7', hour: '0'},
    });
    assert.equal(asked[1]!.search, '?area=10');
  });

  it('asks for no more of the world than there is', async () => {
    const none = {
      left: [],
      top: [],
      width: [],
      height: [],
      x: [],
      y: [],
      statuses: [],
      category: [],
    };
    const {all, asked} = await remote({'threats/cells': none});
    const view = {left: -5e8, top: -5e8, right: 2e9, bottom: 2e9};
    const cells = await all.cells({}, view, 0.4, signal);
    assert.equal(cells.length, 0);
    const [west, south, east, north] = asked[0]!.searchParams.get('view')!.split(',').map(Number);
    assert.deepEqual([west, east], [-180, 179.9999997]);
    assert.ok(south! < -85 && north! > 85);
    assert.equal(asked[0]!.searchParams.get('zoom'), '0');
  });
});
