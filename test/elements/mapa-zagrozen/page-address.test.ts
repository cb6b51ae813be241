import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {readAddress, writeAddress} from '../../../lib/elements/mapa-zagrozen/page-address.js';
import {sources, statuses} from '../../../lib/threats/index.js';

const nothing = {filter: {}};

describe('the address of a page with a map', () => {
  it('brings back what it was given', () => {
    const days = fc
      .integer({min: 0, max: 40_000})
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const some = <Value>(values: fc.Arbitrary<Value>) =>
      fc.option(
        fc.array(values, {minLength: 1}).map((list) => new Set(list)),
        {nil: undefined},
      );
    const state = fc.record({
      filter: fc.record({
        categories: some(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
        statuses: some(fc.constantFrom(...statuses)),
        sources: some(fc.constantFrom(...sources)),
        from: fc.option(days, {nil: undefined}),
        to: fc.option(days, {nil: undefined}),
        updatedFrom: fc.option(days, {nil: undefined}),
        weekdays: some(fc.integer({min: 1, max: 7})),
        hours: some(fc.integer({min: 0, max: 23})),
      }),
      threat: fc.option(fc.integer({min: 1, max: 4_000_000_000}), {nil: undefined}),
      view: fc.constantFrom(undefined, {center: {lon: 19.5, lat: 51.7}, zoom: 12}),
    });
    fc.assert(
      fc.property(state, (given) => {
        const {filter, threat, view} = readAddress(writeAddress('', given));
        assert.deepEqual({...filter}, {...given.filter});
        assert.deepEqual([threat, view], [given.threat, given.view]);
      }),
    );
  });

  it('understands any text, and leaves out what makes no sense', () => {
    fc.assert(fc.property(fc.string(), (query) => void readAddress(query)));
    const {filter, threat, view} = readAddress(
      '?zagrozenia-statusy=new,nonsense&zagrozenia-od=2026-02-30&zagrozenia-dni=0,3,9' +
        '&zagrozenia-mapa=91.0,19.5,12&zagrozenia-kategorie=<script>',
    );
    assert.deepEqual(filter.statuses, new Set(['new']));
    assert.deepEqual(filter.weekdays, new Set([3]));
    assert.equal(filter.from, undefined);
    assert.equal(filter.categories, undefined);
    assert.equal(threat, undefined);
    assert.equal(view, undefined);
  });

  it('leaves everything else in the address as it is', () => {
    const query = '?strona=Mapa%20zagro%C5%BCe%C5%84&x&zagrozenia-dni=1';
    assert.equal(writeAddress(query, nothing), 'strona=Mapa%20zagro%C5%BCe%C5%84&x');
    assert.equal(
      writeAddress('x', {filter: {statuses: new Set(['new', 'confirmed'] as const)}}),
      'x&zagrozenia-statusy=new,confirmed',
    );
  });
});
