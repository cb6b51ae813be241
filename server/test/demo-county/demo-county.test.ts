import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {demoCounty} from '../../lib/demo-county/index.js';
import {county, today} from './county.ts';

suite('the demo county', () => {
  test('is the same whenever it is made on the same day', () => {
    // Compared as text: a difference would take a minute to print.
    assert.ok(JSON.stringify(demoCounty(today)) === JSON.stringify(county));
  });

  test('moves with the days: the next day has its own meetings and threats', () => {
    const tomorrow = demoCounty('2026-11-23');
    assert.deepEqual(tomorrow.area, county.area);
    assert.notDeepEqual(tomorrow.meetings, county.meetings);
    assert.notDeepEqual(tomorrow.threats[0], county.threats[0]);
  });

  test('can be made on any day, be it the 29th of February', () => {
    for (const day of ['2028-02-29', '2027-01-01', '2027-12-31', '2027-03-28']) {
      assert.equal(demoCounty(day).threats.length, 5000);
    }
  });

  test('says who made the names and that the outlines are only for show', () => {
    assert.match(county.area.attribution, /PRNG, GUGiK/);
    assert.match(county.area.attribution, /orientacyjne/);
  });

  test('uses no phone and no e-mail that could be somebody’s', () => {
    const phones = [
      ...county.beats.map(({phone}) => phone),
      ...county.units.flatMap(({phone, dutyPhone}) => [phone, dutyPhone]),
    ];
    for (const phone of phones) assert.match(phone ?? '', /^\+48(47|50)00000\d\d$/);
    const emails = [...county.beats, ...county.units].map(({email}) => email ?? '');
    for (const email of emails) assert.match(email, /^[a-z0-9.]+@example\.org$/);
    const texts = JSON.stringify([county.beats, county.units, county.meetings, county.threats]);
    assert.deepEqual(texts.match(/(?<![\d.])(?:\d{3}[ -]){2}\d{3}(?!\d)/g), null);
  });

  test('has a name of every identifier only once', () => {
    const {localities, streets, units, beats, meetings, categories} = county;
    for (const things of [localities, streets, units, beats, meetings, categories]) {
      assert.equal(new Set(things.map(({id}) => id)).size, things.length);
    }
  });
});
