import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sql} from 'kysely';
import {seedCounty, storeCounty} from '../../lib/county/store-county.js';
import {migrate} from '../../lib/database/migrate.js';
import {onEveryEngine} from '../engines.ts';
import {smallCounty} from '../small-county.ts';

onEveryEngine('The database', (engine) => {
  test('gives the same JavaScript values whatever the engine', async () => {
    const {rows} = await sql<Record<string, unknown>>`
      select 9007199254740991::int8 as integer,
             ''::bytea as empty,
             ${Buffer.from([0, 255])}::bytea as bytes,
             '2026-11-22'::date as day,
             '2026-11-22 10:00:00.5+01'::timestamptz as instant,
             ${JSON.stringify(['ą', {a: null}])}::jsonb as json,
             null::date as nothing`.execute(engine.database.kysely);
    const {bytes, empty, ...row} = rows[0]!;
    assert.ok(Buffer.isBuffer(bytes) && Buffer.isBuffer(empty));
    assert.deepEqual([[...bytes], [...empty]], [[0, 255], []]);
    assert.deepEqual(row, {
      integer: Number.MAX_SAFE_INTEGER,
      day: '2026-11-22',
      instant: new Date('2026-11-22T09:00:00.500Z'),
      json: ['ą', {a: null}],
      nothing: null,
    });
  });

  test('refuses an integer that JavaScript would round', async () => {
    const query = sql`select 9007199254740993::int8 as integer`.execute(engine.database.kysely);
    await assert.rejects(query, RangeError);
  });

  test('is migrated once, however often a server starts', async () => {
    await migrate(engine.database);
    await Promise.all([migrate(engine.database), migrate(engine.database)]);
  });

  test('is seeded only when it is new', async () => {
    const never = () => assert.fail('asked for a county');
    assert.equal(await seedCounty(engine.database, never), false);
  });

  test('takes a county whole or not at all', async () => {
    const db = engine.database.kysely;
    const area = {...smallCounty.area, teryt: '9902', parts: []};
    const broken = {...smallCounty, area, gminy: [], localities: [], streets: []};
    await assert.rejects(storeCounty(engine.database, broken));
    const areas = await db.selectFrom('areas').select('teryt').orderBy('teryt').execute();
    assert.deepEqual(
      areas.map(({teryt}) => teryt),
      ['9901', '9901013', '9901022'],
    );
  });
});
