import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {Open311Backend} from '../../../lib/backend/open311/open311-backend.js';
import {serviceThat, type Asked} from './service.ts';

const {signal} = new AbortController();

const report = {
  category: 'a',
  point: {lon: 19.5, lat: 51.7},
  place: 'Łąkowo, Rynek & 3 Maja',
  day: '2026-11-20',
  recurrence: {weekdays: [1, 7], fromHour: 22, toHour: 3},
  description: 'Co wieczór.',
};

const request = (id: number | string, more: object = {}) => ({
  service_request_id: String(id),
  service_code: 'a',
  status: 'open',
  requested_datetime: '2026-11-20T23:30:00+01:00',
  lat: 51.7,
  long: '19.5',
  ...more,
});

/** A service with one kind of requests, and some requests. */
const withRequests = (requests: (asked: Asked) => readonly object[]) =>
  serviceThat((path, asked) => ({
    body: path === 'services.json' ? [{service_code: 'a', service_name: 'A'}] : requests(asked),
  }));

describe('asking a GeoReport service', () => {
  it('sends no cookies, no referrer and no header that a browser would have to ask for', async () => {
    const {backend, asked} = withRequests(() => []);
    await backend.threats.categories(signal);
    const {credentials, referrerPolicy, headers} = asked[0]!.init;
    assert.deepEqual([credentials, referrerPolicy, headers], ['omit', 'no-referrer', undefined]);
  });

  it('names the city in each question, and the key only with a report', async () => {
    const service = serviceThat(
      (path) => ({body: path === 'requests.json' ? [{service_request_id: 7}] : []}),
      {},
      'https://open311.example.org/v2?jurisdiction_id=lakowo.example.org&api_key=tajne',
    );
    assert.equal((await service.backend.reports.send(report, 'key', signal)).number, '7');
    const [definition, sent] = service.asked;
    assert.equal(definition!.url.search, '?jurisdiction_id=lakowo.example.org');
    assert.equal(sent!.url.search, '');
    assert.equal(sent!.body.get('jurisdiction_id'), 'lakowo.example.org');
    assert.equal(sent!.body.get('api_key'), 'tajne');
  });

  it('stays with XML once a service has answered in it', async () => {
    const {backend, asked} = serviceThat((path) =>
      path.endsWith('.xml') ? {body: '<services/>'} : {status: 406, body: ''},
    );
    assert.deepEqual(await backend.threats.categories(signal), []);
    await backend.threats.categories(signal);
    assert.deepEqual(
      asked.map(({url}) => url.pathname),
      ['/v2/services.json', '/v2/services.xml', '/v2/services.xml'],
    );
  });

  it('tells a wrong address from a request that does not exist', async () => {
    await assert.rejects(serviceThat(() => undefined).backend.threats.threat(1, signal), {
      name: 'BackendRefused',
      status: 404,
    });
  });

  it('cannot be led to another address by an identifier', async () => {
    const {backend, asked} = withRequests(() => []);
    await backend.reports.send({...report, category: '../../x?y'}, 'k', signal).catch(() => '');
    assert.equal(asked[0]!.url.pathname, '/v2/services/..%2F..%2Fx%3Fy.json');
  });

  it('says when nobody answers, and stops when the question is no longer wanted', async () => {
    const url = new URL('https://open311.example.org/');
    const offline = new Open311Backend(url, {}, () => Promise.reject(new TypeError('offline')));
    await assert.rejects(offline.threats.categories(signal), {name: 'BackendUnreachable'});
    const {backend} = withRequests(() => []);
    const never = AbortSignal.abort(new Error('no longer wanted'));
    await assert.rejects(backend.threats.categories(never), {message: 'no longer wanted'});
  });

  it('knows no officers, units, places and meetings', async () => {
    const {officers, units, places, meetings, threats} = withRequests(() => []).backend;
    await assert.rejects(officers.byAddress('Rynek', signal), {name: 'NotOffered'});
    await assert.rejects(threats.confirm(1, signal), {name: 'NotOffered'});
    assert.deepEqual(await units.all(signal), []);
    assert.deepEqual(await places.suggest('Rynek', signal), []);
    assert.equal(await places.area('9901', signal), undefined);
    assert.deepEqual(await meetings.upcoming('b', signal), []);
  });
});

describe('requests as threats', () => {
  it('keep what a map can show, and leave out the rest', async () => {
    const {backend} = withRequests(() => [
      request('AB-1'),
      request('AB-2', {lat: null}),
      request('AB-3', {lat: '  '}),
      request('AB-4', {long: 200}),
      request('AB-5', {requested_datetime: 'yesterday'}),
      request('AB-6', {service_code: undefined}),
      {...request(7), service_request_id: undefined},
      request(8, {updated_datetime: '2026-11-21T08:00:00+01:00', media_url: 'http://x/ '}),
      request(9, {status: 'CLOSED', status_notes: 'Duplikat'}),
    ]);
    const all = (await backend.threats.ofArea('1465', signal))!;
    const {threats} = await all.list({}, {limit: 10}, signal);
    const known = new Map(threats.map(({id, status, day}) => [id, `${status} ${day}`]));
    assert.deepEqual(
      [known.get(8), known.get(9)],
      ['verification 2026-11-20', 'confirmed-eliminated 2026-11-20'],
    );
    assert.equal(threats.length, 3);
    const [named] = [...known.keys()].filter((id) => id > 9);
    assert.equal(known.get(named!), 'new 2026-11-20');
  });

  it('are asked again by the name that the service gave them', async () => {
    const {backend, asked} = withRequests(() => [request('AB/1')]);
    const all = (await backend.threats.ofArea('1465', signal))!;
    const {threats} = await all.list({}, {limit: 1}, signal);
    assert.equal((await backend.threats.threat(threats[0]!.id, signal))?.category, 'a');
    assert.equal(asked.at(-1)!.url.pathname, '/v2/requests/AB%2F1.json');
  });

  it('may be those of a rectangle', async () => {
    const {backend} = withRequests(() => [request(1), request(2, {lat: 52})]);
    const all = (await backend.threats.ofArea([19, 51.6, 20, 51.8], signal))!;
    assert.equal(all.total, 1);
  });

  it('of a year are all found, though an answer holds a hundred', async () => {
    const day = 24 * 60 * 60 * 1000;
    const last = Date.parse('2026-11-22T10:00:00Z');
    const made = Array.from({length: 700}, (_, at) => {
      const time = new Date(last - (at * day) / 2);
      return request(at + 1, {requested_datetime: time.toISOString()});
    });
    const {backend, asked} = withRequests(({url}) => {
      const [from = 0, to = 0] = ['start_date', 'end_date'].map((name) =>
        Date.parse(url.searchParams.get(name)!),
      );
      assert.ok(to - from <= 90 * day);
      const within = ({requested_datetime: time}: {requested_datetime: string}) =>
        Date.parse(time) >= from && Date.parse(time) <= to;
      return made.filter(within).slice(0, 100);
    });
    assert.equal((await backend.threats.ofArea('1465', signal))?.total, 700);
    assert.ok(asked.length < 40);
  });

  it('come to an end with a service that always answers the same full page', async () => {
    const page = Array.from({length: 1000}, (_, at) => request(at + 1));
    const {backend, asked} = withRequests(() => page);
    assert.equal((await backend.threats.ofArea('1465', signal))?.total, 1000);
    assert.ok(asked.length < 10);
  });

  it('never break the page, whatever fields they have', async () => {
    const anything = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.string(),
    );
    const row = fc.record(
      Object.fromEntries(
        [...Object.keys(request(1)), 'status_notes', 'updated_datetime', 'extended_attributes'].map(
          (name) => [name, anything],
        ),
      ),
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            row,
            row.map((odd) => ({...request(1), ...odd})),
          ),
        ),
        async (rows) => {
          const {backend} = withRequests(() => rows);
          const all = (await backend.threats.ofArea('1465', signal))!;
          assert.ok(all.total <= rows.length);
        },
      ),
    );
  });
});

describe('a report as a request', () => {
  it('says in words what the service has no field for, and nothing about the sender', async () => {
    const {backend, asked} = withRequests(() => [{service_request_id: 'X-1'}]);
    const receipt = await backend.reports.send(report, 'key', signal);
    assert.deepEqual(receipt, {number: 'X-1'});
    assert.deepEqual(Object.fromEntries(asked.at(-1)!.body), {
      service_code: 'a',
      lat: '51.7',
      long: '19.5',
      address_string: 'Łąkowo, Rynek & 3 Maja',
      description: 'Co wieczór.\nZauważono: 2026-11-20.\nPowtarza się: 1,7 22-3.',
    });
  });

  it('answers a question for words with the description', async () => {
    const {backend, asked} = serviceThat((path) => ({
      body:
        path === 'services/a.json'
          ? {
              service_code: 'a',
              attributes: [
                {code: 'CO', datatype: 'text', required: 'true', variable: true},
                {code: 'INNE', datatype: 'number', required: false, variable: true},
                {code: 'UWAGA', datatype: 'number', required: true, variable: false},
              ],
            }
          : [{service_request_id: 'X-1'}],
    }));
    await backend.reports.send(report, 'key', signal);
    const names = [...asked.at(-1)!.body.keys()].filter((name) => name.startsWith('attribute'));
    assert.deepEqual(names, ['attribute[CO]']);
  });

  it('is sent once, though its answer cannot be read', async () => {
    const {backend, asked} = serviceThat(() => ({body: 'OK'}));
    await assert.rejects(backend.reports.send(report, 'key', signal), {name: 'UnexpectedAnswer'});
    assert.equal(asked.filter(({method}) => method === 'POST').length, 1);
  });

  it('has its token for a number when the service never tells another', async () => {
    const {backend, waited} = serviceThat((path) =>
      path === 'requests.json' ? {body: [{token: 'T-9'}]} : undefined,
    );
    assert.equal((await backend.reports.send(report, 'key', signal)).number, 'T-9');
    assert.equal(waited.length, 3);
  });
});
