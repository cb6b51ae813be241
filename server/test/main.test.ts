import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Receipt} from 'rejon/backend';
import {ServerProcess} from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejon-main-'));
const data = {REJON_DATA: join(folder, 'data'), REJON_REPORTS_PER_DAY: '1000'};
const report = {
  category: 'illegal-parking',
  point: {lon: 19.815, lat: 51.74},
  place: 'Koluszki, ul. Tajna 5',
  day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  description: 'Tajny opis.',
};

describe('The process', () => {
  const running = new Set<ServerProcess>();
  const start = (environment: Record<string, string> = data) => {
    const server = new ServerProcess(environment);
    running.add(server);
    return server;
  };

  afterEach(async () => {
    for (const server of running) {
      server.kill('SIGKILL');
      await server.exit();
    }
    running.clear();
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('starts no server for words that are a command, and says where commands are', async () => {
    const main = fileURLToPath(new URL('../lib/main.js', import.meta.url));
    const {status, stderr} = spawnSync(process.execPath, [main, 'ask', 'dane'], {encoding: 'utf8'});
    assert.equal(status, 2);
    assert.match(stderr, /^Ten program tylko uruchamia serwer .* „ask dane”.* rejon --help\n$/);
  });

  const send = async (origin: string, key: string): Promise<Required<Receipt>> => {
    const answer = await fetch(`${origin}/api/v1/reports`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': key},
      body: JSON.stringify(report),
    });
    assert.equal(answer.status, 201);
    return (await answer.json()) as Required<Receipt>;
  };

  test('killed in the middle of reports, has kept every report it acknowledged', async () => {
    const acknowledged = new Map<string, Required<Receipt>>();
    for (let round = 1; round <= 5; round++) {
      const server = start();
      const origin = await server.origin();
      for (const [key, receipt] of acknowledged) {
        assert.deepEqual(await send(origin, key), receipt, `round ${round}`);
      }
      const sending = Array.from({length: 12}, async () => {
        const key = randomUUID();
        const receipt = await send(origin, key);
        acknowledged.set(key, receipt);
        if (acknowledged.size >= round * 5) server.kill('SIGKILL');
      });
      const results = await Promise.allSettled(sending);
      assert.equal(await server.exit(), null);
      assert.ok(acknowledged.size >= round * 5);
      const lost = results.filter(({status}) => status === 'rejected').length;
      assert.ok(lost > 0, 'the process was killed while reports were under way');
    }
  });

  test('a second one on the same folder ends with a sentence, and the first goes on', async () => {
    const first = start();
    const origin = await first.origin();
    const second = start();
    assert.equal(await second.exit(), 1);
    assert.equal(
      second.printed,
      'Inny proces używa już tego folderu danych; zatrzymaj go albo wskaż inny folder zmienną ' +
        'REJON_DATA.\n',
    );
    assert.equal((await fetch(`${origin}/health/ready`)).status, 200);
  });

  test('killed, leaves no stale lock', async () => {
    const killed = start();
    await killed.origin();
    killed.kill('SIGKILL');
    await killed.exit();
    assert.ok(await start().origin());
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`told to stop by ${signal}, ends well though a connection hangs`, async () => {
      const server = start();
      const origin = await server.origin();
      const idle = connect(Number(new URL(origin).port), '127.0.0.1');
      idle.on('error', () => undefined);
      idle.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
      await new Promise((resolve) => idle.once('data', resolve));
      const started = performance.now();
      server.kill(signal);
      assert.equal(await server.exit(), 0, server.printed);
      assert.ok(performance.now() - started < 5000);
      idle.destroy();
    });
  }

  test('a wrong variable ends it with one sentence', async () => {
    const server = start({...data, PORT: 'osiem'});
    assert.equal(await server.exit(), 1);
    assert.equal(
      server.printed,
      'Zmienna PORT ma wartość „osiem”; wpisz liczbę całkowitą od 0 do 65535, na przykład 8080.\n',
    );
  });

  test('a port that is taken ends it with one sentence', async () => {
    const origin = await start().origin();
    const port = new URL(origin).port;
    const other = start({REJON_DATA: join(folder, 'other'), REJON_DEMO: '0', PORT: port});
    assert.equal(await other.exit(), 1);
    assert.match(other.printed, /Ten port jest już zajęty; .+ zmienną PORT\.\n$/);
  });

  test('prints the addresses to open, and nothing personal however long it runs', async () => {
    const server = start({...data, REJON_LOG: 'debug'});
    const origin = await server.origin();
    const receipt = await send(origin, randomUUID());
    await fetch(`${origin}/api/v1/beats/by-address?q=${encodeURIComponent('Tajna 17')}`, {
      headers: {'user-agent': 'Przegladarka-X'},
    });
    server.kill('SIGTERM');
    await server.exit();
    const [announcement] = server.printed.split('{');
    assert.match(announcement!, /^Serwer działa\.\nInterfejs: \S+\nBaza: .+\n$/, server.printed);
    assert.match(server.printed, /"route":"\/api\/v1\/reports"/, 'later lines are logged');
    for (const personal of ['Tajn', 'Przegladarka', 'user-agent', receipt.secret, '"127.0.0.1']) {
      assert.ok(!server.printed.includes(personal), `${personal} in ${server.printed}`);
    }
  });
});
