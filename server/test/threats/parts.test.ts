import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeThreats, type Threat} from 'rejon/threats';
import {HttpBackend} from '../../../lib/backend/http/http-backend.js';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {fetchFrom} from '../fetch-from.ts';
import {smallCounty} from '../small-county.ts';
import {fileOf} from './files.ts';

const {signal} = new AbortController();

/** So many threats in each year from 2019 to 2026. */
const perYear = 2600;
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** A county in which each threat has a place of its own. */
const county = {
  ...smallCounty,
  threats: years.flatMap((year, line) =>
    Array.from({length: perYear}, (_, at): Omit<Threat, 'id'> => ({
      category: 'parking',
      status: 'confirmed',
      source: 'police',
      point: {
        lon: 19.41 + (at % 130) * 0.001,
        lat: 51.61 + (line * 20 + Math.floor(at / 130)) * 0.001,
      },
      day: `${year}-0${1 + (at % 9)}-11`,
      updated: '2026-11-01',
    })),
  ),
};

onEveryEngine(
  'An area with many threats',
  (engine) => {
    const partsOf = async (app: ReturnType<typeof testApp>) =>
      fileOf(await app.inject('/api/v1/threats?area=9901')).parts;

    test('lies in one file, and in a part for each year before the last', async () => {
      const app = testApp(engine.database);
      const file = fileOf(await app.inject('/api/v1/threats?area=9901'));
      assert.equal(file.total, years.length * perYear);
      assert.equal(file.parts.length, 6);
      const ids = new Set(file.columns.id);
      assert.equal(ids.size, 2 * perYear);
      for (const name of file.parts) {
        const part = await app.inject(`/api/v1/threats/parts/${name}?area=9901`);
        assert.equal(part.headers['cache-control'], 'public, max-age=31536000, immutable');
        for (const id of decodeThreats(part.rawPayload).columns.id) ids.add(id);
      }
      assert.equal(ids.size, file.total);
    });

    test('has the same parts on every server, and a new one only where something changes', async () => {
      const app = testApp(engine.database);
      const before = await partsOf(app);
      assert.deepEqual(await partsOf(testApp(engine.database)), before);
      const change = (status: number) =>
        engine.database.kysely
          .updateTable('threats')
          .set({status})
          .where('id', '=', perYear + 1)
          .execute();
      await change(3);
      let after = before;
      while (after.join() === before.join()) after = await partsOf(app);
      assert.deepEqual(
        after.map((name, at) => name === before[at]),
        [true, false, true, true, true, true],
      );
      const gone = await app.inject(`/api/v1/threats/parts/${before[1]}?area=9901`);
      assert.equal(gone.statusCode, 404);
      await change(2);
    });

    test('is in a page what it is on the server, sent whole or asked for counts', async () => {
      const open = async (environment: Record<string, string>) => {
        const fetcher = fetchFrom(testApp(engine.database, environment));
        const {threats} = new HttpBackend(new URL('http://rejon.example.org'), fetcher);
        return (await threats.ofArea('9901', signal))!;
      };
      const whole = await open({});
      const asked = await open({REJON_WHOLE_AREA: '1000'});
      assert.equal(whole.constructor.name, 'LocalThreats');
      assert.equal(asked.constructor.name, 'RemoteThreats');
      assert.equal(asked.total, whole.total);
      assert.deepEqual(asked.bounds, whole.bounds);
      const filter = {from: '2020-01-01', to: '2023-12-31'};
      assert.equal((await whole.counts(filter, signal)).total, 4 * perYear);
      assert.deepEqual(await asked.counts(filter, signal), await whole.counts(filter, signal));
    });
  },
  county,
);
