import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFinder} from 'rejon/beats';
import type {County} from '../../lib/county/county.js';
import {OfficersOfDay} from '../../lib/officers/officers.js';
import {smallCounty} from '../small-county.ts';

test('an address whose beat is not known says which address was understood', () => {
  const {gminy, localities, streets, beats} = smallCounty;
  const unit = smallCounty.units[0]!;
  const coverage = beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
  const county: County = {
    areas: [],
    finder: createFinder({gminy, localities, streets, coverage}),
    units: new Map([[unit.id, unit]]),
    beats: new Map(),
    categories: [],
  };
  const officers = new OfficersOfDay(county, '2026-11-22');
  const none = {kind: 'none', reason: 'not-covered', unit};
  const address = 'Łąkowo, ul. Lipowa 3';
  assert.deepEqual(officers.byAddress(address), {...none, understood: address});
  const point = {lon: 19.7, lat: 51.7};
  assert.deepEqual(officers.byPoint(point), {...none, understood: 'Dęby'});
});
