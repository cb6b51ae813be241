import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contains, type MultiPolygon} from '../../lib/geo/index.js';
import {readShared, readSharedTable, withoutSharedData} from '../shared-data.ts';
import {readGminy} from './gminy.ts';

const square: MultiPolygon = [
  [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ],
];

describe('contains', () => {
  it('tells inside from outside', () => {
    assert.equal(contains(square, {lon: 1, lat: 1}), true);
    assert.equal(contains(square, {lon: 3, lat: 1}), false);
    assert.equal(contains([], {lon: 1, lat: 1}), false);
  });

  it('gives a point of a common border to one neighbour only', () => {
    const neighbour = square.map((polygon) =>
      polygon.map((ring) => ring.map(([lon, lat]) => [lon + 2, lat] as const)),
    );
    fc.assert(
      fc.property(fc.double({min: 0, max: 1.99, noNaN: true}), (lat) => {
        const owners = [square, neighbour].filter((shape) => contains(shape, {lon: 2, lat}));
        assert.equal(owners.length, 1);
      }),
    );
  });

  it('leaves holes out', {skip: withoutSharedData}, () => {
    const {geometry} = JSON.parse(readShared('pip/turf-multipoly-with-hole.geojson')) as {
      geometry: {coordinates: MultiPolygon};
    };
    assert.equal(contains(geometry.coordinates, {lon: -86.69208526611328, lat: 36.20373}), false);
    assert.equal(contains(geometry.coordinates, {lon: -86.7215, lat: 36.2}), true);
    assert.equal(contains(geometry.coordinates, {lon: -86.755, lat: 36.185}), true);
    assert.equal(contains(geometry.coordinates, {lon: -86.8, lat: 36.2}), false);
  });

  it('agrees with GEOS on every locality of a voivodeship', {skip: withoutSharedData}, () => {
    const shapes = readGminy();
    const known = new Set(shapes.map(({teryt}) => teryt));
    const rows = readSharedTable('pip/wyrocznia-lodzkie.csv', ';');
    assert.equal(rows.length, 4513);
    for (const {nazwa, lon, lat, teryt_geos: expected = ''} of rows) {
      const point = {lon: Number(lon), lat: Number(lat)};
      const found = shapes.filter(({shape}) => contains(shape, point)).map(({teryt}) => teryt);
      assert.deepEqual(found, known.has(expected) ? [expected] : [], `${nazwa} ${lon} ${lat}`);
    }
  });

  it(
    'gives a border point to no stranger, and always to the same',
    {skip: withoutSharedData},
    () => {
      const shapes = readGminy();
      for (const {lon, lat, teryt_stykajace: touching = ''} of readSharedTable(
        'pip/punkty-graniczne-lodzkie.csv',
        ';',
      )) {
        const point = {lon: Number(lon), lat: Number(lat)};
        const owners = () =>
          shapes.filter(({shape}) => contains(shape, point)).map(({teryt}) => teryt);
        const found = owners();
        assert.ok(found.length <= 1, `${lon} ${lat} belongs to ${found.join(' and ')}`);
        for (const owner of found) assert.ok(touching.split('|').includes(owner), `${lon} ${lat}`);
        assert.deepEqual(owners(), found);
      }
    },
  );
});
