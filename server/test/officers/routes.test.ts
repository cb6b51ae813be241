import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import type {Area, Beat, Meeting, OfficerAnswer, Suggestion, Unit} from 'rejon/backend';
import type {Place} from 'rejon/beats';
import {ask} from '../answers.ts';
import {noon, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {smallCounty} from '../small-county.ts';

const api = '/api/v1';
const q = (text: string) => `q=${encodeURIComponent(text)}`;

onEveryEngine('Officers and places', (engine) => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = testApp(engine.database);
    await app.ready();
  });

  const byAddress = (text: string) =>
    ask<OfficerAnswer>(app, `${api}/beats/by-address`, `${api}/beats/by-address?${q(text)}`);

  test('an address has its officer, the substitute of today and the plan that runs', async () => {
    const answer = await byAddress('Łąkowo, ul. Lipowa 3');
    assert.equal(answer.kind, 'one');
    const {beat} = answer;
    assert.equal(beat.id, 'b10');
    assert.equal(beat.officer?.lastName, 'Żak');
    assert.equal(beat.substitute?.lastName, 'Zięba');
    assert.equal(beat.plan?.problem, 'Parkowanie na chodniku.');
    assert.equal(beat.officeHours, 'wtorek 16:00–18:00');
    assert.deepEqual(beat.unit, smallCounty.units[0]);
  });

  test('a substitute is shown from the first to the last day and no longer', async () => {
    const substituteAt = async (time: string) => {
      const later = testApp(engine.database, {}, {clock: () => new Date(time)});
      return (await ask<Beat>(later, `${api}/beats/{id}`, `${api}/beats/b10`)).substitute;
    };
    assert.equal(await substituteAt('2026-11-19T23:59:59+01:00'), undefined);
    assert.ok(await substituteAt('2026-11-20T00:00:00+01:00'));
    assert.ok(await substituteAt('2026-11-25T23:59:59+01:00'));
    assert.equal(await substituteAt('2026-11-26T00:00:00+01:00'), undefined);
  });

  test('a street shared by two officers is answered with both', async () => {
    const answer = await byAddress('Łąkowo, Lipowa');
    assert.equal(answer.kind, 'several');
    const {candidates} = answer;
    const beats = candidates.map(({beat}) => beat?.id).filter(Boolean);
    assert.deepEqual(beats.sort(), ['b10', 'b2']);
  });

  test('an unknown address says who to ask instead', async () => {
    const answer = await byAddress('Nieznanowo 5');
    assert.equal(answer.kind, 'none');
    assert.equal(answer.unit?.id, 'kpp');
  });

  test('a point has its officer; outside every beat, the nearest unit is named', async () => {
    const at = (lon: number, lat: number) =>
      ask<OfficerAnswer>(
        app,
        `${api}/beats/by-point`,
        `${api}/beats/by-point?lon=${lon}&lat=${lat}`,
      );
    const inside = await at(19.7, 51.7);
    assert.equal(inside.kind === 'one' && inside.beat.id, 'b3');
    const outside = await at(21, 52);
    assert.equal(outside.kind === 'none' && outside.reason, 'outside');
    assert.equal(outside.kind === 'none' && outside.unit?.id, 'pp');
  });

  test('a point that is not on Earth is refused in a sentence', async () => {
    const {detail, type} = await ask<{detail: string; type: string}>(
      app,
      `${api}/beats/by-point`,
      `${api}/beats/by-point?lon=19&lat=91`,
      400,
    );
    assert.equal(type, 'bad-request');
    assert.match(detail, /^Parametr „lat” jest nieprawidłowy;/);
  });

  test('names are found without diacritics, the last name first, of substitutes too', async () => {
    const named = async (text: string) =>
      (await ask<Beat[]>(app, `${api}/beats/by-name`, `${api}/beats/by-name?${q(text)}`)).map(
        ({id}) => id,
      );
    assert.deepEqual(await named('zak'), ['b10']);
    assert.deepEqual(await named('Żak Łucja'), ['b10']);
    assert.deepEqual(await named('zieb'), ['b10', 'b2']);
    assert.deepEqual(await named('Ewa Z'), ['b2']);
    assert.deepEqual(await named('Dawny'), [], 'served until June');
    assert.deepEqual(await named(' '), []);
  });

  test('the beats of a unit come in the order of their numbers', async () => {
    const beats = await ask<Beat[]>(app, `${api}/units/{id}/beats`, `${api}/units/kpp/beats`);
    assert.deepEqual(
      beats.map(({number}) => number),
      ['2', '10'],
    );
    const none = await ask<Beat[]>(app, `${api}/units/{id}/beats`, `${api}/units/xyz/beats`);
    assert.deepEqual(none, []);
  });

  test('every unit, one, the nearest ones, and what does not exist', async () => {
    const units = await ask<Unit[]>(app, `${api}/units`, `${api}/units`);
    assert.deepEqual(units, smallCounty.units);
    const unit = await ask<Unit>(app, `${api}/units/{id}`, `${api}/units/pp`);
    assert.deepEqual(unit, smallCounty.units[1]);
    const nearest = await ask<Unit[]>(
      app,
      `${api}/units/nearest`,
      `${api}/units/nearest?lon=19.69&lat=51.7`,
    );
    assert.deepEqual(
      nearest.map(({id}) => id),
      ['pp', 'kpp'],
    );
    for (const [route, url] of [
      ['units/{id}', 'units/xyz'],
      ['beats/{id}', 'beats/xyz'],
      ['areas/{teryt}', 'areas/1234'],
    ]) {
      const problem = await ask<{type: string}>(app, `${api}/${route}`, `${api}/${url}`, 404);
      assert.equal(problem.type, 'not-found', url);
    }
  });

  test('meetings that have not ended, soonest first, in the time of their season', async () => {
    const meetings = await ask<Meeting[]>(
      app,
      `${api}/beats/{id}/meetings`,
      `${api}/beats/b2/meetings`,
    );
    assert.deepEqual(meetings, [smallCounty.meetings[2], smallCounty.meetings[1]]);
    assert.ok(new Date(meetings[0]!.start) < noon);
  });

  test('suggestions name places and officers, and geocoding finds a house', async () => {
    const suggest = (text: string) =>
      ask<Suggestion[]>(app, `${api}/places/suggest`, `${api}/places/suggest?${q(text)}`);
    assert.ok((await suggest('lako')).some(({kind, label}) => kind === 'locality' && label));
    assert.deepEqual(await suggest('zięba ew'), [
      {
        kind: 'officer',
        label: 'asp. Ewa Zięba',
        detail: 'Rejon nr 2',
        address: 'Ewa Zięba',
        beat: 'b2',
      },
    ]);
    const [place] = await ask<Place[]>(
      app,
      `${api}/places/geocode`,
      `${api}/places/geocode?${q('Łąkowo, Lipowa 20')}`,
    );
    assert.equal(place?.gmina, '9901013');
    assert.equal(place?.precision, 'address');
  });

  test('an area has outlines and names, a gmina only its own, tiles when configured', async () => {
    const county = await ask<Area>(app, `${api}/areas/{teryt}`, `${api}/areas/9901`);
    assert.deepEqual(county, smallCounty.area);
    const tiles = {
      REJON_TILES_URL: 'https://tiles.example.org/{z}/{x}/{y}.png',
      REJON_TILES_ATTRIBUTION: '© autorzy mapy',
    };
    const tiled = testApp(engine.database, tiles);
    const gmina = await ask<Area>(tiled, `${api}/areas/{teryt}`, `${api}/areas/9901022`);
    assert.deepEqual(
      gmina.localities.map(({name}) => name),
      ['Dęby'],
    );
    assert.equal(gmina.tiles?.url, tiles.REJON_TILES_URL);
  });
});
