import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reportKey, send, testApp, goodReport} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

onEveryEngine('Every answer', (engine) => {
  test('carries security headers, and lets other sites load it', async () => {
    const app = testApp(engine.database);
    for (const url of ['/api/v1/categories', '/api/v1/nothing', '/health/live']) {
      const {headers} = await app.inject(url);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'/, url);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  test('that goes wrong is a problem document in Polish', async () => {
    const app = testApp(engine.database);
    for (const [url, status, type] of [
      ['/nothing', 404, 'not-found'],
      ['/api/v1/beats/%ZZ', 400, 'bad-request'],
      ['/api/v1/threats', 400, 'bad-request'],
      ['/api/v1/threats/0', 400, 'bad-request'],
      ['/api/v1/threats/99999999999', 400, 'bad-request'],
      [`/api/v1/beats/${encodeURIComponent('a\u0000b')}`, 404, 'not-found'],
    ] as const) {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, status, url);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      const problem = answer.json<{type: string; status: number; title: string; detail: string}>();
      assert.equal(problem.type, type, url);
      assert.equal(problem.status, status);
      assert.ok(problem.title);
      assert.match(problem.detail, /^\p{Lu}.+\.$/u);
    }
  });

  test('to a computer that asks too much says how long to wait; others are served', async () => {
    const app = testApp(engine.database, {REJON_REQUESTS_PER_MINUTE: '3'});
    const from = (ip: string) => app.inject({url: '/api/v1/categories', remoteAddress: ip});
    for (let request = 0; request < 3; request++) {
      assert.equal((await from('2001:db8::1')).statusCode, 200);
    }
    const refused = await from('2001:db8::2');
    assert.equal(refused.statusCode, 429);
    assert.equal(refused.json<{type: string}>().type, 'too-many-requests');
    assert.ok(Number(refused.headers['retry-after']) > 0);
    assert.equal((await from('192.0.2.1')).statusCode, 200);
    const health = await app.inject({url: '/health/live', remoteAddress: '2001:db8::2'});
    assert.equal(health.statusCode, 200);
  });

  test('leaves one log line of method, route, status and time, and nothing about the person', async () => {
    let printed = '';
    const logStream = {write: (line: string) => void (printed += line)};
    const app = testApp(engine.database, {REJON_LOG: 'debug'}, {logStream});
    const headers = {'user-agent': 'Przeglądarka-X', referer: 'https://skad.example.org/'};
    const ask = (url: string) => app.inject({url, headers, remoteAddress: '198.51.100.77'});
    await ask('/api/v1/beats/by-address?q=Tajna%2017');
    await ask('/api/v1/beats/tajny-rejon');
    await ask('/tajna-strona?x=Tajna');
    await ask('/api/v1/beats/by-point?lon=19.123456&lat=x');
    const body = {...goodReport, description: 'Tajny opis', place: 'Tajna 5'};
    await send(app, reportKey(1), body, {headers, ip: '198.51.100.77'});
    await send(app, reportKey(2), body, {headers, ip: '198.51.100.77'});
    const lines = printed.trim().split('\n');
    const routes = lines.map((line) => (JSON.parse(line) as {route?: string}).route);
    assert.equal(routes.filter(Boolean).length, 6, printed);
    assert.ok(routes.includes('/api/v1/reports'));
    for (const personal of [
      ...['tajn', '198.51.100', 'przegl', 'skad', '19.123', reportKey(1), '51.7012'],
    ]) {
      assert.ok(!printed.toLowerCase().includes(personal), `${personal} in ${printed}`);
    }
  });

  test('about an unexpected failure blames nobody and quotes nothing', async () => {
    let printed = '';
    const logStream = {write: (line: string) => void (printed += line)};
    const app = testApp(engine.database, {REJON_LOG: 'error'}, {logStream});
    app.get('/failing', () => {
      throw new Error('value "Tajna 5" is wrong');
    });
    const answer = await app.inject('/failing');
    assert.equal(answer.statusCode, 500);
    assert.equal(answer.json<{type: string}>().type, 'internal-error');
    assert.ok(!answer.body.includes('Tajna'));
    assert.ok(!printed.includes('Tajna'));
    assert.match(printed, /"route":"\/failing"/);
    assert.match(printed, /answers\.test/, 'where it happened');
  });
});
