import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contains, createPointIndex, type MultiPolygon, type Ring} from '../../lib/geo/index.js';
import {readShared, readSharedTable, withoutSharedData} from '../shared-data.ts';
import {readGminy} from './gminy.ts';

function rectangle(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Coordinates with few digits, so that vertices, edges and points often meet. */
const coarse = fc.integer({min: -6, max: 6}).map((n) => n / 4);
const position = fc.tuple(coarse, coarse);
/** Any closed line: it may cross itself, which the even-odd rule allows. */
const ring = fc
  .array(position, {minLength: 1, maxLength: 12})
  .map((vertices): Ring => [...vertices, vertices[0]!]);
const shapes = fc.array(fc.array(fc.tuple(ring), {maxLength: 2}), {maxLength: 5});
/** Off the lattice of the vertices, but still on some slanting border at times. */
const between = fc.integer({min: -1600, max: 1600}).map((n) => (n + 1 / 7) / 1000);

function touches(ring: Ring, lon: number, lat: number): boolean {
  return ring.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = ring[i]!;
    return (
      (x2 - x1) * (lat - y1) === (lon - x1) * (y2 - y1) &&
      lon >= Math.min(x1, x2) &&
      lon <= Math.max(x1, x2) &&
      lat >= Math.min(y1, y2) &&
      lat <= Math.max(y1, y2)
    );
  });
}

describe('a point index', () => {
  it('names every shape that holds a point, and none where there is none', () => {
    const at = createPointIndex([
      [[rectangle(0, 0, 4, 4), rectangle(1, 1, 3, 3)], [rectangle(6, 0, 8, 4)]],
      [[rectangle(1, 1, 3, 3)]],
      [[rectangle(0, 0, 8, 8)]],
    ]);
    assert.deepEqual(at({lon: 0.5, lat: 2}), [0, 2]);
    assert.deepEqual(at({lon: 2, lat: 2}), [1, 2]);
    assert.deepEqual(at({lon: 7, lat: 2}), [0, 2]);
    assert.deepEqual(at({lon: 5, lat: 2}), [2]);
    assert.deepEqual(at({lon: 9, lat: 2}), []);
    assert.deepEqual(at({lon: NaN, lat: Infinity}), []);
    assert.deepEqual(createPointIndex([])({lon: 0, lat: 0}), []);
  });

  it('gives a point of a common border to the first of its neighbours, corners included', () => {
    const at = createPointIndex([
      [[rectangle(0, 0, 1, 1)]],
      [[rectangle(1, 0, 2, 1)]],
      [[rectangle(1, 1, 2, 2)]],
    ]);
    assert.deepEqual(at({lon: 1, lat: 0.3}), [0]);
    assert.deepEqual(at({lon: 1, lat: 1}), [0]);
    assert.deepEqual(at({lon: 1.7, lat: 1}), [1]);
    assert.deepEqual(at({lon: 2, lat: 2}), [2]);
    assert.deepEqual(at({lon: 0, lat: 0}), [0]);
  });

  it('reports a shape over a common border beside the neighbour that has the border', () => {
    const at = createPointIndex([
      [[rectangle(0, 0, 4, 4)]],
      [[rectangle(1, 1, 2, 2)]],
      [[rectangle(2, 1, 3, 2)]],
    ]);
    assert.deepEqual(at({lon: 2, lat: 1.5}), [0, 1]);
  });

  it('answers as the plain even-odd rule does, whatever the shapes', () => {
    fc.assert(
      fc.property(shapes, between, between, (shapes, lon, lat) => {
        fc.pre(!shapes.flat(2).some((ring) => touches(ring, lon, lat)));
        const plain = shapes.flatMap((shape, i) => (contains(shape, {lon, lat}) ? [i] : []));
        assert.deepEqual(createPointIndex(shapes)({lon, lat}), plain);
      }),
      {numRuns: 2000},
    );
  });

  it('gives a vertex to a shape that touches or holds it, and always to the same', () => {
    fc.assert(
      fc.property(shapes, position, (shapes, [lon, lat]) => {
        const at = createPointIndex(shapes);
        const found = at({lon, lat});
        const touching = shapes.map((shape) =>
          shape.flat().some((ring) => touches(ring, lon, lat)),
        );
        for (const i of found) assert.ok(touching[i] || contains(shapes[i]!, {lon, lat}));
        if (touching.includes(true)) assert.notEqual(found.length, 0);
        assert.deepEqual(at({lon, lat}), found);
      }),
      {numRuns: 2000},
    );
  });

  it('neither throws nor hangs on numbers that are no coordinates', () => {
    const any = fc.double();
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(fc.array(fc.tuple(any, any))))),
        fc.record({lon: any, lat: any}),
        (shapes, point) => {
          createPointIndex(shapes)(point);
        },
      ),
    );
  });
});

describe('a point index of real borders', {skip: withoutSharedData}, () => {
  it('agrees with GEOS on every locality of a voivodeship', () => {
    const gminy = readGminy();
    const at = createPointIndex(gminy.map(({shape}) => shape));
    const known = new Set(gminy.map(({teryt}) => teryt));
    const rows = readSharedTable('pip/wyrocznia-lodzkie.csv', ';');
    assert.equal(rows.length, 4513);
    for (const {nazwa, lon, lat, teryt_geos: expected = ''} of rows) {
      const found = at({lon: Number(lon), lat: Number(lat)}).map((i) => gminy[i]!.teryt);
      assert.deepEqual(found, known.has(expected) ? [expected] : [], `${nazwa} ${lon} ${lat}`);
    }
  });

  it('gives each common vertex to one of the gminy that touch it, and always to the same', () => {
    const gminy = readGminy();
    const at = createPointIndex(gminy.map(({shape}) => shape));
    const rows = readSharedTable('pip/punkty-graniczne-lodzkie.csv', ';');
    assert.equal(rows.length, 1890);
    for (const {lon, lat, teryt_stykajace: touching = ''} of rows) {
      const point = {lon: Number(lon), lat: Number(lat)};
      const found = at(point).map((i) => gminy[i]!.teryt);
      assert.equal(found.length, 1, `${lon} ${lat} ${found.join(' ')}`);
      assert.ok(touching.split('|').includes(found[0]!), `${lon} ${lat}`);
      assert.deepEqual(
        at(point).map((i) => gminy[i]!.teryt),
        found,
      );
    }
  });

  it('leaves the hole of a MultiPolygon out', () => {
    const {geometry} = JSON.parse(readShared('pip/turf-multipoly-with-hole.geojson')) as {
      geometry: {coordinates: MultiPolygon};
    };
    const at = createPointIndex([geometry.coordinates]);
    assert.deepEqual(at({lon: -86.69208526611328, lat: 36.20373}), []);
    assert.deepEqual(at({lon: -86.7215, lat: 36.2}), [0]);
    assert.deepEqual(at({lon: -86.755, lat: 36.185}), [0]);
  });
});
