import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {inReadingOrder, markOf} from '../../lib/map/mark.js';
import {newCells, statuses, type Cells} from '../../lib/threats/index.js';

function cellsOf(places: readonly {x: number; y: number; count: number}[]): Cells {
  const cells = newCells(places.length);
  places.forEach(({x, y, count}, at) => {
    cells.x[at] = x;
    cells.y[at] = y;
    cells.count[at] = count;
  });
  return cells;
}

const view = {left: 0, top: 0, right: 1000, bottom: 1000};

test('marks are read line by line, from left to right', () => {
  const cells = cellsOf([
    {x: 500, y: 310, count: 1},
    {x: 900, y: 20, count: 1},
    {x: 100, y: 330, count: 1},
    {x: 300, y: 30, count: 1},
  ]);
  assert.deepEqual(inReadingOrder(cells, view, 44, 100), [3, 1, 2, 0]);
});

test('where there are too many marks, the largest are within reach of a keyboard', () => {
  const place = fc.record({
    x: fc.integer({min: -200, max: 1200}),
    y: fc.integer({min: -200, max: 1200}),
    count: fc.integer({min: 1, max: 5000}),
  });
  fc.assert(
    fc.property(fc.array(place, {maxLength: 300}), fc.integer({min: 1, max: 100}), (all, most) => {
      const cells = cellsOf(all);
      const order = inReadingOrder(cells, view, 44, most);
      const inside = all.filter(({x, y}) => x >= 0 && x <= 1000 && y >= 0 && y <= 1000);
      assert.equal(order.length, Math.min(most, inside.length));
      assert.equal(new Set(order).size, order.length);
      const smallest = Math.min(...order.map((at) => all[at]!.count));
      const larger = inside.filter(({count}) => count > smallest);
      assert.ok(larger.length <= order.length);
    }),
  );
});

test('a mark of many is named after the status that most of them have', () => {
  const cells = cellsOf([
    {x: 1, y: 1, count: 1},
    {x: 1, y: 1, count: 6},
  ]);
  cells.statuses.set([1, 0, 2, 3], statuses.length);
  assert.equal(statuses[markOf(cells, 1).status], 'confirmed-eliminated');
});
