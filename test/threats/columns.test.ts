import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {columnsFromJson, columnsOf, columnsToJson, threatAt} from '../../lib/threats/index.js';
import {categories, threats} from './arbitrary-threats.ts';

test('a threat comes back out of the columns as it went in, its place within 4 cm', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      assert.equal(columns.length, list.length);
      list.forEach((threat, row) => {
        const {point, ...rest} = threatAt(columns, row);
        const {point: original, ...expected} = threat;
        assert.deepEqual(rest, expected);
        assert.ok(Math.abs(point.lon - original.lon) < 4e-7);
        assert.ok(Math.abs(point.lat - original.lat) < 4e-7);
      });
    }),
  );
});

test('columns survive the way through JSON unchanged', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      assert.deepEqual(
        columnsFromJson(JSON.parse(JSON.stringify(columnsToJson(columns)))),
        columns,
      );
    }),
  );
});

test('whatever a server sends is read or refused with a clear error', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      version: fc.constant(1),
      categories: fc.array(fc.string()),
      columns: fc.dictionary(fc.constantFrom('id', 'x', 'y', 'status'), fc.jsonValue()),
    }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      try {
        columnsFromJson(value);
      } catch (error) {
        assert.ok(error instanceof TypeError || error instanceof RangeError, String(error));
        assert.match(error.message, /version|categor|columns|answer/);
      }
    }),
  );
});

test('one wrong number is found and named', () => {
  const json = () => {
    const list = fc.sample(threats(), {seed: 1, numRuns: 20}).find(({length}) => length > 3);
    return JSON.parse(JSON.stringify(columnsToJson(columnsOf(list ?? [], categories))));
  };
  const wrongs: [string, (value: ReturnType<typeof json>) => void, RegExp][] = [
    ['version', (value) => (value.version = 2), /version 2 is not 1/],
    ['category', (value) => (value.columns.category[1] = 3), /columns\.category\[1\] is 3/],
    ['status', (value) => (value.columns.status[0] = 7), /columns\.status\[0\] is 7/],
    ['negative', (value) => (value.columns.x[2] = -1), /columns\.x\[2\] is -1/],
    ['fraction', (value) => (value.columns.day[2] = 1.5), /columns\.day\[2\] is not a whole/],
    ['text', (value) => (value.columns.day[2] = '1'), /columns\.day\[2\] is not a whole/],
    ['short', (value) => value.columns.y.pop(), /columns\.y has \d+ rows/],
    ['missing', (value) => delete value.columns.source, /columns\.source is not an array/],
    ['name', (value) => (value.categories[0] = 5), /categories\[0\] is not a string/],
    [
      'recurring without an end',
      (value) => ((value.columns.weekdays[0] = 1), (value.columns.toHour[0] = 0)),
      /columns\.toHour\[0\] is 0/,
    ],
  ];
  for (const [what, spoil, message] of wrongs) {
    const value = json();
    spoil(value);
    assert.throws(() => columnsFromJson(value), message, what);
  }
});

test('a threat of an unknown category or day is refused instead of shown wrongly', () => {
  const [threat] = fc.sample(
    threats().filter((list) => list.length > 0),
    {seed: 1, numRuns: 1},
  )[0]!;
  assert.throws(() => columnsOf([{...threat!, category: 'ufo'}], categories), /unknown category/);
  for (const day of ['2026-02-30', 'yesterday', '1969-12-31', '2150-01-01']) {
    assert.throws(() => columnsOf([{...threat!, day}], categories), RangeError, day);
  }
  assert.throws(() => threatAt(columnsOf([threat!], categories), 1), /No row 1 among 1/);
});
