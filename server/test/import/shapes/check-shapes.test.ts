import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {MultiPolygon} from 'rejon/geo';
import {checkShapes} from '../../../lib/import/shapes/check-shapes.js';
import {findCrossing} from '../../../lib/import/shapes/find-crossing.js';
import {areaOfShape} from '../../../lib/import/shapes/measure.js';
import {readShapes} from '../../../lib/import/shapes/read-shapes.js';
import {sharedFile, withoutSharedData} from '../../../../test/shared-data.ts';
import type {Corner} from './sample-files.ts';

/** A rectangle by its sides in thousandths of a degree: some 69 m to the east and 111 m to the north. */
function beat(number: string, west: number, south: number, east: number, north: number) {
  const corners: readonly Corner[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const shape: MultiPolygon = [
    [corners.map(([x, y]): Corner => [19.5 + x / 1000, 51.7 + y / 1000])],
  ];
  return {number, shape};
}

const messages = (...beats: Parameters<typeof checkShapes>[1]) =>
  checkShapes('rejony.geojson', beats).map(({message}) => message);

describe('the shapes of a county', () => {
  it('are in order when they share their borders', () => {
    assert.deepEqual(messages(), []);
    assert.deepEqual(messages(beat('1', 0, 0, 10, 10), beat('2', 10, 0, 20, 10)), []);
  });

  it('are named with size and place where they overlap', () => {
    const [problem, ...others] = checkShapes('rejony.geojson', [
      beat('1', 0, 0, 10, 10),
      beat('2', 9, 0, 20, 10),
      beat('3', 30, 0, 40, 10),
    ]);
    assert.deepEqual(others, []);
    assert.ok(problem);
    assert.equal(problem.severity, 'warning');
    assert.equal(problem.file, 'rejony.geojson');
    const {lon, lat} = problem.point!;
    assert.ok(lon >= 19.509 && lon <= 19.51 && lat >= 51.7 && lat <= 51.71);
    // 68.9 m by 1,112 m.
    assert.match(
      problem.message,
      /^Rejony 1 i 2 nachodzą na siebie \(około 76\s\d00 m², między innymi w punkcie 51\.7\d+, 19\.5\d+\)/,
    );
  });

  it('are named with size and place around a gap', () => {
    const around = [
      beat('1', 0, 0, 30, 10),
      beat('2', 0, 20, 30, 30),
      beat('3', 0, 10, 10, 20),
      beat('4', 20, 10, 30, 20),
      beat('5', 30, 0, 40, 30),
    ];
    const [message, ...others] = messages(...around);
    assert.deepEqual(others, []);
    assert.match(
      message!,
      /^Między rejonami 1, 2, 3, 4 jest luka \(około 766\s000 m², w punkcie 51\.7\d+, 19\.5\d+\)/,
    );
  });

  it('are named when a single beat has a hole that nobody fills', () => {
    const {number, shape} = beat('1', 0, 0, 30, 30);
    const hole = beat('2', 10, 10, 20, 20);
    const holed = {
      number,
      shape: [[...shape[0]!, ...hole.shape[0]!.map((ring) => ring.toReversed())]],
    };
    assert.match(messages(holed)[0]!, /^W środku rejonu 1 jest luka/);
    assert.deepEqual(messages(holed, hole), []);
  });

  it('may be drawn a little carelessly', () => {
    const right = beat('2', 10, 0, 20, 10);
    assert.deepEqual(messages(beat('1', 0, 0, 10.01, 10), right), [], 'a strip of 0.7 m');
    assert.equal(messages(beat('1', 0, 0, 10.1, 10), right).length, 1, 'a strip of 7 m');
    assert.deepEqual(messages(beat('1', 9.9, 9.9, 10.03, 10.03), beat('2', 10, 10, 20, 20)), []);
  });
});

describe('real areas', {skip: withoutSharedData}, () => {
  it('are repaired where they are invalid, and keep their size', async () => {
    const path = pathOf('wroclaw-osiedla');
    const {features, problems} = await readShapes(path);
    assert.equal(features.length, 48);
    assert.deepEqual(
      problems.map(({severity, feature}) => [severity, feature!.number]),
      [9, 11, 18, 20, 46, 48].map((number) => ['warning', number]),
    );
    const repaired = new Set(problems.map(({feature}) => feature!.number));
    for (const {feature, shape} of features) {
      assert.equal(findCrossing(shape), undefined, feature.name);
      const before = areaOfShape(originalOf(path, feature.number));
      const change = Math.abs(areaOfShape(shape) / before - 1);
      assert.ok(change < (repaired.has(feature.number) ? 1e-3 : 1e-9), `${feature.name} ${change}`);
    }
  });

  it('raise no false alarm', async () => {
    for (const name of ['wroclaw-osiedla', 'gminy-lodzkie']) {
      const {features} = await readShapes(pathOf(name));
      const beats = features.map(({feature, shape}) => ({number: `${feature.number}`, shape}));
      assert.deepEqual(checkShapes(name, beats), []);
    }
  });

  it('are missed when one is taken away, and heard of when one is there twice', async () => {
    const {features} = await readShapes(pathOf('gminy-lodzkie'));
    const beats = features.map(({properties, shape}) => ({
      number: `${properties['teryt']}`,
      shape,
    }));
    const without = beats.filter(({number}) => number !== '1006073');
    const [gap] = checkShapes('gminy', without);
    assert.match(gap?.message ?? '', /1006022.* jest luka/);
    const twice = beats.filter(({number}) => number === '1006073');
    const [overlap] = checkShapes('gminy', [...twice, {...twice[0]!, number: 'druga'}]);
    assert.match(overlap!.message, /^Rejony 1006073 i druga nachodzą na siebie/);
  });
});

function pathOf(name: string): string {
  return fileURLToPath(sharedFile(`granice/${name}.geojson`));
}

/** A polygon as its file has it. */
function originalOf(path: string, number: number): MultiPolygon {
  const {features} = JSON.parse(readFileSync(path, 'utf8')) as {
    features: {geometry: {type: string; coordinates: unknown}}[];
  };
  const {type, coordinates} = features[number - 1]!.geometry;
  return (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygon;
}
