import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isTileAddress, tileKind, tileTemplate} from '../../lib/geo/index.js';

const xyz = 'https://{s}.example.org/{z}/{x}/{y}{r}.png';
const wmtsQuery =
  'https://example.org/wmts?SERVICE=WMTS&TILEMATRIX=EPSG:3857:{TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}';
const wmtsPath = 'https://example.org/wmts/{TileMatrix}/{TileRow}/{TileCol}.jpg';

test('the kind of tiles is seen in their address', () => {
  assert.equal(tileKind(xyz), 'xyz');
  assert.equal(tileKind(wmtsQuery), 'wmts');
  assert.equal(tileKind(wmtsPath.toLowerCase()), 'wmts');
  assert.equal(tileKind('/mapa/powiat.pmtiles?v=2'), 'pmtiles');
});

test('a WMTS template asks for the tile of a matrix, a row and a column', () => {
  assert.equal(
    tileTemplate(wmtsQuery),
    'https://example.org/wmts?SERVICE=WMTS&TILEMATRIX=EPSG:3857:{z}&TILEROW={y}&TILECOL={x}',
  );
  assert.equal(tileTemplate(wmtsPath), 'https://example.org/wmts/{z}/{y}/{x}.jpg');
  assert.equal(tileTemplate(xyz), xyz);
});

test('an address that leaves something out is none of tiles', () => {
  for (const url of [xyz, wmtsQuery, wmtsPath, '/mapa.pmtiles']) assert.ok(isTileAddress(url));
  for (const url of ['', '/{z}/{x}.png', '/{TileMatrix}/{TileRow}.png', '/mapa']) {
    assert.ok(!isTileAddress(url));
  }
});

test('whatever is written, only what the map fills in is left to fill in', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('{z}', '{x}', '{key}', '{TileRow}', '{}'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const names = tileTemplate(pieces.join('')).matchAll(/\{ *([\w_ -]+) *\}/g);
      for (const [, name] of names) assert.match(name!.trim(), /^(?:[xyzsr]|)$/);
    }),
  );
});
