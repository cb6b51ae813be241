import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {worldSize} from '../../lib/geo/index.js';
import {hilbertKey} from '../../lib/threats/hilbert.js';
import {
  columnsOf,
  mergeColumns,
  sortColumns,
  withChanges,
  type Threat,
} from '../../lib/threats/index.js';
import {categories, threats} from './arbitrary-threats.ts';

test('the curve passes every square of 16 units of the world once, each time into a neighbour', () => {
  for (const corner of [0, 2 ** 29, worldSize - 16 * 16]) {
    const places = Array.from({length: 256}, (_, at) => {
      const [x, y] = [corner + (at & 15) * 16, corner + (at >> 4) * 16];
      return {x, y, key: hilbertKey(x, y)};
    }).sort((a, b) => a.key - b.key);
    places.slice(1).forEach(({x, y, key}, at) => {
      const before = places[at]!;
      assert.equal(key, before.key + 1);
      assert.equal(Math.abs(x - before.x) + Math.abs(y - before.y), 16);
    });
  }
  assert.equal(hilbertKey(0, 0), 0);
  assert.ok(hilbertKey(worldSize - 1, worldSize - 1) < 2 ** 52);
});

test('rows lie along the curve, those of one place in the order of their ids', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const {id, x, y, length} = columnsOf(list, categories);
      for (let row = 1; row < length; row++) {
        const step = hilbertKey(x[row]!, y[row]!) - hilbertKey(x[row - 1]!, y[row - 1]!);
        assert.ok(step > 0 || (step === 0 && id[row]! > id[row - 1]!));
      }
    }),
  );
});

test('columns do not depend on the order in which threats are given', () => {
  fc.assert(
    fc.property(threats(), (list) => {
      const columns = columnsOf(list, categories);
      assert.deepEqual(columnsOf(list.toReversed(), categories), columns);
      assert.equal(sortColumns(columns), columns);
    }),
  );
});

test('parts that are merged are the columns of the whole', () => {
  fc.assert(
    fc.property(threats(), fc.integer({min: 1, max: 5}), (list, parts) => {
      const part = (which: number) =>
        columnsOf(
          list.filter(({id}) => id % parts === which),
          categories,
        );
      const others = Array.from({length: parts - 1}, (_, at) => part(at + 1));
      assert.deepEqual(mergeColumns([part(0), ...others]), columnsOf(list, categories));
    }),
  );
});

test('changed and removed threats leave the columns as if they had always been so', () => {
  fc.assert(
    fc.property(threats(), threats(30), fc.array(fc.nat(250)), (list, fresh, removed) => {
      const changed = fresh.map((threat, at) => ({...threat, id: 1 + at * 7}));
      const gone = new Set([...removed, ...changed.map(({id}) => id)]);
      const kept = list.filter(({id}) => !gone.has(id));
      const before = columnsOf(list, categories);
      const copy = structuredClone(before);
      const after = withChanges(before, columnsOf(changed, categories), removed);
      assert.deepEqual(after, columnsOf([...kept, ...changed], categories));
      assert.deepEqual(before, copy);
    }),
  );
});

test('columns of different catalogues are not mixed', () => {
  const none: Threat[] = [];
  const [some, other] = [columnsOf(none, categories), columnsOf(none, ['parking'])];
  assert.throws(() => mergeColumns([some, other]), /catalogues .* differ/);
  assert.throws(() => withChanges(some, other), RangeError);
});
