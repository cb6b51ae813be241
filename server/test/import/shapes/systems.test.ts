import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ShapeFile} from '../../../lib/import/shapes/shape-file.js';
import {geoJson, readWritten, square, type Corner} from './sample-files.ts';
import {shp} from './sample-shapefile.ts';

/**
 * The axis of each system is a meridian, where the easting is the false easting and the northing the
 * length of the arc from the equator (5 763 343.55 m up to 52° on GRS 80) times the scale.
 */
const arc = 5_763_343.55;
const systems: Readonly<Record<string, {meridian: number; corner: Corner}>> = {
  2176: {meridian: 15, corner: [5_500_000, arc * 0.999923]},
  2177: {meridian: 18, corner: [6_500_000, arc * 0.999923]},
  2178: {meridian: 21, corner: [7_500_000, arc * 0.999923]},
  2179: {meridian: 24, corner: [8_500_000, arc * 0.999923]},
  2180: {meridian: 19, corner: [500_000, arc * 0.9993 - 5_300_000]},
};
const [east, north] = systems['2180']!.corner;
const crs = (name: string) => ({crs: {type: 'name', properties: {name}}});
const swapped = (ring: readonly Corner[]) => ring.map(([a, b]): Corner => [b, a]);

function assertCorner({features}: ShapeFile, meridian: number): void {
  const corner = features[0]?.shape[0]![0]!.find(
    ([lon, lat]) => Math.abs(lon - meridian) < 2e-7 && Math.abs(lat - 52) < 2e-7,
  );
  assert.ok(corner, `no corner at ${meridian}, 52: ${JSON.stringify(features[0]?.shape)}`);
}

describe('the coordinate system of a file', () => {
  it('is read from the old member of GeoJSON, to within two centimetres', async () => {
    for (const [code, {meridian, corner}] of Object.entries(systems)) {
      for (const name of [`EPSG:${code}`, `urn:ogc:def:crs:EPSG::${code}`]) {
        const json = geoJson([[square(corner, 1000)]], crs(name));
        const file = await readWritten({'a.geojson': json}, {lon: meridian, lat: 52});
        assert.deepEqual(file.problems, [], name);
        assertCorner(file, meridian);
      }
    }
  });

  it('is read from the .prj of a shapefile, whoever wrote it', async () => {
    const texts: Readonly<Record<string, string[]>> = {
      2180: [
        'PROJCS["ETRS_1989_Poland_CS92",GEOGCS["GCS_ETRS_1989"]]',
        'PROJCS["ETRF2000-PL / CS92",GEOGCS["ETRF2000-PL"],AUTHORITY["EPSG","2180"]]',
        'PROJCRS["ETRF2000-PL / CS92",BASEGEOGCRS["x",ID["EPSG",9702]],ID["EPSG",2180]]',
      ],
      2176: ['PROJCS["ETRS_1989_Poland_CS2000_Zone_5",GEOGCS["GCS_ETRS_1989"]]'],
      2177: ['PROJCS["ETRF2000-PL / CS2000/18",GEOGCS["ETRF2000-PL"]]'],
      2178: ['PROJCS["ETRS_1989_Poland_CS2000_Zone_7",GEOGCS["GCS_ETRS_1989"]]'],
    };
    for (const [code, prjs] of Object.entries(texts)) {
      const {meridian, corner} = systems[code]!;
      for (const prj of prjs) {
        const file = await readWritten({'a.shp': shp([square(corner, 1000)]), 'a.prj': prj});
        assert.deepEqual(file.problems, [], prj);
        assertCorner(file, meridian);
      }
    }
  });

  it('may be any that a .prj describes in full', async () => {
    const prj =
      'PROJCS["Lokalny",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
      'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],' +
      'PARAMETER["False_Easting",1000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",20],' +
      'PARAMETER["Scale_Factor",1],PARAMETER["Latitude_Of_Origin",52],UNIT["Meter",1.0]]';
    const file = await readWritten({'a.shp': shp([square([1000, 0], 1000)]), 'a.prj': prj});
    assert.deepEqual(file.problems, []);
    assertCorner(file, 20);
  });

  it('is guessed from the numbers with a warning when nothing tells it', async () => {
    const file = await readWritten({'a.shp': shp([square([east, north], 1000)])});
    assertCorner(file, 19);
    assert.equal(file.problems[0]!.severity, 'warning');
    assert.match(file.problems[0]!.message, /wygląda na PUWG 1992 \(EPSG:2180\)/);
  });

  it('is doubted when the numbers speak against it', async () => {
    const json = geoJson([[square([6_500_000, arc * 0.999923], 1000)]], crs('EPSG:2180'));
    const file = await readWritten({'a.geojson': json});
    assertCorner(file, 18);
    assert.match(
      file.problems[0]!.message,
      /podaje układ PUWG 1992.*pasują do PUWG 2000, strefa 6/,
    );
  });

  it('is refused when nobody knows it', async () => {
    const {features, problems} = await readWritten({
      'a.geojson': geoJson([[square([1, 2], 1)]], crs('EPSG:31467')),
    });
    assert.deepEqual(features, []);
    assert.match(problems[0]!.message, /Nie znamy układu współrzędnych „EPSG:31467”/);
  });

  it('is refused when it puts the file nowhere in Poland', async () => {
    const {problems} = await readWritten({'a.geojson': geoJson([[square([2.35, 48.8], 0.1)]])});
    assert.match(
      problems[0]!.message,
      /\(2\.35, 48\.8\) w żadnym znanym układzie nie leżą w Polsce/,
    );
  });
});

describe('the place of a file', () => {
  it('is doubted when it is far from the county', async () => {
    const file = await readWritten(
      {'a.json': geoJson([[square([15, 53], 0.1)]])},
      {lon: 19, lat: 52},
    );
    assert.equal(file.features.length, 1);
    assert.match(file.problems[0]!.message, /leżą około 29\d km od miejscowości z tabeli/);
  });
});

describe('the order of coordinates', () => {
  it('is turned with a warning when latitudes come first', async () => {
    const file = await readWritten({'a.geojson': geoJson([[square([52, 19], 0.1)]])});
    assertCorner(file, 19);
    assert.match(file.problems[0]!.message, /szerokość geograficzna stoi przed długością/);
  });

  it('is decided by the place of the county where both orders lie in Poland', async () => {
    const here = {lon: 19, lat: 52};
    for (const ring of [square([east, north], 1000), swapped(square([east, north], 1000))]) {
      const json = geoJson([[ring]], crs('EPSG:2180'));
      assertCorner(await readWritten({'a.geojson': json}, here), 19);
    }
  });

  it('is never guessed', async () => {
    const json = geoJson([[square([east, north], 1000)]], crs('EPSG:2180'));
    const {features, problems} = await readWritten({'a.geojson': json});
    assert.deepEqual(features, []);
    assert.match(problems[0]!.message, /która współrzędna.*wskazuje wschód/);
  });

  it('is plain where only one order lies in Poland', async () => {
    const corner: Corner = [840_000, 300_000];
    const json = geoJson([[square(corner, 1000)]], crs('EPSG:2180'));
    const turned = geoJson([[swapped(square(corner, 1000))]], crs('EPSG:2180'));
    const [a, b] = [await readWritten({'a.json': json}), await readWritten({'a.json': turned})];
    assert.deepEqual(a.features[0]!.shape[0]![0]!.length, 5);
    const west = ({features}: ShapeFile) =>
      Math.min(...features[0]!.shape[0]![0]!.map(([lon]) => lon));
    assert.equal(west(a), west(b));
  });
});
