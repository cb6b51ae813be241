import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  compileFilter,
  computeStatistics,
  dayNumber,
  statuses,
  type Threat,
  type ThreatFilter,
} from '../../lib/threats/index.js';
import {suppress} from '../../lib/threats/suppress.js';
import {categories, filter, hoursOf, passes, threats} from './arbitrary-threats.ts';

const statisticsOf = (list: Threat[], wanted: ThreatFilter, smallestCount: number) =>
  computeStatistics(columnsOf(list, categories), compileFilter(wanted, categories), smallestCount);

const perStatus = (list: Threat[]) =>
  statuses.map((status) => list.filter((threat) => threat.status === status).length);

const threat: Threat = {
  id: 1,
  category: 'speeding',
  status: 'confirmed',
  source: 'public',
  point: {lon: 19.8, lat: 51.7},
  day: '2026-11-20',
  updated: '2026-11-22',
};

test('with nothing left out, statistics are what counting by hand gives', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const shown = list.filter((each) => passes(each, wanted));
      const statistics = statisticsOf(list, wanted, 1);
      assert.equal(statistics.total, shown.length);
      statistics.categories.forEach(({id, total, statuses}) => {
        const mine = shown.filter(({category}) => category === id);
        assert.deepEqual(statuses, perStatus(mine));
        assert.equal(total, mine.length);
      });
      statistics.months.forEach(({month, total, statuses}) => {
        const mine = shown.filter(({day}) => day.startsWith(month));
        assert.deepEqual(statuses, perStatus(mine));
        assert.equal(total, mine.length);
      });
      const hours = shown.flatMap(hoursOf);
      statistics.week.forEach((day, weekday) =>
        day.forEach((count, hour) =>
          assert.equal(count, hours.filter(([d, h]) => d === weekday + 1 && h === hour).length),
        ),
      );
      assert.equal(statistics.recurring, shown.filter(({recurrence}) => recurrence).length);
      const [, , confirmed, eliminated, refuted] = perStatus(shown);
      assert.equal(statistics.confirmed, confirmed! + eliminated!);
      assert.equal(statistics.decided, confirmed! + eliminated! + refuted!);
    }),
  );
});

test('months follow each other from the first with a threat to the last, none left out', () => {
  const days = ['2025-12-31', '2026-03-01'];
  const list = days.map((day, at) => ({...threat, id: at, day}));
  assert.deepEqual(
    statisticsOf(list, {}, 1).months.map(({month}) => month),
    ['2025-12', '2026-01', '2026-02', '2026-03'],
  );
  assert.deepEqual(statisticsOf([], {}, 1).months, []);
});

test('the median of days to the end of checking is that of a sorted list', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const days = list
        .filter((each) => each.checked && passes(each, wanted))
        .map(({day, checked}) => Math.max(0, dayNumber(checked!) - dayNumber(day)))
        .sort((a, b) => a - b);
      const [low, high] = [days[(days.length - 1) >> 1]!, days[days.length >> 1]!];
      const expected = days.length === 0 ? undefined : (low + high) / 2;
      assert.equal(statisticsOf(list, wanted, 1).medianDays, expected);
    }),
  );
  const two = [1, 2].map((id) => ({...threat, id, checked: '2026-11-22'}));
  assert.equal(statisticsOf(two, {}, 2).medianDays, 2);
  assert.equal(statisticsOf(two, {}, 3).medianDays, undefined);
});

test('small counts are left out, and none can be found by subtracting from a total', () => {
  const table = fc.integer({min: 1, max: 8}).chain((columns) =>
    fc.tuple(
      fc.constant(columns),
      fc
        .array(fc.array(fc.nat(12), {minLength: columns, maxLength: columns}), {minLength: 1})
        .map((rows) => rows.flat()),
    ),
  );
  fc.assert(
    fc.property(table, fc.integer({min: 1, max: 6}), ([columns, counts], smallest) => {
      const rows = suppress(Uint32Array.from(counts), columns, smallest);
      rows.flat().forEach((count, at) => {
        const small = counts[at]! > 0 && counts[at]! < smallest;
        assert.ok(count === null || (count === counts[at] && !small));
      });
      const transposed = Array.from({length: columns}, (_, at) => rows.map((row) => row[at]!));
      for (const line of [...rows, ...transposed]) {
        const gaps = line.filter((count) => count === null).length;
        assert.ok(gaps !== 1 || line.length === 1);
      }
      const anySmall = counts.some((count) => count > 0 && count < smallest);
      assert.equal(rows.flat().includes(null), anySmall);
    }),
  );
});

test('beside a small count the next smallest of its row and of its column are left out', () => {
  const rows = suppress(Uint32Array.of(9, 2, 7, 0, 0, 8), 3, 3);
  assert.deepEqual(rows, [
    [9, null, null],
    [0, null, null],
  ]);
});

test('a month of many threats says how many, also where each of its statuses is left out', () => {
  const list = statuses.map((status, id): Threat => ({...threat, id, status}));
  const [month] = statisticsOf(list, {}, 5).months;
  assert.deepEqual(
    month?.statuses,
    statuses.map(() => null),
  );
  assert.equal(month?.total, 7);
});

test('of two totals neither is given where one of them is small', () => {
  const list = Array.from({length: 9}, (_, id): Threat => ({
    ...threat,
    id,
    day: id < 2 ? '2026-10-31' : '2026-11-01',
  }));
  assert.deepEqual(
    statisticsOf(list, {}, 3).months.map(({total}) => total),
    [null, null],
  );
});

test('the confirmed are left out also where few were not confirmed', () => {
  const list = (confirmed: number, refuted: number) =>
    Array.from({length: confirmed + refuted}, (_, id): Threat => ({
      ...threat,
      id,
      status: id < confirmed ? 'confirmed-eliminated' : 'not-confirmed',
    }));
  const confirmed = (...counts: [number, number]) => statisticsOf(list(...counts), {}, 3).confirmed;
  assert.equal(confirmed(5, 5), 5);
  assert.equal(confirmed(5, 0), 5);
  assert.equal(confirmed(0, 5), 0);
  assert.equal(confirmed(2, 5), null);
  assert.equal(confirmed(5, 2), null);
});
