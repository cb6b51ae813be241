import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFinder} from '../../../lib/beats/index.js';
import {StaticBackend} from '../../../lib/backend/static/index.js';
import {demoCounty} from '../../lib/demo-county/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';
import {folderUrl, webSpace} from './folder-fetch.ts';

const now = () => new Date('2026-11-22T12:00:00+01:00');
const {signal} = new AbortController();
const county = demoCounty('2026-11-22');
const {gminy, localities, streets, beats} = county;
const files = staticFiles(county, now(), 0);
const coverage = beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
const finder = createFinder({gminy, localities, streets, coverage});
const gminaNames = new Map(gminy.map(({teryt, name}) => [teryt, name]));

/** Asks as a visitor does who has never been here. */
async function ask(address: string) {
  const space = webSpace(files);
  const {officers} = new StaticBackend(folderUrl, space.fetch, now);
  return {answer: await officers.byAddress(address, signal), asked: space.asked};
}

test('an address of a split folder has the beat that the whole directory gives, in two requests', async () => {
  const addresses = [
    ...localities.map(({name, gmina}) => `${name} 12, gmina ${gminaNames.get(gmina)}`),
    ...streets.map(({name, locality}) => {
      const town = localities.find(({id}) => id === locality)!;
      return `${town.name}, ${name} 12`;
    }),
  ];
  for (const address of addresses) {
    const expected = finder.byAddress(address);
    const {answer, asked} = await ask(address);
    assert.equal(answer.kind, expected.kind, address);
    if (answer.kind === 'one' && expected.kind === 'one') {
      assert.equal(answer.beat.id, expected.beat, address);
      assert.ok(answer.beat.areaText && answer.beat.unit.dutyPhone);
      assert.equal(asked.length, 2, `${address}: ${asked.join(' ')}`);
    }
  }
});

test('the order of the words does not matter, only the number of requests', async () => {
  for (const address of [
    'ul. Brzozowa 12, Koluszki',
    'Brzozowa 12 Koluszki',
    '95-040 Koluszki, Brzozowa 12',
    'w Koluszkach na Brzozowej 12',
  ]) {
    const {answer, asked} = await ask(address);
    const expected = finder.byAddress('Koluszki, Brzozowa 12');
    assert.ok(answer.kind === 'one' && expected.kind === 'one', address);
    assert.equal(answer.beat.id, expected.beat, address);
    assert.ok(asked.length <= 4, `${address}: ${asked.join(' ')}`);
  }
});

test('suggestions come from the files of the search, after three letters', async () => {
  const {places} = new StaticBackend(folderUrl, webSpace(files).fetch, now);
  assert.deepEqual(await places.suggest('ko', signal), []);
  const [town] = await places.suggest('kolu', signal);
  assert.equal(town?.label, 'Koluszki');
  const [street] = await places.suggest('Koluszki brzo', signal);
  assert.equal(street?.label, 'ul. Brzozowa');
});

test('a beat, the beats of a unit, units and meetings have files of their own', async () => {
  const backend = new StaticBackend(folderUrl, webSpace(files).fetch, now);
  const {id, unit} = beats[0]!;
  assert.deepEqual(
    (await backend.officers.beat(id, signal))?.shape?.length,
    beats[0]!.shape?.length,
  );
  assert.equal(await backend.officers.beat('nothing', signal), undefined);
  const ofUnit = await backend.officers.ofUnit(unit, signal);
  assert.equal(ofUnit.length, beats.filter((beat) => beat.unit === unit).length);
  assert.equal((await backend.units.all(signal)).length, county.units.length);
  const meeting = county.meetings[0]!;
  const upcoming = await backend.meetings.upcoming(meeting.beat, signal);
  assert.ok(upcoming.some((each) => each.id === meeting.id));
});

test('an officer of a split folder is found by name', async () => {
  const {officers} = new StaticBackend(folderUrl, webSpace(files).fetch, now);
  const {officer} = beats[0]!.assignments[0]!;
  const found = await officers.byName(officer.lastName.slice(0, 4), signal);
  assert.ok(found.some(({id}) => id === beats[0]!.id));
});

test('a village called as many others begin takes two requests like each of them', async () => {
  const [first] = localities;
  const osie = {...first!, id: 'osie', name: 'Osie'};
  const further = Array.from({length: 2000}, (_, i) => {
    const name = `Osie${Array.from(String(i), (digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;
    return {...first!, id: name, name, point: {lon: 19 + i / 7919, lat: 51 + i / 6991}};
  });
  const [beat, ...others] = beats;
  const rules = [osie, ...further].map(({id}) => ({locality: id}));
  const large = {
    ...county,
    localities: [...localities, osie, ...further],
    beats: [{...beat!, rules}, ...others],
  };
  const space = webSpace(staticFiles(large, now(), 0));
  const {officers} = new StaticBackend(folderUrl, space.fetch, now);
  const answer = await officers.byAddress('Osie 12', signal);
  assert.ok(answer.kind === 'one' && answer.beat.id === beat!.id);
  assert.deepEqual(space.asked, ['rejon.json', 'search/osie.osie.json']);
});
