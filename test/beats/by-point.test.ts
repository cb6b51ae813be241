import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createFinder, type Directory} from '../../lib/beats/index.js';
import type {MultiPolygon} from '../../lib/geo/index.js';
import {smallCounty} from './small-county.ts';

function rectangle(west: number, east: number): MultiPolygon {
  return [
    [
      [
        [west, 51],
        [east, 51],
        [east, 52],
        [west, 52],
        [west, 51],
      ],
    ],
  ];
}

const shaped: Directory = {
  ...smallCounty,
  streets: [
    ...smallCounty.streets,
    {
      id: 'graniczna',
      locality: 'galkow-duzy',
      name: 'ul. Graniczna',
      line: [
        [19.69, 51.7],
        [19.71, 51.7],
      ],
      lastNumber: 101,
    },
  ],
  coverage: [
    {beat: 'west', rules: [{locality: 'krasnowo'}], shape: rectangle(19.4, 19.7)},
    {beat: 'east', rules: [], shape: rectangle(19.7, 20)},
    {beat: 'far east', rules: [], shape: rectangle(19.94, 20)},
  ],
};

const {byAddress, byPoint} = createFinder(shaped);

describe('a point', () => {
  it('belongs to the beat around it and is called after the nearest locality', () => {
    const point = {lon: 19.62, lat: 51.7};
    assert.deepEqual(byPoint(point), {
      kind: 'one',
      beat: 'west',
      place: {label: 'Bukowiec', point, precision: 'address', gmina: '1006032'},
    });
  });

  it('is outside when no shape holds it', () => {
    assert.deepEqual(byPoint({lon: 21, lat: 51.7}), {kind: 'none', reason: 'outside'});
    assert.deepEqual(byPoint({lon: NaN, lat: Infinity}), {kind: 'none', reason: 'outside'});
  });

  it('on a common border always belongs to the same beat, the first of the two', () => {
    const answer = byPoint({lon: 19.7, lat: 51.5});
    assert.ok(answer.kind === 'one');
    assert.equal(answer.beat, 'west');
  });

  it('in two shapes is answered with both', () => {
    const answer = byPoint({lon: 19.95, lat: 51.7});
    assert.ok(answer.kind === 'several' && answer.reason === 'overlap');
    assert.deepEqual(
      answer.candidates.map(({beat}) => beat),
      ['east', 'far east'],
    );
  });
});

describe('an address that no rule names', () => {
  it('belongs to the shape in which it lies', () => {
    const answer = byAddress('Kąty 3');
    assert.ok(answer.kind === 'one');
    assert.equal(answer.beat, 'west');
  });

  it('follows its house number along the street into the right shape', () => {
    const beat = (address: string) => {
      const answer = byAddress(address);
      return answer.kind === 'one' ? answer.beat : answer.reason;
    };
    assert.equal(beat('Graniczna 3'), 'west');
    assert.equal(beat('Graniczna 99'), 'east');
    assert.equal(beat('Graniczna'), 'number-missing');
    assert.equal(beat('Graniczna 999'), 'overlap');
  });

  it('is not covered when nobody knows where in a town its street runs', () => {
    const answer = byAddress('Koluszki, Długa 3');
    assert.ok(answer.kind === 'none');
    assert.equal(answer.reason, 'not-covered');
  });
});
