import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {StaticBackend, tileAt, tilePath} from '../../../lib/backend/static/index.js';
import {createPointIndex, type MultiPolygon} from '../../../lib/geo/index.js';
import {demoCounty} from '../../lib/demo-county/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';
import {folderUrl, webSpace} from './folder-fetch.ts';

const now = () => new Date('2026-11-22T12:00:00+01:00');
const {signal} = new AbortController();
const county = demoCounty('2026-11-22');
const files = staticFiles(county, now());

/** Outlines as the folder knows them: rounded to 1e-5 degrees. */
const rounded = county.beats.map(({shape = []}): MultiPolygon =>
  shape.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([lon, lat]) => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5] as const),
    ),
  ),
);
const at = createPointIndex(rounded);

async function beatsAt(lon: number, lat: number): Promise<readonly string[]> {
  const {officers} = new StaticBackend(folderUrl, webSpace(files).fetch, now);
  const answer = await officers.byPoint({lon, lat}, signal);
  if (answer.kind === 'none') return [];
  if (answer.kind === 'one') return [answer.beat.id];
  return answer.candidates.flatMap(({beat}) => beat?.id ?? []);
}

const expected = (lon: number, lat: number) => at({lon, lat}).map((i) => county.beats[i]!.id);

test('a coordinate has the beat that the whole outlines give, wherever the tiles are cut', async () => {
  const [west, south, east, north] = [19.3, 51.55, 19.9, 51.95];
  await fc.assert(
    fc.asyncProperty(
      fc.double({min: west, max: east, noNaN: true}),
      fc.double({min: south, max: north, noNaN: true}),
      async (lon, lat) => assert.deepEqual(await beatsAt(lon, lat), expected(lon, lat)),
    ),
    {numRuns: 300},
  );
});

test('a point on a border has the beat that the whole outlines give', async () => {
  const corners = rounded.flat(3);
  for (let i = 0; i < corners.length; i += Math.ceil(corners.length / 300)) {
    const [lon, lat] = corners[i]!;
    assert.deepEqual(await beatsAt(lon, lat), expected(lon, lat), `${lon}, ${lat}`);
  }
});

test('a coordinate takes one request, and the answer is the whole card', async () => {
  const space = webSpace(files);
  const point = county.localities[0]!.point;
  const {officers} = new StaticBackend(folderUrl, space.fetch, now);
  const answer = await officers.byPoint(point, signal);
  assert.deepEqual(space.asked, [tilePath(tileAt(point))]);
  assert.ok(answer.kind === 'one' && answer.beat.areaText && answer.beat.phone);
});

test('a tile too crowded for its cards still says who it is, with the whole card', async () => {
  const crowdedBeats = county.beats.map((beat, i) => ({
    ...beat,
    areaText: Array.from({length: 2000}, (_, word) => (word * 7919 * (i + 1)) % 10_007).join(' '),
  }));
  const point = county.localities[0]!.point;
  const [id] = expected(point.lon, point.lat);
  const {areaText} = crowdedBeats.find((beat) => beat.id === id)!;
  for (const [limit, further] of [
    [undefined, ['beats.topojson']],
    [0, [`beats/${id}.json`]],
  ] as const) {
    const space = webSpace(staticFiles({...county, beats: crowdedBeats}, now(), limit));
    const {officers} = new StaticBackend(folderUrl, space.fetch, now);
    const answer = await officers.byPoint(point, signal);
    assert.ok(answer.kind === 'one' && answer.beat.id === id);
    assert.equal(answer.beat.areaText, areaText);
    assert.deepEqual(space.asked, [tilePath(tileAt(point)), ...further]);
  }
});
