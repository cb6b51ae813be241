import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {distance, toPoint, toX, toY, worldSize} from '../../lib/geo/index.js';

const lon = fc.double({min: -180, max: 180, noNaN: true});
const lat = fc.double({min: -85, max: 85, noNaN: true});

describe('mercator', () => {
  it('brings a point back to within four centimetres', () => {
    fc.assert(
      fc.property(lon, lat, (lon, lat) => {
        const metres = distance({lon, lat}, toPoint(toX(lon), toY(lat)));
        assert.ok(metres < 0.04, `${metres} m`);
      }),
    );
  });

  it('keeps a column and a row over there and back', () => {
    const coordinate = fc.integer({min: 0, max: worldSize});
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const point = toPoint(x, y);
        assert.deepEqual([toX(point.lon), toY(point.lat)], [x, y]);
      }),
    );
  });

  it('has its corners in the north-west and the south-east', () => {
    assert.deepEqual([toX(-180), toY(90)], [0, 0]);
    assert.deepEqual([toX(180), toY(-90)], [worldSize, worldSize]);
  });
});
