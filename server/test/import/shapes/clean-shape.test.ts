import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanShape} from '../../../lib/import/shapes/clean-shape.js';
import {findCrossing} from '../../../lib/import/shapes/find-crossing.js';
import {areaOf, areaOfShape} from '../../../lib/import/shapes/measure.js';
import {readPolygons, readWritten, square, type Corner} from './sample-files.ts';

const [lon, lat] = [19.5, 51.7];
/** Corners by their offsets in thousandths of a degree. */
const ring = (...corners: readonly Corner[]) =>
  corners.map(([x, y]): Corner => [lon + x / 1000, lat + y / 1000]);
const inOrder = ring([0, 0], [10, 0], [10, 10], [0, 10], [0, 0]);

describe('a shape', () => {
  it('is closed and rid of repeated points, with a note', async () => {
    const open = ring([0, 0], [10, 0], [10, 0], [10, 10], [0, 10]);
    const {features, problems} = await readPolygons([open]);
    assert.deepEqual(features[0]!.shape, [[inOrder]]);
    assert.deepEqual(
      problems.map(({severity, message}) => [severity, message]),
      [
        ['note', 'Obszar 1 („1”): pominęliśmy punkty, które się powtarzały (1).'],
        ['note', 'Obszar 1 („1”): granica nie była domknięta; domknęliśmy ją.'],
      ],
    );
  });

  it('is wound as RFC 7946 says, holes the other way', async () => {
    const hole = ring([2, 2], [4, 2], [4, 4], [2, 4], [2, 2]);
    const {features, problems} = await readPolygons([inOrder.toReversed(), hole]);
    assert.deepEqual(problems, []);
    const [outer, inner] = features[0]!.shape[0]!;
    assert.ok(areaOf(outer!) > 0 && areaOf(inner!) < 0);
  });

  it('is repaired when its border touches itself in a point', async () => {
    const pinched = ring([0, 0], [10, 0], [5, 5], [10, 10], [0, 10], [5, 5], [0, 0]);
    const {features, problems} = await readPolygons([pinched]);
    assert.equal(features[0]!.shape.length, 2);
    assert.equal(problems[0]!.severity, 'warning');
    assert.match(
      problems[0]!.message,
      /w punkcie 51\.70500, 19\.50500; naprawiliśmy ją bez zmiany/,
    );
    assert.deepEqual(features[0]!.shape.flat().map(areaOf).map(Math.sign), [1, 1]);
  });

  it('is repaired when it crosses itself in a small loop', async () => {
    const looped = ring(
      [0, 0],
      [100, 0],
      [100, 100],
      [51, 100],
      [50, 99],
      [50, 100],
      [51, 99],
      [0, 100],
      [0, 0],
    );
    const {features, problems} = await readPolygons([looped]);
    assert.equal(features.length, 1);
    assert.equal(findCrossing(features[0]!.shape), undefined);
    assert.equal(problems[0]!.severity, 'warning');
  });

  it('is refused with the place when nobody can know what its border surrounds', async () => {
    const bowTie = ring([0, 0], [10, 10], [10, 0], [0, 10], [0, 0]);
    const {features, problems} = await readPolygons([bowTie], [inOrder]);
    assert.deepEqual(
      features.map(({feature}) => feature.number),
      [2],
    );
    assert.equal(problems.length, 1);
    const {severity, feature, point, message} = problems[0]!;
    assert.equal(severity, 'error');
    assert.deepEqual(feature, {number: 1, name: '1'});
    assert.ok(Math.abs(point!.lon - 19.505) < 1e-9 && Math.abs(point!.lat - 51.705) < 1e-9);
    assert.match(
      message,
      /^Obszar 1 \(„1”\): granica przecina samą siebie w punkcie 51\.70500, 19\.50500/,
    );
  });

  it('loses a part that has no area', async () => {
    const line = ring([0, 0], [5, 5], [10, 10], [0, 0]);
    const {features, problems} = await readPolygons([inOrder, line]);
    assert.deepEqual(features[0]!.shape, [[inOrder]]);
    assert.match(problems[0]!.message, /leży na jednej linii; pominęliśmy ją/);
    assert.match(
      (await readPolygons([line])).problems.at(-1)!.message,
      /nie ma narysowanej granicy/,
    );
  });

  it('is valid after cleaning, or refused, whatever was drawn', () => {
    const corner = fc.tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 0, max: 9}));
    const rings = fc.array(fc.array(corner, {maxLength: 9}), {maxLength: 3});
    fc.assert(
      fc.property(fc.array(rings, {maxLength: 2}), (drawn) => {
        const before = drawn.map((rings) => rings.map((corners) => ring(...corners)));
        const {shape, findings} = cleanShape(before);
        assert.equal(findCrossing(shape), undefined);
        for (const [outer, ...holes] of shape) {
          assert.ok(areaOf(outer!) > 0);
          for (const hole of holes) assert.ok(areaOf(hole) < 0);
        }
        assert.deepEqual(cleanShape(shape).findings, []);
        if (areaOfShape(shape) === 0 && before.flat(2).length > 0) {
          assert.notDeepEqual(findings, []);
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe('a feature without an area', () => {
  it('is named with what it is instead', async () => {
    const geometries = [
      null,
      {type: 'Polygon', coordinates: []},
      {type: 'Point', coordinates: [19.5, 51.7]},
      {type: 'LineString', coordinates: inOrder},
      {type: 'Polygon', coordinates: [square([2, 48], 0.1)]},
      {
        type: 'GeometryCollection',
        geometries: [
          {type: 'Point', coordinates: [19, 52]},
          {type: 'Polygon', coordinates: [inOrder]},
        ],
      },
      {type: 'Polygon', coordinates: [[...inOrder.slice(0, 2), ['x', 1], ...inOrder.slice(2)]]},
      {type: 'Polygon', coordinates: [inOrder]},
    ];
    const features = geometries.map((geometry, i) => ({
      type: 'Feature',
      properties: {Nazwa: `Rejon ${'ABCDEFGH'[i]}`},
      geometry,
    }));
    const json = JSON.stringify({type: 'FeatureCollection', features});
    const file = await readWritten({'rejony.geojson': json});
    assert.deepEqual(
      file.features.map(({feature}) => feature.name),
      ['Rejon F', 'Rejon G', 'Rejon H'],
    );
    assert.deepEqual(
      file.problems.map(({severity, message}) => `${severity} ${message}`),
      [
        'warning Obszar 1 („Rejon A”): nie ma narysowanej granicy; pominęliśmy go.',
        'warning Obszar 2 („Rejon B”): nie ma narysowanej granicy; pominęliśmy go.',
        'warning Obszar 3 („Rejon C”): to punkt; rejon trzeba narysować jako obszar (wielokąt).',
        'warning Obszar 4 („Rejon D”): to linia; rejon trzeba narysować jako obszar (wielokąt).',
        'error Obszar 5 („Rejon E”): leży poza Polską, w punkcie 48.00000, 2.00000; sprawdź układ współrzędnych.',
        'warning Obszar 6 („Rejon F”): zawiera też punkt; pominęliśmy go.',
        'warning Obszar 7 („Rejon G”): część współrzędnych nie jest liczbami; pominęliśmy je.',
      ],
    );
  });
});
