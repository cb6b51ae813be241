import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {chooseRows} from '../../lib/threats/choose-rows.js';
import {
  accepts,
  columnsOf,
  compileFilter,
  type Threat,
  type ThreatFilter,
} from '../../lib/threats/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';

const show = (list: Threat[], wanted: ThreatFilter) => {
  const columns = columnsOf(list, categories);
  const tables = compileFilter(wanted, categories);
  const rows = new Uint32Array(columns.length);
  const count = chooseRows(columns, tables, 0, columns.length, rows);
  return Array.from(rows.subarray(0, count), (row) => columns.id[row]!).sort((a, b) => a - b);
};

test('a filter shows exactly the threats that fit it', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const expected = list.filter((threat) => passes(threat, wanted)).map(({id}) => id);
      assert.deepEqual(show(list, wanted), expected);
    }),
  );
});

test('choosing among many rows gives those that asking each one gives', () => {
  fc.assert(
    fc.property(threats(), filter, fc.nat(200), fc.nat(200), (list, wanted, one, other) => {
      const columns = columnsOf(list, categories);
      const tables = compileFilter(wanted, categories);
      const [start, end] = [one, other]
        .map((row) => Math.min(row, list.length))
        .sort((a, b) => a - b);
      const rows = new Uint32Array(list.length);
      const count = chooseRows(columns, tables, start!, end!, rows);
      const expected = [...columns.id.keys()].slice(start, end);
      assert.deepEqual(
        [...rows.subarray(0, count)],
        expected.filter((row) => accepts(tables, columns, row)),
      );
    }),
  );
});

const night: Threat = {
  id: 1,
  category: 'speeding',
  status: 'new',
  source: 'public',
  point: {lon: 19.8, lat: 51.7},
  day: '2026-11-20',
  updated: '2026-11-22',
  recurrence: {weekdays: [5], fromHour: 22, toHour: 3},
};

test('the first and the last day of a filter belong to it', () => {
  const shows = (wanted: ThreatFilter) => show([night], wanted).length === 1;
  assert.ok(shows({from: '2026-11-20', to: '2026-11-20'}));
  assert.ok(!shows({from: '2026-11-21'}));
  assert.ok(!shows({to: '2026-11-19'}));
  assert.ok(shows({updatedFrom: '2026-11-22'}));
  assert.ok(!shows({updatedFrom: '2026-11-23'}));
});

test('what begins on Friday at 22 and ends at 3 happens on Saturday at 1, and not on Friday at 1', () => {
  const [friday, saturday] = [5, 6];
  const happens = (weekday: number, hour: number) =>
    show([night], {weekdays: new Set([weekday]), hours: new Set([hour])}).length === 1;
  assert.ok(happens(friday, 22));
  assert.ok(happens(friday, 23));
  assert.ok(happens(saturday, 1));
  assert.ok(!happens(friday, 1));
  assert.ok(!happens(saturday, 3));
  assert.ok(!happens(saturday, 22));
  assert.equal(show([night], {weekdays: new Set([saturday])}).length, 1);
  assert.equal(show([night], {hours: new Set([2])}).length, 1);
});

test('an empty choice shows nothing, whatever is chosen from', () => {
  const list = fc.sample(threats(), {seed: 1, numRuns: 20}).find(({length}) => length > 20)!;
  for (const name of ['categories', 'statuses', 'sources', 'weekdays', 'hours']) {
    assert.deepEqual(show(list, {[name]: new Set()}), [], name);
  }
});

test('a filter with a day that is none is refused', () => {
  for (const name of ['from', 'to', 'updatedFrom']) {
    assert.throws(() => compileFilter({[name]: '22.11.2026'}, categories), RangeError, name);
  }
});
