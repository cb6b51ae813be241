import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {demoCounty} from '../../lib/demo-county/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';

test('other programs read from the TopoJSON the outlines that were exported', () => {
  const county = demoCounty('2026-11-22');
  const files = staticFiles(county, new Date('2026-11-22T12:00:00+01:00'));
  const topology = JSON.parse(String(files.get('beats.topojson'))) as Topology<{
    beats: GeometryCollection<{name: string; areaText: string}>;
  }>;
  const {features} = feature(topology, topology.objects.beats);
  assert.equal(features.length, county.beats.length);
  for (const [i, {id, properties, geometry}] of features.entries()) {
    const {shape = [], ...beat} = county.beats[i]!;
    assert.equal(id, beat.id);
    assert.deepEqual([properties.name, properties.areaText], [beat.name, beat.areaText]);
    assert.ok(geometry.type === 'MultiPolygon' || geometry.type === 'Polygon');
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    assert.deepEqual(polygons.map(ringsOf), shape.map(ringsOf), beat.id);
  }
});

/** Rings in whole numbers, each from its least corner on: where a ring begins is free. */
function ringsOf(rings: readonly (readonly (readonly number[])[])[]): readonly string[] {
  return rings.map((ring) => {
    const corners = ring
      .map(([lon = 0, lat = 0]) => `${Math.round(lon * 1e5)},${Math.round(lat * 1e5)}`)
      .filter((corner, i, all) => corner !== all[i - 1])
      .slice(0, -1);
    const start = corners.indexOf([...corners].sort()[0]!);
    return [...corners.slice(start), ...corners.slice(0, start)].join(' ');
  });
}
