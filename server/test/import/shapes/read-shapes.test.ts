import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {readShapes} from '../../../lib/import/shapes/read-shapes.js';
import type {ShapeFile} from '../../../lib/import/shapes/shape-file.js';
import {encoded, geoJson, kml, readWritten, square} from './sample-files.ts';
import {dbf, shp} from './sample-shapefile.ts';

const beat = square([19.5, 51.7], 0.1);

/** The only feature of a file, whose square stands where it was drawn. */
function onlySquare({features, problems}: ShapeFile, tolerance = 1e-9) {
  assert.deepEqual(problems, []);
  assert.equal(features.length, 1);
  const {shape, properties, feature} = features[0]!;
  for (const [i, [lon, lat]] of shape[0]![0]!.entries()) {
    assert.ok(Math.abs(lon - beat[i]![0]) < tolerance, `${lon}`);
    assert.ok(Math.abs(lat - beat[i]![1]) < tolerance, `${lat}`);
  }
  return {properties, feature};
}

describe('a file of shapes', () => {
  it('may be GeoJSON, with or without a byte order mark', async () => {
    for (const mark of ['', '\ufeff']) {
      const file = await readWritten({'rejony.geojson': mark + geoJson([[beat]])});
      const {properties, feature} = onlySquare(file);
      assert.deepEqual(properties, {numer: 1});
      assert.deepEqual(feature, {number: 1, name: '1'});
    }
  });

  it('may be GeoJSON in the encoding of older programs', async () => {
    const text = geoJson([[beat]]).replace('"numer"', '"Żółta łąka"');
    const file = await readWritten({'rejony.json': encoded(text, 'windows-1250')});
    assert.deepEqual(onlySquare(file).properties, {'Żółta łąka': 1});
  });

  it('may be one feature, or a geometry alone', async () => {
    const geometry = {type: 'MultiPolygon', coordinates: [[beat]]};
    const feature = {type: 'Feature', id: 7, properties: null, geometry};
    assert.deepEqual(
      onlySquare(await readWritten({'a.json': JSON.stringify(feature)})).properties,
      {
        id: 7,
      },
    );
    const collection = {type: 'GeometryCollection', geometries: [geometry]};
    onlySquare(await readWritten({'a.json': JSON.stringify(geometry)}));
    onlySquare(await readWritten({'a.json': JSON.stringify(collection)}));
  });

  it('may be KML, in UTF-8 or an older encoding that it names, or KMZ', async () => {
    const text = kml('Łąki', beat);
    const old = encoded(kml('Łąki', beat, 'windows-1250'), 'windows-1250');
    const zipped = zipSync({'doc.kml': strToU8(text), 'files/znak.png': Uint8Array.of(1)});
    const files = {'a.kml': text, 'b.kml': old, 'c.kmz': zipped};
    for (const [name, content] of Object.entries(files)) {
      const {feature, properties} = onlySquare(await readWritten({[name]: content}));
      assert.equal(feature.name, 'Łąki');
      assert.deepEqual(properties, {name: 'Łąki'});
    }
  });

  it('may be a shapefile, alone with its neighbours or zipped in a folder', async () => {
    const shapes = shp([beat]);
    const table = dbf('NAZWA', [strToU8('Łąki')]);
    const prj = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]';
    const beside = {
      'REJONY.SHP': shapes,
      'rejony.dbf': table,
      'Rejony.prj': prj,
      'inne.dbf': table,
    };
    assert.equal(onlySquare(await readWritten(beside)).properties['NAZWA'], 'Łąki');
    const zip = zipSync({
      'warstwa/Rejony.shp': shapes,
      'warstwa/Rejony.dbf': table,
      'warstwa/Rejony.PRJ': strToU8(prj),
      '__MACOSX/warstwa/._Rejony.shp': Uint8Array.of(0),
    });
    assert.equal(onlySquare(await readWritten({'rejony.zip': zip})).properties['NAZWA'], 'Łąki');
  });

  it('has its letters right in every encoding that tables come in', async () => {
    const prj = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]';
    const name = 'Żółw i Ślęża';
    const old = encoded(name, 'windows-1250');
    const tables = [
      {table: dbf('nazwa', [strToU8(name)]), cpg: 'UTF-8'},
      {table: dbf('nazwa', [strToU8(name)])},
      {table: dbf('nazwa', [old]), cpg: '1250'},
      {table: dbf('nazwa', [old]), cpg: 'ANSI 1250'},
      {table: dbf('nazwa', [old], 0xc8)},
      {table: dbf('nazwa', [old])},
      {table: dbf('nazwa', [encoded(name, 'iso-8859-2')]), cpg: 'ISO-8859-2'},
    ];
    for (const {table, cpg} of tables) {
      const files = {'a.shp': shp([beat]), 'a.dbf': table, 'a.prj': prj};
      const file = await readWritten(cpg ? {...files, 'a.cpg': cpg} : files);
      assert.equal(onlySquare(file).properties['nazwa'], name, cpg);
    }
  });
});

describe('a file that cannot be read', () => {
  const sentence = async (files: Parameters<typeof readWritten>[0]) => {
    const {features, problems} = await readWritten(files);
    assert.deepEqual(features, []);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.severity, 'error');
    assert.equal(problems[0]!.file, Object.keys(files)[0]);
    return problems[0]!;
  };

  it('is named with the line when it is cut off', async () => {
    const text = JSON.stringify(JSON.parse(geoJson([[beat]])), undefined, 1);
    const problem = await sentence({'a.geojson': text.slice(0, 60)});
    assert.match(problem.message, /ucięty albo ma błąd/);
    assert.equal(problem.line, text.slice(0, 60).split('\n').length);
    assert.match((await sentence({'a.kml': kml('x', beat).slice(0, 150)})).message, /KML/);
    const zip = zipSync({'a.shp': shp([beat])});
    assert.match((await sentence({'a.zip': zip.subarray(0, 90)})).message, /uszkodzone/);
    assert.match((await sentence({'a.shp': shp([beat]).subarray(0, 40)})).message, /ucięty/);
  });

  it('is told what to do instead', async () => {
    assert.match((await sentence({'a.json': '{"type": "Topology"}'})).message, /TopoJSON/);
    assert.match((await sentence({'a.json': '{"rejony": []}'})).message, /To nie jest GeoJSON/);
    assert.match((await sentence({'a.json': geoJson([])})).message, /nie ma żadnych obszarów/);
    assert.match((await sentence({'a.dwg': 'AC1032'})).message, /Podaj GeoJSON, KML/);
    const layers = zipSync({'a.shp': shp([beat]), 'b.shp': shp([beat])});
    assert.match((await sentence({'a.zip': layers})).message, /kilka warstw: a\.shp, b\.shp/);
    const workbook = zipSync({'xl/workbook.xml': strToU8('<workbook/>')});
    assert.match((await sentence({'a.xlsx': workbook})).message, /nie ma pliku \.shp/);
  });

  it('is named when it is not there', async () => {
    const {problems} = await readShapes('nie-ma/rejony.geojson');
    assert.match(problems[0]!.message, /Nie da się otworzyć pliku rejony\.geojson/);
  });

  it('never throws, whatever its bytes are', async () => {
    const starts = [
      Uint8Array.of(),
      Uint8Array.of(0x50, 0x4b, 3, 4),
      Uint8Array.of(0, 0, 0x27, 0x0a),
      strToU8('{"type":"FeatureCollection","features":['),
      strToU8('<kml><Placemark><Polygon>'),
      shp([beat]),
      zipSync({'a.shp': shp([beat]), 'a.dbf': dbf('nr', [strToU8('1')])}),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({maxLength: 200}),
        fc.nat(),
        async (start, bytes, at) => {
          const mixed = Buffer.concat([start, bytes]);
          mixed.set(bytes.subarray(0, 8), Math.min(at % (start.length + 1), bytes.length));
          const {features, problems} = await readWritten({'a.bin': mixed});
          assert.ok(features.length + problems.length > 0);
        },
      ),
      {numRuns: 300},
    );
  });

  it('never throws, whatever the JSON in it', async () => {
    const geometry = fc.record(
      {
        type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'GeometryCollection', 'x'),
        coordinates: fc.jsonValue(),
        geometries: fc.array(fc.jsonValue()),
      },
      {requiredKeys: ['type']},
    );
    const feature = fc.record({type: fc.constant('Feature'), properties: fc.jsonValue(), geometry});
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(feature, fc.jsonValue())), async (features) => {
        const json = JSON.stringify({type: 'FeatureCollection', features});
        const {problems} = await readWritten({'a.json': json});
        assert.ok(problems.length > 0);
      }),
      {numRuns: 300},
    );
  });
});
