import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Backend} from '../../lib/backend/index.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {within} from '../../lib/geo/index.js';
import {
  columnsOf,
  LocalThreats,
  worldRect,
  type Threat,
  type ThreatFilter,
  type ThreatPage,
} from '../../lib/threats/index.js';

const {signal} = new AbortController();

/** Whatever backend holds the threats, what it tells of them is what the threats themselves tell. */
export function countsSuite(open: () => Promise<Backend>) {
  const {categories, threats: known} = sampleCounty;
  const shown = new Set(categories.flatMap(({id, public: open}) => (open ? id : [])));
  const ids = categories.map(({id}) => id);
  const threatsOf = (among: readonly Threat[]) =>
    new LocalThreats(
      columnsOf(
        among.filter(({category}) => shown.has(category)),
        ids,
      ),
    );
  const expected = threatsOf(known);
  const everywhere = worldRect([19, 51, 20.5, 52.5]);
  const filters: readonly ThreatFilter[] = [
    {},
    {categories: new Set(['speeding'])},
    {categories: new Set()},
    {statuses: new Set(['new', 'confirmed']), sources: new Set(['public', 'police'])},
    {from: '2026-06-01', to: '2026-12-31', updatedFrom: '2026-07-01'},
    {weekdays: new Set([5, 6]), hours: new Set([22, 0])},
  ];

  it('counts threats in squares, and for each choice of a filter', async () => {
    const all = (await (await open()).threats.ofArea('9901', signal))!;
    assert.deepEqual(all.categories, ids);
    for (const filter of filters) {
      for (const zoom of [6, 9, 11]) {
        const cells = await all.cells(filter, everywhere, zoom, signal);
        const {x, y, ...rest} = expected.cells(filter, everywhere, zoom);
        const {x: atX, y: atY, ...found} = cells;
        assert.deepEqual(found, rest);
        assert.ok(atX.every((one, at) => Math.abs(one - x[at]!) <= 0.5));
        assert.ok(atY.every((one, at) => Math.abs(one - y[at]!) <= 0.5));
      }
      assert.deepEqual(await all.counts(filter, signal), expected.counts(filter));
    }
  });

  it('lists threats near a point and newest first, page by page', async () => {
    const all = (await (await open()).threats.ofArea('9901', signal))!;
    const bare = (page: ThreatPage) => ({
      total: page.total,
      threats: page.threats.map(({id, day}) => ({id, day})),
    });
    const queries = [
      {limit: 5},
      {limit: 5, offset: 5},
      {limit: 100, from: {lon: 19.5, lat: 51.7}},
      {limit: 3, within: [19.4, 51.6, 19.6, 51.8] as const},
    ];
    for (const filter of filters) {
      for (const query of queries) {
        const found = await all.list(filter, query, signal);
        assert.deepEqual(bare(found), bare(expected.list(filter, query)));
      }
    }
  });

  it('tells what threats have in common', async () => {
    const all = (await (await open()).threats.ofArea('9901', signal))!;
    for (const filter of filters) {
      const {smallestCount, ...found} = await all.statistics(filter, signal);
      const told = new LocalThreats(
        columnsOf(
          known.filter(({category}) => shown.has(category)),
          ids,
        ),
        smallestCount,
      );
      const {smallestCount: _least, ...wanted} = told.statistics(filter);
      assert.deepEqual(found, wanted);
    }
  });

  it('gives the threats of a rectangle', async () => {
    const {threats} = await open();
    const box = [19.4, 51.6, 19.6, 51.8] as const;
    const inside = known.filter(({point}) => within(box, point));
    const all = (await threats.ofArea(box, signal))!;
    assert.equal(all.total, threatsOf(inside).total);
    assert.ok(all.total > 0 && all.total < expected.total);
    const nothing = (await threats.ofArea([0, 0, 1, 1], signal))!;
    assert.equal(nothing.total, 0);
    assert.equal(nothing.bounds, undefined);
  });
}
