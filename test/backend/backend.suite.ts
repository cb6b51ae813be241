import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Backend, NewReport} from '../../lib/backend/index.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {countsSuite} from './counts.suite.ts';

const {signal} = new AbortController();
const never = AbortSignal.abort(new Error('no longer wanted'));

const report: NewReport = {
  category: 'speeding',
  point: {lon: 19.5, lat: 51.7},
  place: 'Lipowo, Rynek',
  day: '2026-11-20',
  description: 'Co wieczór.',
};

/**
 * What every backend promises, told with the sample county.
 *
 * @param open - A new backend that knows the sample county and has taken no report.
 * @param options - Whether reports can be sent; the others refuse them by the name of the error.
 */
export function backendSuite(
  name: string,
  open: () => Promise<Backend>,
  {takesReports = true}: {readonly takesReports?: boolean} = {},
) {
  describe(`every backend: ${name}`, () => {
    it('finds the officer of an address by its house number', async () => {
      const {officers} = await open();
      const odd = await officers.byAddress('Lipowo, Akacjowa 7', signal);
      const even = await officers.byAddress('Lipowo, Akacjowa 8', signal);
      assert.equal(odd.kind === 'one' && odd.beat.id, 'lipowo-1');
      assert.equal(even.kind === 'one' && even.beat.id, 'lipowo-2');
      assert.deepEqual(even.kind === 'one' && even.beat, sampleCounty.beats[1]);
    });

    it('answers several places of one name with all of them, each with a way on', async () => {
      const {officers} = await open();
      const answer = await officers.byAddress('Brzozów', signal);
      assert.ok(answer.kind === 'several');
      assert.equal(answer.reason, 'homonym');
      assert.equal(answer.candidates.length, 2);
      for (const {address, beat} of answer.candidates) assert.ok(address ?? beat);
    });

    it('says what it did not find, and whom to ask', async () => {
      const {officers} = await open();
      const answer = await officers.byAddress('Lipowo, Kasztanowa 3', signal);
      assert.ok(answer.kind === 'none');
      assert.equal(answer.reason, 'unknown-street');
      assert.equal(answer.understood, 'Lipowo');
      assert.ok(answer.unit);
    });

    it('finds an officer by point and by name', async () => {
      const {officers} = await open();
      const here = await officers.byPoint({lon: 19.45, lat: 51.65}, signal);
      assert.equal(here.kind === 'one' && here.beat.id, 'lipowo-3');
      const nowhere = await officers.byPoint({lon: 0, lat: 0}, signal);
      assert.equal(nowhere.kind === 'none' && nowhere.reason, 'outside');
      const named = await officers.byName('zielinski', signal);
      assert.deepEqual(named.map(({id}) => id).sort(), ['debno-4', 'lipowo-2']);
    });

    it('lists the beats of a unit and gives one by its id', async () => {
      const {officers} = await open();
      const beats = await officers.ofUnit('kpp-lipowo', signal);
      assert.deepEqual(
        beats.map(({number}) => number),
        ['1', '2', '3'],
      );
      assert.deepEqual(await officers.beat('lipowo-1', signal), sampleCounty.beats[0]);
      assert.equal(await officers.beat('nothing', signal), undefined);
    });

    it('knows units, meetings and areas', async () => {
      const {units, meetings, places} = await open();
      assert.deepEqual(await units.all(signal), sampleCounty.units);
      assert.deepEqual(await units.unit('kpp-lipowo', signal), sampleCounty.units[0]);
      assert.equal(await units.unit('nothing', signal), undefined);
      assert.deepEqual(await units.nearest({lon: 19.5, lat: 51.7}, signal), sampleCounty.units);
      const [meeting] = await meetings.upcoming('lipowo-1', signal);
      assert.equal(meeting?.topic, 'Bezpieczeństwo przy szkole');
      assert.deepEqual(await meetings.upcoming('nothing', signal), []);
      assert.deepEqual(await places.area('9901', signal), sampleCounty.areas[0]);
      assert.equal(await places.area('1465', signal), undefined);
    });

    it('suggests streets and officers, and places an address', async () => {
      const {places} = await open();
      const [street] = await places.suggest('mlyn', signal);
      assert.equal(street?.label, 'ul. Młyńska');
      const [officer] = await places.suggest('nowak', signal);
      assert.equal(officer?.kind, 'officer');
      const [place] = await places.geocode('Lipowo, Akacjowa 30', signal);
      assert.equal(place?.precision, 'address');
    });

    it('gives the public threats of an area, and none of a category that is not public', async () => {
      const {threats} = await open();
      assert.deepEqual(await threats.categories(signal), sampleCounty.categories);
      const all = (await threats.ofArea('9901', signal))!;
      assert.equal(all.total, sampleCounty.threats.length);
      assert.equal(await threats.ofArea('1465', signal), undefined);
      const filter = {statuses: new Set(['forwarded'] as const)};
      const {threats: found} = await all.list(filter, {limit: 10}, signal);
      assert.equal(found.length, 1);
      const forwarded = found[0]!;
      const whole = await threats.threat(forwarded.id, signal);
      assert.equal(whole?.forwardedTo, 'Urząd Gminy Dębno');
      assert.equal(await threats.threat(999_999, signal), undefined);
    });

    countsSuite(open);

    if (takesReports) takesReportsSuite(open);
    else {
      it('says that it takes no reports', async () => {
        const {reports} = await open();
        const sent = reports.send(report, crypto.randomUUID(), signal);
        await assert.rejects(sent, {name: 'NotOffered'});
      });
    }

    it('stops when the question is no longer wanted', async () => {
      const {officers} = await open();
      await assert.rejects(officers.byAddress('Lipowo', never), {message: 'no longer wanted'});
    });
  });
}

function takesReportsSuite(open: () => Promise<Backend>) {
  it('shows a report on the map at once, and takes it once however often it is sent', async () => {
    const {reports, threats} = await open();
    const key = crypto.randomUUID();
    const receipt = await reports.send(report, key, signal);
    assert.equal(receipt.onMap, true);
    assert.deepEqual(await reports.send(report, key, signal), receipt);
    const all = await threats.ofArea('9901', signal);
    assert.equal(all?.total, sampleCounty.threats.length + 1);
  });

  it('keeps a report of a category that is not public off the map', async () => {
    const {reports, threats} = await open();
    const receipt = await reports.send(
      {...report, category: 'drug-use'},
      crypto.randomUUID(),
      signal,
    );
    assert.equal(receipt.onMap, false);
    assert.equal((await threats.ofArea('9901', signal))?.total, sampleCounty.threats.length);
  });

  it('counts a resident who sees the same once', async () => {
    const {threats} = await open();
    const {id} = sampleCounty.threats.find(({category}) => category === 'speeding')!;
    const before = (await threats.threat(id, signal))!.confirmations!;
    const confirmed = await threats.confirm(id, signal);
    assert.equal(confirmed.repeated, false);
    assert.equal(confirmed.confirmations, before + 1);
    const again = await threats.confirm(id, signal);
    assert.deepEqual(again, {confirmations: before + 1, repeated: true});
    assert.equal((await threats.threat(id, signal))!.confirmations, before + 1);
  });

  it('names the field of a report that is wrong', async () => {
    const {reports} = await open();
    await assert.rejects(
      reports.send({...report, category: 'nonsense'}, crypto.randomUUID(), signal),
      {name: 'InvalidReport', field: 'category'},
    );
  });
}
