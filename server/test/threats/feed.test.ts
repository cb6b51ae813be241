import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import {newColumns, sortColumns} from 'rejon/threats';
import {writeFeed} from '../../lib/threats/feed.js';
import {goodReport, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

onEveryEngine('The feed', (engine) => {
  let app: FastifyInstance;
  beforeEach(() => {
    app = testApp(engine.database);
  });
  const read = (headers: Record<string, string> = {}) =>
    app.inject({url: '/api/v1/threats.atom?area=9901', headers});

  test('tells what came or changed, the newest first, in Polish', async () => {
    await send(app, reportKey(1), {...goodReport, description: 'Zdradzony opis'});
    const {headers, body} = await read();
    assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8');
    assert.deepEqual(
      [...body.matchAll(/<title>(.+?)<\/title>/g)].map(([, title]) => title),
      [
        'Zagrożenia: powiat próbny',
        'Kategoria parking: nowe',
        'Kategoria parking: potwierdzone',
        'Kategoria club: przekazane innej służbie',
      ],
    );
    assert.match(body, /<updated>2026-11-22T00:00:00\+01:00<\/updated>/);
    assert.match(body, /<id>tag:localhost,2026:threats\/9901<\/id>/);
    assert.match(body, /<id>tag:localhost,2026:threat\/1<\/id>/);
    assert.match(body, /<link rel="self" .+\/api\/v1\/threats\.atom\?area=9901"\/>/);
    assert.doesNotMatch(body, /Zdradzony|hidden/);
  });

  test('is not sent again until something is new', async () => {
    const etag = String((await read()).headers.etag);
    assert.equal((await read({'if-none-match': etag})).statusCode, 304);
    await send(app, reportKey(2));
    assert.equal((await read({'if-none-match': etag})).statusCode, 200);
  });

  test('refuses whoever does not say where they ask', async () => {
    const {statusCode, body} = await read({host: '['});
    assert.equal(statusCode, 400);
    assert.match(body, /Nagłówek Host/);
  });

  test('and the exports are files with a name', async () => {
    for (const [path, type] of [
      ['threats.geojson', 'application/geo+json'],
      ['threats.csv', 'text/csv; charset=utf-8'],
    ] as const) {
      const {headers, body} = await app.inject(`/api/v1/${path}?area=9901`);
      assert.equal(headers['content-type'], type);
      const ending = path.split('.')[1];
      const name = `attachment; filename="zagrozenia-9901.${ending}"`;
      assert.equal(headers['content-disposition'], name);
      assert.ok(body.includes(path.endsWith('csv') ? 'Kategoria club' : '"club"'));
    }
    const box = await app.inject('/api/v1/threats.csv?area=19.4,51.6,19.6,51.8');
    assert.equal(box.headers['content-disposition'], 'attachment; filename="zagrozenia.csv"');
    assert.equal(box.body.trim().split('\r\n').length, 2);
    assert.equal((await app.inject('/api/v1/threats.geojson?area=1465')).statusCode, 404);
  });
});

const url = new URL('https://rejon.example.org/api/v1/threats.atom?area=9901&x=%3Cb%3E');

test('a feed holds at most fifty threats', () => {
  const columns = newColumns(120, ['parking']);
  for (let row = 0; row < 120; row++) {
    columns.id[row] = row + 1;
    columns.updated[row] = 20_000 + (row % 7);
  }
  const feed = writeFeed({columns: sortColumns(columns), categories: [], name: 'x', url});
  const ids = [...feed.matchAll(/threat\/(\d+)</g)].map(([, id]) => Number(id));
  assert.equal(ids.length, 50);
  assert.deepEqual(ids.slice(0, 3), [119, 112, 105]);
  assert.equal(new Set(ids).size, 50);
});

test('a feed of nothing is a feed, and whatever a name holds, it is XML', () => {
  const feed = writeFeed({
    columns: newColumns(0, []),
    categories: [],
    name: 'A & B <script>"\u0000\uffff',
    url,
  });
  assert.match(feed, /<title>Zagrożenia: A &amp; B &lt;script&gt;&quot;<\/title>/);
  assert.match(feed, /<updated>1970-01-01T00:00:00\+01:00<\/updated>/);
  assert.doesNotMatch(feed, /<entry>/);
});
