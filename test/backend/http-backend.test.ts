import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {HttpBackend} from '../../lib/backend/http/http-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';

const base = new URL('https://api.example.org/county');
const {signal} = new AbortController();

/** A backend whose server gives one answer, and what it was asked. */
function answering(body: unknown, init: ResponseInit = {}) {
  const asked: {url: URL; init: RequestInit}[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetcher: typeof fetch = async (url, request = {}) => {
    asked.push({url: new URL(String(url)), init: request});
    return new Response(text, {
      headers: {'content-type': 'application/json'},
      ...init,
    });
  };
  return {backend: new HttpBackend(base, fetcher), asked};
}

const problem = (status: number, more: object) =>
  answering(more, {status, headers: {'content-type': 'application/problem+json; charset=utf-8'}})
    .backend;

const failsWith = (name: string) => (error: unknown) => {
  assert.equal((error as Error).name, name);
  return true;
};

const [beat] = sampleCounty.beats;
const report = {
  category: 'speeding',
  point: {lon: 19.5, lat: 51.7},
  place: '',
  day: '2026-11-20',
  description: '',
};

describe('asking a server', () => {
  it('puts what a resident typed into the address safely', async () => {
    const {backend, asked} = answering([]);
    await backend.places.suggest('Łódź & ?q=#', signal);
    assert.equal(
      asked[0]!.url.href,
      'https://api.example.org/county/api/v1/places/suggest?q=%C5%81%C3%B3d%C5%BA+%26+%3Fq%3D%23',
    );
  });

  it('cannot be led to another address by an identifier', async () => {
    const {backend, asked} = answering(beat);
    await backend.officers.beat('../../secret?x=1', signal);
    assert.equal(asked[0]!.url.pathname, '/county/api/v1/beats/..%2F..%2Fsecret%3Fx%3D1');
  });

  it('sends no cookies, no credentials and no referrer', async () => {
    const {backend, asked} = answering([]);
    await backend.threats.categories(signal);
    assert.equal(asked[0]!.init.credentials, 'omit');
    assert.equal(asked[0]!.init.referrerPolicy, 'no-referrer');
  });

  it('sends a report with its key', async () => {
    const receipt = {
      number: 'ABC-1',
      secret: 'x'.repeat(22),
      unit: sampleCounty.units[0],
      readBy: '2026-11-24T10:00:00+01:00',
      verifiedBy: '2026-11-27T10:00:00+01:00',
      onMap: true,
    };
    const {backend, asked} = answering(receipt, {status: 201});
    assert.deepEqual(await backend.reports.send(report, 'the-key', signal), receipt);
    const {method, headers, body} = asked[0]!.init;
    assert.equal(method, 'POST');
    assert.equal(new Headers(headers).get('idempotency-key'), 'the-key');
    assert.deepEqual(JSON.parse(String(body)), report);
  });
});

describe('a server that answers badly', () => {
  it('is unreachable when there is no network', async () => {
    const backend = new HttpBackend(base, () => Promise.reject(new TypeError('Failed to fetch')));
    await assert.rejects(backend.threats.categories(signal), failsWith('BackendUnreachable'));
  });

  it('does not turn an aborted question into an error of the server', async () => {
    const controller = new AbortController();
    const reason = new Error('the resident typed on');
    const backend = new HttpBackend(base, async (_url, init) => {
      controller.abort(reason);
      throw init?.signal?.reason;
    });
    await assert.rejects(backend.places.suggest('x', controller.signal), reason);
  });

  it('is not understood when it sends something else than promised', async () => {
    const lies: unknown[] = [
      'not json',
      '<html>',
      null,
      {},
      {...beat, phone: 'javascript:alert(1)'},
      {...beat, email: 'a@b?cc=everybody'},
      {...beat, updated: 'yesterday'},
      {...beat, unit: undefined},
      {...beat, shape: [[['a', 'b']]]},
    ];
    for (const lie of lies) {
      await assert.rejects(
        answering(lie).backend.officers.beat('1', signal),
        failsWith('UnexpectedAnswer'),
        JSON.stringify(lie),
      );
    }
  });

  it('is not understood when its threats do not fit together', async () => {
    const {backend} = answering({version: 1, categories: [], columns: {id: [1]}});
    await assert.rejects(backend.threats.ofArea('1006', signal), failsWith('UnexpectedAnswer'));
  });

  it('refuses with its status', async () => {
    const {backend} = answering('<h1>Bad gateway</h1>', {status: 502});
    await assert.rejects(backend.threats.categories(signal), {name: 'BackendRefused', status: 502});
  });
});

describe('what a server says about a report', () => {
  it('explains when the next one can be sent', async () => {
    const backend = problem(429, {
      type: 'https://example.org/problems/report-limit-reached',
      retryAt: '2026-11-23T00:00:00+01:00',
    });
    await assert.rejects(backend.reports.send(report, 'key', signal), {
      name: 'ReportLimitReached',
      retryAt: '2026-11-23T00:00:00+01:00',
    });
  });

  it('names the field that is wrong', async () => {
    const backend = problem(422, {type: 'invalid-report', field: 'day', detail: 'Podaj dzień.'});
    await assert.rejects(backend.reports.send(report, 'key', signal), {
      name: 'InvalidReport',
      field: 'day',
      message: 'Podaj dzień.',
    });
  });
});

describe('what does not exist', () => {
  it('is a value when the server says so', async () => {
    const backend = problem(404, {type: 'not-found'});
    assert.equal(await backend.officers.beat('99', signal), undefined);
  });

  it('is an error when the address leads to something that is no backend', async () => {
    const {backend} = answering('<h1>404</h1>', {
      status: 404,
      headers: {'content-type': 'text/html'},
    });
    await assert.rejects(backend.officers.beat('1', signal), failsWith('BackendRefused'));
  });
});
