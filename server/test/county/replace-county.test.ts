import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Officer, OfficerAnswer} from 'rejon/backend';
import type {CountyData} from '../../lib/county/county-data.js';
import {loadCounty} from '../../lib/county/load-county.js';
import {replaceCounty} from '../../lib/county/replace-county.js';
import {storeCounty} from '../../lib/county/store-county.js';
import {migrate} from '../../lib/database/migrate.js';
import {openPglite} from '../../lib/database/pglite.js';
import {goodReport, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {smallCounty} from '../small-county.ts';

const options = {demoAttribution: 'pokaz', replaceDemo: false, unknownCounty: '0000'};

const officer: Officer = {
  ...{rank: 'asp.', rankFull: 'aspirant', firstName: 'Nowa', lastName: 'Osoba'},
  role: 'dzielnicowa',
};

/** The small county a year later: one beat has a new officer, the others are gone, so is a unit. */
const later: CountyData = {
  ...smallCounty,
  units: smallCounty.units.filter(({id}) => id === 'pp'),
  beats: [
    {
      ...smallCounty.beats[0]!,
      unit: 'pp',
      rules: [{locality: 'l1'}],
      assignments: [{officer, role: 'officer', from: '2026-01-01'}],
    },
  ],
  meetings: [],
  threats: [],
};

onEveryEngine('Importing a county again', (engine) => {
  const officerAt = async (app: ReturnType<typeof testApp>, address: string) => {
    const answer = await app.inject(`/api/v1/beats/by-address?q=${encodeURIComponent(address)}`);
    const found = answer.json<OfficerAnswer>();
    return found.kind === 'one' ? found.beat.officer?.lastName : found.kind;
  };

  test('a running server shows the new officers; threats, reports and their receipts stay', async () => {
    const app = testApp(engine.database);
    assert.equal(await officerAt(app, 'Łąkowo, Lipowa 1'), 'Żak');
    const sent = await send(app, reportKey(1));
    assert.equal(sent.statusCode, 201);
    const threats = () =>
      engine.database.kysely
        .selectFrom('threats')
        .select(['id', 'area', 'category'])
        .orderBy('id')
        .execute();
    const before = await threats();

    assert.equal(await replaceCounty(engine.database, later, options), 'stored');
    const fresh = testApp(engine.database);
    assert.equal(await officerAt(fresh, 'Łąkowo, Lipowa 1'), 'Osoba');
    assert.deepEqual(await threats(), before);
    const again = await send(fresh, reportKey(1), goodReport);
    assert.deepEqual(again.json(), sent.json(), 'the unit that has the report is still there');
  });

  test('twice the same changes nothing that anybody sees', async () => {
    await replaceCounty(engine.database, later, options);
    const once = await loadCounty(engine.database.kysely);
    await replaceCounty(engine.database, later, options);
    const twice = await loadCounty(engine.database.kysely);
    assert.deepEqual([...twice.beats], [...once.beats]);
    assert.deepEqual([...twice.units], [...once.units]);
    assert.deepEqual(twice.areas, once.areas);
  });

  test('data that contradict themselves leave everything as it was', async () => {
    const before = await loadCounty(engine.database.kysely);
    const broken = {...later, beats: [later.beats[0]!, later.beats[0]!]};
    await assert.rejects(replaceCounty(engine.database, broken, options));
    const after = await loadCounty(engine.database.kysely);
    assert.deepEqual([...after.beats], [...before.beats]);
  });

  test('another county is refused', async () => {
    const other = {...later, area: {...later.area, teryt: '1006', parts: []}};
    assert.equal(await replaceCounty(engine.database, other, options), 'other');
  });

  test('an area that nobody could place gives way to the county that it is', async () => {
    const nowhere = {...options, unknownCounty: smallCounty.area.teryt};
    const found = {...later, area: {...later.area, teryt: '1006', parts: []}};
    assert.equal(await replaceCounty(engine.database, found, nowhere), 'stored');
    assert.deepEqual(
      (await loadCounty(engine.database.kysely)).areas.map(({teryt}) => teryt),
      ['1006'],
    );
    const {area} = await engine.database.kysely
      .selectFrom('threats')
      .select('area')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    assert.equal(area, '1006', 'threats belong to the area that lies there now');
  });
});

describe('A database with invented data', () => {
  const attribution = smallCounty.area.attribution;
  const demo = {...options, demoAttribution: attribution};

  test('keeps them until somebody gives them up; then reports stay and invented threats go', async () => {
    const database = await openPglite();
    await migrate(database);
    await storeCounty(database, smallCounty);
    const app = testApp(database);
    await send(app, reportKey(1));
    assert.equal(await replaceCounty(database, later, demo), 'demo');
    assert.equal((await loadCounty(database.kysely)).beats.size, 3);
    assert.equal(await replaceCounty(database, later, {...demo, replaceDemo: true}), 'stored');
    const threats = await database.kysely.selectFrom('threats').select('id').execute();
    const reports = await database.kysely.selectFrom('reports').select('threat').execute();
    assert.deepEqual(
      threats.map(({id}) => id),
      reports.map(({threat}) => threat),
    );
    await database.close();
  });

  test('that is empty gets the categories, too', async () => {
    const database = await openPglite();
    await migrate(database);
    assert.equal(await replaceCounty(database, later, options), 'stored');
    const county = await loadCounty(database.kysely);
    assert.deepEqual(county.categories, smallCounty.categories);
    await database.close();
  });
});
