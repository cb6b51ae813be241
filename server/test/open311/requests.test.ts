import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAnswer} from '../../../lib/backend/open311/read-answer.js';
import {noon, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {smallCounty} from '../small-county.ts';
import {rowsAt} from './ask.ts';

const ids = async (app: ReturnType<typeof testApp>, query: string) =>
  (await rowsAt(app, `requests.json${query}`)).map(({service_request_id: id}) => id);

onEveryEngine('what a GeoReport service tells', (engine) => {
  it('lists the public categories as services, and what each wants to know', async () => {
    const app = testApp(engine.database);
    const services = await rowsAt(app, 'services.json');
    assert.deepEqual(
      services.map((row) => [row.service_code, row.service_name, row.metadata, row.type]),
      [
        ['parking', 'Kategoria parking', false, 'realtime'],
        ['club', 'Kategoria club', true, 'realtime'],
      ],
    );
    const definition = await app.inject('/open311/v2/services/club.json');
    const {service_code: code, attributes} = definition.json<{
      service_code: string;
      attributes: {code: string; required: boolean; datatype: string}[];
    }>();
    assert.equal(code, 'club');
    assert.deepEqual(
      attributes.filter(({required}) => required).map(({datatype}) => datatype),
      ['text'],
    );
  });

  it('never names a category that is not public, nor its threats', async () => {
    const app = testApp(engine.database);
    for (const path of ['services', 'requests', 'services/hidden', 'requests/3', 'discovery']) {
      for (const ending of ['.json', '.xml']) {
        const {body} = await app.inject(`/open311/v2/${path}${ending}`);
        assert.doesNotMatch(body, /hidden/);
      }
    }
    assert.equal((await app.inject('/open311/v2/requests/3.json')).statusCode, 404);
  });

  it('gives public threats as requests, the newest first', async () => {
    const rows = await rowsAt(testApp(engine.database), 'requests.json');
    assert.deepEqual(
      rows.map((row) => [row.service_request_id, row.status, row.requested_datetime]),
      [
        ['1', 'open', '2026-11-20T00:00:00+01:00'],
        ['2', 'closed', '2026-11-19T00:00:00+01:00'],
      ],
    );
    for (const row of rows) {
      assert.equal(row.description, null);
      assert.equal(row.address, null);
      assert.equal(row.media_url, null);
      assert.equal(typeof row.lat, 'number');
    }
  });

  it('moves places as the map does', async () => {
    const [exact] = await rowsAt(
      testApp(engine.database, {REJON_SNAP_METRES: '0'}),
      'requests.json',
    );
    const [moved] = await rowsAt(testApp(engine.database), 'requests.json');
    assert.notDeepEqual([exact!.lat, exact!.long], [moved!.lat, moved!.long]);
    assert.ok(Math.abs(Number(exact!.lat) - 51.7) < 1e-5);
  });

  it('gives one request, with the reason of its decision', async () => {
    const [row] = await rowsAt(testApp(engine.database), 'requests/2.json');
    assert.equal(row!.status_notes, 'przekazane innej służbie: To zadanie gminy.');
    assert.equal(row!.agency_responsible, 'Gmina Wschodnia');
  });

  it('filters by name, service, status and time', async () => {
    const app = testApp(engine.database);
    assert.deepEqual(await ids(app, '?service_request_id=2,999,x,3'), ['2']);
    assert.deepEqual(await ids(app, '?service_code=parking,nothing'), ['1']);
    assert.deepEqual(await ids(app, '?status=closed'), ['2']);
    assert.deepEqual(await ids(app, '?status=open,closed'), ['1', '2']);
    assert.deepEqual(await ids(app, '?start_date=2026-11-20T00:00:00%2B01:00'), ['1']);
    assert.deepEqual(await ids(app, '?start_date=2026-11-19T23:00:00Z'), ['1']);
    assert.deepEqual(await ids(app, '?start_date=2026-11-20T00:00:01+01:00'), []);
    assert.deepEqual(await ids(app, '?end_date=2026-11-19T23:59:59%2B01:00'), ['2']);
    assert.deepEqual(await ids(app, '?start_date=2026-11-19&end_date=2026-11-19'), ['2']);
  });

  it('covers ninety days, however many are asked for', async () => {
    const later = (day: string) =>
      testApp(engine.database, {}, {clock: () => new Date(`${day}T12:00:00Z`)});
    assert.deepEqual(await ids(later('2027-02-18'), ''), ['1']);
    assert.deepEqual(await ids(later('2027-02-18'), '?start_date=2020-01-01T00:00:00Z'), []);
    const both = '?start_date=2020-01-01T00:00:00Z&end_date=2027-02-18T00:00:00Z';
    assert.deepEqual(await ids(later('2027-02-18'), both), ['1']);
  });

  it('says the same in XML', async () => {
    const app = testApp(engine.database);
    for (const path of ['services', 'requests', 'requests/2']) {
      const xml = await app.inject(`/open311/v2/${path}.xml`);
      assert.match(String(xml.headers['content-type']), /^text\/xml/);
      const json = await rowsAt(app, `${path}.json`);
      assert.equal(readAnswer(xml.body).length, json.length);
      for (const [at, row] of readAnswer(xml.body).entries()) {
        for (const [name, value] of Object.entries(row)) {
          if (typeof value === 'string') assert.equal(value, String(json[at]![name]));
        }
      }
    }
    const accepted = await app.inject({
      url: '/open311/v2/services',
      headers: {accept: 'text/xml'},
    });
    assert.match(accepted.body, /^<\?xml/);
    assert.match((await app.inject('/open311/v2/services')).body, /^\[/);
  });

  it('tells where it is', async () => {
    const response = await testApp(engine.database).inject('/open311/v2/discovery.json');
    const {endpoints} = response.json<{endpoints: {url: string}[]}>();
    assert.equal(endpoints[0]!.url, 'http://localhost:80/open311/v2');
  });

  it('says what is wrong in the format that was asked for', async () => {
    const app = testApp(engine.database);
    for (const [path, status] of [
      ['requests/9999', 404],
      ['requests/x', 404],
      ['services/nothing', 404],
      ['nothing', 404],
      ['requests.json?status=weird', 400],
      ['requests.json?start_date=yesterday', 400],
      ['requests.json?status=open&status=closed', 400],
    ] as const) {
      const response = await app.inject(`/open311/v2/${path}`);
      assert.equal(response.statusCode, status, path);
      const [error] = response.json<{code: number; description: string}[]>();
      assert.equal(error!.code, status);
      assert.match(error!.description, /\.$/);
    }
    const xml = await app.inject('/open311/v2/requests/9999.xml');
    assert.match(xml.body, /<errors><error><code>404<\/code><description>[^<]+<\/description>/);
  });

  it('asks for a jurisdiction only where the operator wants one', async () => {
    const app = testApp(engine.database, {REJON_OPEN311_JURISDICTION: 'lakowo.example.org'});
    const statusOf = async (query: string) =>
      (await app.inject(`/open311/v2/services.json${query}`)).statusCode;
    assert.equal(await statusOf(''), 400);
    assert.equal(await statusOf('?jurisdiction_id=inne.example.org'), 404);
    assert.equal(await statusOf('?jurisdiction_id=lakowo.example.org'), 200);
  });
});

describe('a map with many threats', () => {
  const [threat] = smallCounty.threats;
  const many = Array.from({length: 1200}, () => threat!);
  onEveryEngine(
    'a GeoReport service',
    (engine) => {
      it('gives the thousand newest at once', async () => {
        const app = testApp(engine.database, {}, {clock: () => noon});
        const rows = await rowsAt(app, 'requests.json');
        assert.equal(rows.length, 1000);
        assert.equal(rows[0]!.service_request_id, '1200');
      });
    },
    {...smallCounty, threats: many},
  );
});
