import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {toX, toY} from '../../lib/geo/index.js';
import {scaleAt} from '../../lib/map/frame.js';
import {nameSize, placeNames} from '../../lib/map/place-names.js';

const zoom = 12;
const frame = {
  zoom,
  scale: scaleAt(zoom),
  left: toX(19.4),
  top: toY(51.9),
  width: 800,
  height: 600,
};
const widthOf = ({name}: {name: string}) => name.length * 7;

const names = fc.array(
  fc.record({
    name: fc.string({minLength: 2, maxLength: 20}),
    point: fc.record({
      lon: fc.double({min: 19.3, max: 19.8, noNaN: true}),
      lat: fc.double({min: 51.7, max: 52, noNaN: true}),
    }),
    rank: fc.integer({min: 1, max: 3}),
  }),
  {maxLength: 60},
);
const marks = fc.array(
  fc.record({
    x: fc.integer({min: 0, max: 800}),
    y: fc.integer({min: 0, max: 600}),
    radius: fc.integer({min: 11, max: 28}),
  }),
  {maxLength: 30},
);

test('names never cover each other and never lie under a mark', () => {
  fc.assert(
    fc.property(names, marks, (list, obstacles) => {
      const placed = placeNames(list, frame, widthOf, obstacles);
      placed.forEach((a, at) => {
        for (const b of placed.slice(0, at)) {
          const apartX = Math.abs(a.x - b.x) - (widthOf(a) + widthOf(b)) / 2;
          const apartY = Math.abs(a.y - b.y) - (nameSize(a.rank) + nameSize(b.rank)) / 2;
          assert.ok(apartX >= 0 || apartY >= 0, `${a.name} covers ${b.name}`);
        }
        for (const {x, y, radius} of obstacles) {
          const apartX = Math.abs(a.x - x) - widthOf(a) / 2 - radius;
          const apartY = Math.abs(a.y - y) - nameSize(a.rank) / 2 - radius;
          assert.ok(apartX >= 0 || apartY >= 0, `${a.name} lies under a mark`);
        }
      });
    }),
  );
});

test('where two names want one place, the more important one gets it', () => {
  const point = {lon: 19.5, lat: 51.8};
  const [first] = placeNames(
    [
      {name: 'Wólka', point, rank: 3},
      {name: 'Koluszki', point, rank: 1},
    ],
    frame,
    widthOf,
  );
  assert.equal(first?.name, 'Koluszki');
});

test('a name makes room for a mark on its place', () => {
  const point = {lon: 19.5, lat: 51.85};
  const place = (obstacles: {x: number; y: number; radius: number}[]) =>
    placeNames([{name: 'Koluszki', point, rank: 1}], frame, widthOf, obstacles)[0]!;
  const {x, y} = place([]);
  const moved = place([{x, y, radius: 14}]);
  assert.equal(moved.x, x);
  assert.ok(moved.y > y);
});

test('villages wait until the map is near enough', () => {
  const village = {name: 'Wólka', point: {lon: 19.5, lat: 51.8}, rank: 3};
  assert.deepEqual(placeNames([village], {...frame, zoom: 8}, widthOf), []);
});
