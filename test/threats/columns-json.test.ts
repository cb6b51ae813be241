import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {columnsFromJson, columnsOf, columnsToJson} from '../../lib/threats/index.js';
import {categories, threats} from './arbitrary-threats.ts';

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
