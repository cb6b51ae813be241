import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect, createServer, type AddressInfo, type Socket} from 'node:net';
import {after, test} from 'node:test';
import {readConfig} from '../../lib/config.js';
import {CountyMemory} from '../../lib/county/county-memory.js';
import {migrate} from '../../lib/database/migrate.js';
import {openPostgres} from '../../lib/database/postgres.js';
import {storeCounty} from '../../lib/county/store-county.js';
import {PublicThreats} from '../../lib/threats/public-threats.js';
import {noon, reportKey, send, testApp} from '../app.ts';
import {administer, freshPostgres, onPostgres, postgresUrl} from '../engines.ts';
import {smallCounty} from '../small-county.ts';

/** A line to PostgreSQL that can be cut and mended. */
class Line {
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((near) => {
    const {hostname, port} = new URL(postgresUrl!);
    const far = connect(Number(port || 5432), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
    }
  });
  #port = 0;

  async mend(): Promise<number> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this.#port;
  }

  async cut(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

onPostgres('A database that goes away', () => {
  test('answers 503 meanwhile, loses nothing, and works again by itself', async () => {
    const fresh = await freshPostgres({allowUnsafeDurability: true});
    const line = new Line();
    const url = new URL(fresh.url);
    url.port = String(await line.mend());
    const database = await openPostgres(url.href, {allowUnsafeDurability: true});
    after(async () => {
      await database.close();
      await line.cut();
      await fresh.database.close();
      await fresh.drop();
    });
    await migrate(database);
    await storeCounty(database, smallCounty);
    const app = testApp(database);
    const status = async (path: string) => (await app.inject(path)).statusCode;
    assert.equal(await status('/health/ready'), 200);
    assert.equal(await status('/api/v1/categories'), 200);
    assert.equal(await status('/api/v1/threats?area=9901'), 200);

    const county = new CountyMemory(database, 0);
    const threats = new PublicThreats({
      ...{database, county, checkInterval: 0},
      clock: () => noon,
      config: readConfig({}),
    });
    const known = [await county.read(), await threats.ofArea('9901')];

    await line.cut();
    assert.deepEqual([await county.read(), await threats.ofArea('9901')], known);
    await assert.rejects(new CountyMemory(database).read());
    assert.equal(await status('/health/ready'), 503);
    assert.equal(await status('/health/live'), 200);
    assert.equal(await status('/api/v1/threats/1'), 503);
    assert.equal(await status('/api/v1/beats/b2/meetings'), 503);
    const refused = await send(app, reportKey(1));
    assert.equal(refused.statusCode, 503);
    assert.equal(refused.json<{type: string}>().type, 'busy');
    assert.ok(refused.headers['retry-after']);
    assert.equal(await status('/api/v1/beats/b2'), 200, 'what is in memory is still answered');
    assert.equal(await status('/api/v1/threats?area=9901'), 200);

    await line.mend();
    const sent = await send(app, reportKey(1));
    assert.equal(sent.statusCode, 201);
    assert.equal(await status('/health/ready'), 200);
    assert.deepEqual((await send(app, reportKey(1))).json(), sent.json());
  });

  test('in the middle of reports: each that was acknowledged is there, none is there twice', async () => {
    const fresh = await freshPostgres({allowUnsafeDurability: true});
    after(async () => {
      await fresh.database.close();
      await fresh.drop();
    });
    await migrate(fresh.database);
    await storeCounty(fresh.database, smallCounty);
    const app = testApp(fresh.database, {REJON_REPORTS_PER_DAY: '100'});
    const name = new URL(fresh.url).pathname.slice(1);
    const keys = Array.from({length: 40}, (_, at) => reportKey(at));
    const sending = keys.map((key) => send(app, key));
    await sending[3];
    await administer(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    const statuses = (await Promise.all(sending)).map(({statusCode}) => statusCode);
    assert.ok(
      statuses.every((status) => status === 201 || status === 503),
      String(statuses),
    );
    for (const key of keys) {
      let answer = await send(app, key);
      while (answer.statusCode === 503) answer = await send(app, key);
      assert.equal(answer.statusCode, 201);
    }
    const reports = await fresh.database.kysely.selectFrom('reports').select('id').execute();
    assert.equal(reports.length, keys.length);
  });

  test('a server that may forget what it acknowledged is refused', async () => {
    const fresh = await freshPostgres({allowUnsafeDurability: true});
    const name = new URL(fresh.url).pathname.slice(1);
    await administer(`alter database ${name} set synchronous_commit = off`);
    await assert.rejects(openPostgres(fresh.url), {
      name: 'DatabaseRefused',
      message: /(fsync|synchronous_commit) = off.+ustaw \1 = on\.$/,
    });
    await fresh.database.close();
    await fresh.drop();
  });

  test('a server that is not there is named in one sentence', async () => {
    await assert.rejects(openPostgres('postgres://rejon@127.0.0.1:1/rejon'), {
      name: 'DatabaseRefused',
      message: /^Nie można połączyć się z bazą PostgreSQL;.+DATABASE_URL/,
    });
  });
});
