import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {decodeThreats} from 'rejon/threats';
import {exportStatic} from '../../lib/static-export/export-static.js';
import {smallCounty} from '../small-county.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rejon-export-'))));
afterEach(() => rm(folder, {recursive: true, force: true}));

const listed = async () =>
  (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map(({name, parentPath}) => join(parentPath, name).slice(folder.length + 1))
    .sort();

test('an export removes what a former one has left, and never a file of others', async () => {
  await exportStatic(smallCounty, folder);
  assert.ok((await listed()).includes('meetings.json'));
  await mkdir(join(folder, 'obrazki'));
  await writeFile(join(folder, 'obrazki/herb.png'), 'herb');
  await writeFile(join(folder, 'index.html'), 'strona');

  await exportStatic({...smallCounty, meetings: []}, folder);
  const files = await listed();
  assert.ok(!files.includes('meetings.json'));
  assert.ok(files.includes('rejon.json'));
  assert.equal(await readFile(join(folder, 'obrazki/herb.png'), 'utf8'), 'herb');
  assert.equal(await readFile(join(folder, 'index.html'), 'utf8'), 'strona');
});

test('a list of files that somebody has changed removes nothing outside of the folder', async () => {
  const beside = join(folder, 'obok.json');
  await writeFile(beside, '{}');
  const inner = join(folder, 'rejon');
  await mkdir(inner);
  await writeFile(join(inner, 'files.txt'), '../obok.json\n/etc/hosts\nindex.html\n');
  await writeFile(join(inner, 'index.html'), 'strona');
  await exportStatic(smallCounty, inner);
  assert.equal(await readFile(beside, 'utf8'), '{}');
  assert.equal(await readFile(join(inner, 'index.html'), 'utf8'), 'strona');
});

test('the beats are TopoJSON in which neighbours share their border', async () => {
  await exportStatic(smallCounty, folder);
  const topology = JSON.parse(await readFile(join(folder, 'beats.topojson'), 'utf8')) as {
    type: string;
    arcs: unknown[];
    transform: {scale: number[]};
    objects: {beats: {geometries: {id: string; type: string | null; arcs?: number[][][]}[]}};
  };
  assert.equal(topology.type, 'Topology');
  const {geometries} = topology.objects.beats;
  assert.deepEqual(
    geometries.map(({id}) => id),
    ['b10', 'b2', 'b3'],
  );
  const used = (id: string) =>
    (geometries.find((each) => each.id === id)?.arcs ?? [])
      .flat(2)
      .map((arc) => (arc < 0 ? ~arc : arc));
  assert.ok(used('b2').some((arc) => used('b3').includes(arc)));
});

test('nothing of a report or a category that is not public leaves the county', async () => {
  await exportStatic(smallCounty, folder);
  const {columns} = decodeThreats(await readFile(join(folder, 'threats.rejon')));
  assert.deepEqual(Array.from(columns.category, (each) => columns.categories[each]).sort(), [
    'club',
    'parking',
  ]);
  for (const name of ['zagrozenia.csv', 'zagrozenia.geojson']) {
    const text = await readFile(join(folder, name), 'utf8');
    assert.doesNotMatch(text, /hidden|2026-11-18/, name);
  }
});

test('everybody may take the threats along, as a table in Polish and as GeoJSON', async () => {
  await exportStatic(smallCounty, folder);
  const [header, first] = (await readFile(join(folder, 'zagrozenia.csv'), 'utf8')).split('\r\n');
  assert.match(header!, /^\ufeffnumer;kategoria;status;źródło;/);
  assert.match(first!, /^\d+;/);
  const json = JSON.parse(await readFile(join(folder, 'zagrozenia.geojson'), 'utf8')) as {
    features: {properties: {category: string}}[];
  };
  assert.equal(json.features.length, 2);
});
